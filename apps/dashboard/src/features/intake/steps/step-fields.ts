import type { IntakeField, IntakeStep, IntakeStepValues } from '@mim/domain';
import type { FieldErrors } from '../../../components/form/issue-text.js';
import { fieldHelp, fieldLabels } from '../model/field-text.js';

/** What a step of an intake is shown with. */
export interface StepProps<Step extends IntakeStep> {
  readonly values: IntakeStepValues<Step>;
  readonly change: (patch: Partial<IntakeStepValues<Step>>) => void;
  /** What could not be stored, by the name of the field. */
  readonly errors: FieldErrors;
}

type FieldOf<Values> = Extract<keyof Values, IntakeField>;

interface Fields<Values> {
  readonly values: Values;
  readonly change: (patch: Partial<Values>) => void;
  readonly errors: FieldErrors;
}

/**
 * A field of a step as the parts of a form take it, with its label and help.
 * @example
 * <DateField {...fieldOf(step, 'intakeOn')} />
 */
export function fieldOf<Values extends object, Name extends FieldOf<Values>>(
  step: Fields<Values>,
  name: Name,
) {
  const help = fieldHelp[name]?.();
  return {
    name,
    label: fieldLabels[name](),
    value: step.values[name],
    onChange: (value: Values[Name]) => step.change({ [name]: value } as unknown as Partial<Values>),
    error: step.errors[name],
    ...(help === undefined ? {} : { help }),
  };
}

type TextOf<Values> = {
  [Name in FieldOf<Values>]: Values[Name] extends string | null ? Name : never;
}[FieldOf<Values>];

/** The same for what is typed: what is left empty is not known. */
export function textOf<Values extends object, Name extends TextOf<Values>>(step: Fields<Values>, name: Name) {
  const field = fieldOf(step, name);
  return {
    ...field,
    value: (field.value as string | null) ?? '',
    onChange: (text: string) => field.onChange((text === '' ? null : text) as Values[Name]),
  };
}
