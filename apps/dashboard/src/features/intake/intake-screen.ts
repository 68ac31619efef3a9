import { type IntakeStep, intakeSteps } from '@mim/domain/registration';

/** The last step, in which the intake is closed. */
export const finishStep = 'finish';

/** The steps of an intake and its end, in order. */
export type IntakeScreen = IntakeStep | typeof finishStep;
export const intakeScreens: readonly IntakeScreen[] = [...intakeSteps.values, finishStep];
