import { type IntakeStep, intakeStepNames } from '@mim/domain';
import * as z from 'zod/mini';

/** The last step, in which the intake is closed. */
export const finishStep = 'finish';

/** The steps of an intake and its end, in order. */
export type IntakePlace = IntakeStep | typeof finishStep;
export const intakePlaceNames: readonly IntakePlace[] = [...intakeStepNames, finishStep];

/** What an intake keeps in its address: the step that is open. */
export const intakeSearchSchema = z.object({
  stap: z.catch(z.optional(z.enum(intakePlaceNames as [IntakePlace, ...IntakePlace[]])), undefined),
});

export type IntakeSearch = z.infer<typeof intakeSearchSchema>;
