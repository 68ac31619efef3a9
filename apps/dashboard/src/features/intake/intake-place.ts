import { type IntakeStep, intakeStepNames } from '@mim/domain';

/** The last step, in which the intake is closed. */
export const finishStep = 'finish';

/** The steps of an intake and its end, in order. */
export type IntakePlace = IntakeStep | typeof finishStep;
export const intakePlaceNames: readonly IntakePlace[] = [...intakeStepNames, finishStep];

/** The step that an address names; one that there is not: the first. */
export const placeNamed = (name: string): IntakePlace =>
  intakePlaceNames.find((place) => place === name) ?? 'who';
