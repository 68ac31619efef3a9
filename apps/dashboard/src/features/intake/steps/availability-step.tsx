import { WeekPartsField } from '../week-parts-field.js';
import { fieldOf, type StepProps } from './step-fields.js';

/** When in the week she can receive a visit. */
export function AvailabilityStep(step: StepProps<'availability'>) {
  const { value, onChange, ...field } = fieldOf(step, 'availability');
  return (
    <WeekPartsField
      {...field}
      value={value ?? []}
      onChange={(parts) => onChange(parts.length === 0 ? null : [...parts])}
    />
  );
}
