import { dayRefusals, type Language, Temporal } from '@mim/domain/kernel';
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
 * @param today the day on which it is typed, `YYYY-MM-DD`
 */
export function storable<Step extends IntakeStep>(
  step: Step,
  typed: IntakeStepValues<Step>,
  stored: IntakeStepValues<Step>,
  today: string,
): Storable<Step> {
  const schema = intakeStepSchemas[step];
  const read = schema.safeParse(typed);
  const wrong = [
    ...(read.error?.issues.map(({ path }) => String(path[0])) ?? []),
    ...daysRefused(typed, today).map(({ field }) => field),
  ];
  if (read.success && wrong.length === 0)
    return { values: read.data as IntakeStepValues<Step>, isWhole: true };
  const rest = schema.safeParse({ ...typed, ...pick(stored, wrong) });
  return { values: rest.success ? (rest.data as IntakeStepValues<Step>) : stored, isWhole: false };
}

/** What is wrong with days, at the field that each stands in, however deep. */
const daysRefused = (typed: object, today: string) =>
  Object.entries(typed).flatMap(([field, value]) =>
    dayRefusals({ [field]: value }, Temporal.PlainDate.from(today)).map(({ problem }) => ({
      field,
      problem,
    })),
  );

/** An intake as far as it can be read: of a field that is not right yet nothing is known. */
export const readableIntake = (parts: IntakeParts, today: string): Intake => {
  const empty = partsOf({});
  return Object.assign(
    {},
    ...intakeSteps.values.map((step) => storable(step, parts[step], empty[step], today).values),
  ) as Intake;
};

/** What is wrong in the fields of a step as they stand, by the name of the field. */
export function errorsOfStep<Step extends IntakeStep>(
  step: Step,
  typed: IntakeStepValues<Step>,
  language: Language,
  today: string,
): FieldErrors {
  const read = intakeStepSchemas[step].safeParse(typed, { reportInput: true });
  const isNameless = read.success && step === 'who' && !isNamed(typed as IntakeStepValues<'who'>);
  return {
    ...Object.fromEntries(
      daysRefused(typed, today).map(({ field, problem }) => [field, problemText(problem, language)]),
    ),
    ...(isNameless ? { familyName: problemText(nameMissing, language) } : {}),
    ...(read.success ? {} : fieldErrors(read.error.issues, fieldsOfStep(step), language)),
  };
}

/** Whether nothing was filled in of a step. */
export const isEmptyStep = <Step extends IntakeStep>(step: Step, values: IntakeStepValues<Step>): boolean =>
  JSON.stringify(values) === JSON.stringify(partsOf({})[step]);
