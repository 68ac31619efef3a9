import * as z from 'zod/mini';
import type { IntakePlace } from './intake-place.js';

/** No step has a longer name. */
const longest = 20;

/**
 * What an intake keeps in its address: the step that is open. Whether there is such a step is looked at by
 * the page: the steps and all that is asked in them are not needed to open any other page.
 */
export const intakeSearchSchema = z.object({
  stap: z.catch(
    z.optional(z.custom<IntakePlace>((name) => typeof name === 'string' && name.length <= longest)),
    undefined,
  ),
});

export type IntakeSearch = z.infer<typeof intakeSearchSchema>;
