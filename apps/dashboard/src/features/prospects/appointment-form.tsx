import { noAppointment } from '@mim/domain/registration';
import { appointmentSchema } from '@mim/domain/registration/schema';
import { useEffect } from 'react';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { focusField } from '../../components/form/error-summary.js';
import { Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useForm } from '../../components/form/use-form.js';
import { m } from '../../paraglide/messages.js';
import { AppointmentFields, appointmentLabels } from './appointment-fields.js';
import styles from './prospect-list.module.css';
import type { ProspectLine } from './requests/list-prospects.js';
import { usePlanIntake } from './requests/plan-intake.js';

export interface AppointmentFormProps {
  readonly prospect: ProspectLine;
  readonly onStored: () => void;
  /** The day has come: the talk itself is what is due. */
  readonly isPast: boolean;
}

/** When and where the intake takes place, once she wants one: to agree on it, move it or call it off. */
export function AppointmentForm({ prospect, onStored, isPast }: AppointmentFormProps) {
  const { prospectId, version, name, intakeOn, intakeAt, intakePlace } = prospect;
  const form = useForm({
    initial: { intakeOn, intakeAt, intakePlace: intakePlace ?? '' },
    schema: appointmentSchema,
    labels: appointmentLabels(),
  });
  const saving = usePlanIntake(name, onStored);
  const { ref } = form;
  useEffect(() => focusField(ref.current, 'intakeOn'), [ref]);
  return (
    <>
      <h3 className={styles.heading}>{m.prospects_intake_title()}</h3>
      <Form
        form={form}
        label={m.prospects_intake_title()}
        onSubmit={(appointment) => saving.save({ prospectId, version, appointment })}
      >
        <AppointmentFields form={form} min={readToday()} />
        <SaveNotice saving={saving} />
        <SaveBar
          isSaving={saving.isSaving}
          words={m.prospects_intake_save()}
          variant={isPast ? 'secondary' : 'primary'}
        >
          {intakeOn === null ? null : (
            <Button onPress={() => saving.save({ prospectId, version, appointment: noAppointment })}>
              {m.prospects_intake_cancel()}
            </Button>
          )}
        </SaveBar>
      </Form>
    </>
  );
}
