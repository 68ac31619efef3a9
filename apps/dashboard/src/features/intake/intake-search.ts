import { type Reader, searchSchema, text } from '../../address/search-schema.js';
import type { IntakeScreen } from './intake-screen.js';

/**
 * The step that is open. Whether there is such a step is looked at by the page: the steps, and all that is
 * asked in them, are not needed to open any other page.
 */
const readers = { stap: text(20) as Reader<IntakeScreen> };

/** What an intake keeps in its address: the step that is open. */
export const intakeSearchSchema = searchSchema(readers);
