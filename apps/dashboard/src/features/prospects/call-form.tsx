import { Temporal } from '@mim/domain/kernel';
import {
  actionOfProspect,
  appointmentLossRefusals,
  callOutcomes,
  isAppointmentAhead,
  prospectOutcomes,
} from '@mim/domain/registration';
import { callSchema } from '@mim/domain/registration/schema';
import { useEffect } from 'react';
import { readToday } from '../../clients/today.js';
import { Checkbox } from '../../components/form/checkbox.js';
import { DateField } from '../../components/form/date-field.js';
import { focusField } from '../../components/form/error-summary.js';
import { fieldProblems } from '../../components/form/field-problems.js';
import { FieldRow, Form } from '../../components/form/form.js';
import { RadioGroup } from '../../components/form/radio-group.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm, withoutEmpty } from '../../components/form/use-form.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { AppointmentFields, appointmentLabels } from './appointment-fields.js';
import type { ProspectLine } from './requests/list-prospects.js';
import { useRecordCall } from './requests/record-call.js';

export interface CallFormProps {
  readonly prospect: Pick<ProspectLine, 'prospectId' | 'version' | 'name' | 'intakeOn'>;
  readonly onStored: () => void;
  /** Her appointment has a form of its own, to which the focus is led. */
  readonly isSecond?: boolean;
}

/** Under this name what was typed of a call is kept until it is saved. */
export const callDraft = (prospectId: string): string => `call-${prospectId}`;

/** How a call went, and the appointment that was made in it. By keyboard: an arrow chooses the outcome, Ctrl+Enter saves. */
export function CallForm({ prospect, onStored, isSecond = false }: CallFormProps) {
  const { language } = useLanguage();
  const { prospectId, version, name } = prospect;
  const today = Temporal.PlainDate.from(readToday());
  const appointedOn = isAppointmentAhead(prospect, today) ? prospect.intakeOn : null;
  const form = useForm({
    initial: {
      outcome: null as (typeof callOutcomes)[number] | null,
      calledOn: readToday() as string | null,
      tryAgainOn: null as string | null,
      intakeOn: null as string | null,
      intakeAt: null as string | null,
      intakePlace: '',
      endsAppointment: false,
      note: '',
    },
    schema: callSchema,
    labels: {
      outcome: m.prospects_call_outcome(),
      calledOn: m.prospects_call_on(),
      tryAgainOn: m.prospects_call_try_again(),
      ...appointmentLabels(),
      endsAppointment:
        appointedOn === null
          ? ''
          : m.prospects_call_ends_appointment({ date: formatDate(appointedOn, language, 'weekday') }),
      note: m.prospects_call_note(),
    },
    // What was typed for another outcome is not sent with this one.
    toInput: ({ intakeOn, intakeAt, intakePlace, endsAppointment, ...call }) =>
      withoutEmpty(
        call.outcome !== 'wants-intake'
          ? { ...call, endsAppointment }
          : isSecond
            ? call
            : { ...call, intakeOn, intakeAt, intakePlace },
      ),
    check: (call) => fieldProblems(appointmentLossRefusals(prospect, call, today)),
    draft: callDraft(prospectId),
  });
  const saving = useRecordCall(name, () => {
    form.reset();
    onStored();
  });
  const { ref } = form;
  useEffect(() => {
    if (!isSecond) focusField(ref.current, 'outcome');
  }, [ref, isSecond]);
  const { outcome } = form.values;
  const isCalledAgain = outcome !== null && actionOfProspect[outcome] === 'call';
  return (
    <Form
      form={form}
      label={m.prospects_call_title()}
      onSubmit={(call) => saving.save({ prospectId, version, call })}
    >
      <RadioGroup
        {...form.field('outcome')}
        look="chips"
        options={callOutcomes.map((code) => ({ id: code, label: prospectOutcomes.label(code, language) }))}
        {...(appointedOn !== null && outcome === 'wants-intake'
          ? { help: m.prospects_call_appointment_stays() }
          : {})}
      />
      {appointedOn !== null && outcome !== null && outcome !== 'wants-intake' ? (
        <Checkbox {...form.field('endsAppointment')} />
      ) : null}
      <FieldRow>
        <DateField {...form.field('calledOn')} />
        {isCalledAgain ? (
          <DateField {...form.field('tryAgainOn')} help={m.prospects_call_try_again_help()} isOptional />
        ) : null}
      </FieldRow>
      {outcome === 'wants-intake' && !isSecond ? <AppointmentFields form={form} min={readToday()} /> : null}
      <TextArea {...form.field('note')} rows={2} isOptional />
      <SaveNotice saving={saving} />
      <SaveBar
        isSaving={saving.isSaving}
        words={m.prospects_call_save()}
        variant={isSecond ? 'secondary' : 'primary'}
      />
    </Form>
  );
}
