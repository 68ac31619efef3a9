import { DateField } from '../../components/form/date-field.js';
import { FieldRow } from '../../components/form/form.js';
import { TextLine } from '../../components/form/text-line.js';
import { TimeField } from '../../components/form/time-field.js';
import type { FormState } from '../../components/form/use-form.js';
import { m } from '../../paraglide/messages.js';

/** What an appointment is typed as: a place that is not said is an empty line. */
export interface AppointmentInput {
  readonly intakeOn: string | null;
  readonly intakeAt: string | null;
  readonly intakePlace: string;
}

/** What the fields are called, in errors too. */
export const appointmentLabels = () => ({
  intakeOn: m.prospects_intake_on(),
  intakeAt: m.prospects_intake_at(),
  intakePlace: m.prospects_intake_place(),
});

export interface AppointmentFieldsProps {
  readonly form: Pick<FormState<AppointmentInput, unknown>, 'field'>;
  /** The first day that can be agreed on, ISO text. */
  readonly min: string;
}

/** When and where the intake takes place. */
export function AppointmentFields({ form, min }: AppointmentFieldsProps) {
  return (
    <FieldRow>
      <DateField {...form.field('intakeOn')} min={min} isOptional />
      <TimeField {...form.field('intakeAt')} isOptional />
      <TextLine {...form.field('intakePlace')} help={m.prospects_intake_place_help()} isOptional />
    </FieldRow>
  );
}
