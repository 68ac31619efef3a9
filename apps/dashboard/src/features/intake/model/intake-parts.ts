import type { Language } from '@mim/domain/kernel';
import { isNamed, nameMissing } from '@mim/domain/person';
import {
  emptyIntake,
  factsOfStep,
  type Intake,
  type IntakeField,
  type IntakeStep,
  type IntakeStepValues,
  intakeSteps,
} from '@mim/domain/registration';
import { intakeStepSchemas } from '@mim/domain/registration/schema';
import { type FieldErrors, fieldErrors, problemText } from '../../../components/form/issue-text.js';

/** An intake step by step, as it is saved. */
export type IntakeParts = { readonly [Step in IntakeStep]: IntakeStepValues<Step> };

/** The fields of a step, by the domain's schema of it. */
export const fieldsOfStep = (step: IntakeStep): readonly IntakeField[] =>
  Object.keys(factsOfStep(step)) as IntakeField[];

const pick = (values: object, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));

/** Takes an intake apart into its steps. */
export const partsOf = (intake: object): IntakeParts =>
  Object.fromEntries(
    intakeSteps.values.map((step) => [step, pick({ ...emptyIntake, ...intake }, fieldsOfStep(step))]),
  ) as unknown as IntakeParts;

/** Puts the steps together again. */
export const intakeOf = (parts: IntakeParts): Intake =>
  Object.assign({}, ...intakeSteps.values.map((step) => parts[step])) as Intake;

/** What of a step can be stored now. */
export interface Storable<Step extends IntakeStep> {
  readonly values: IntakeStepValues<Step>;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
}

/**
 * What of a step can be stored while it is being typed: everything that is right, and of a field that is
 * not right yet what was stored before.
 * @param typed what stands in the fields
 * @param stored what is stored of this step
 */
export function storable<Step extends IntakeStep>(
  step: Step,
  typed: IntakeStepValues<Step>,
  stored: IntakeStepValues<Step>,
): Storable<Step> {
  const schema = intakeStepSchemas[step];
  const read = schema.safeParse(typed);
  if (read.success) return { values: read.data as IntakeStepValues<Step>, isWhole: true };
  const wrong = read.error.issues.map(({ path }) => String(path[0]));
  const rest = schema.safeParse({ ...typed, ...pick(stored, wrong) });
  return { values: rest.success ? (rest.data as IntakeStepValues<Step>) : stored, isWhole: false };
}

/** What is wrong in the fields of a step as they stand, by the name of the field. */
export function errorsOfStep<Step extends IntakeStep>(
  step: Step,
  typed: IntakeStepValues<Step>,
  language: Language,
): FieldErrors {
  const read = intakeStepSchemas[step].safeParse(typed, { reportInput: true });
  if (read.success) {
    const isNameless = step === 'who' && !isNamed(typed as IntakeStepValues<'who'>);
    return isNameless ? { familyName: problemText(nameMissing, language) } : {};
  }
  return fieldErrors(read.error.issues, fieldsOfStep(step), language);
}

/** Whether nothing was filled in of a step. */
export const isEmptyStep = <Step extends IntakeStep>(step: Step, values: IntakeStepValues<Step>): boolean =>
  JSON.stringify(values) === JSON.stringify(partsOf({})[step]);
