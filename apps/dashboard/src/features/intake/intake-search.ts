import { type Reader, searchSchema, text } from '../../address/search-schema.js';
import type { IntakePlace } from './intake-place.js';

/**
 * The step that is open. Whether there is such a step is looked at by the page: the steps, and all that is
 * asked in them, are not needed to open any other page.
 */
const readers = { stap: text(20) as Reader<IntakePlace> };

/** What an intake keeps in its address: the step that is open. */
export const intakeSearchSchema = searchSchema(readers);
