import { oneOf, searchSchema } from '../../address/search-schema.js';
import type { IntakeScreen } from './intake-screen.js';

/**
 * The steps by name, each exactly once or it does not compile: what is asked in them is not needed to open any other page.
 */
const screens = {
  who: true,
  child: true,
  situation: true,
  question: true,
  circumstances: true,
  availability: true,
  programme: true,
  finish: true,
} as const satisfies Readonly<Record<IntakeScreen, true>>;

const readers = { stap: oneOf(Object.keys(screens) as IntakeScreen[]) };

/** What an intake keeps in its address: the step that is open. */
export const intakeSearchSchema = searchSchema(readers);
