import { Temporal } from '@mim/domain/kernel';
import { signalStepRefusals } from '@mim/domain/supervision';
import { signalDecisionSchema } from '@mim/domain/supervision/schema';
import { readToday } from '../../clients/today.js';
import { DateField } from '../../components/form/date-field.js';
import { fieldProblems } from '../../components/form/field-problems.js';
import { TextArea } from '../../components/form/text-area.js';
import { TextLine } from '../../components/form/text-line.js';
import { useForm } from '../../components/form/use-form.js';
import { m } from '../../paraglide/messages.js';
import { type SignalFormProps, standingOf } from './signal-form-props.js';
import { StepDialog } from './step-dialog.js';

/** What the contact person of the organisation decided about a worry. */
export default function DecideForm(props: SignalFormProps) {
  const { signal } = props;
  const today = readToday();
  const before = signal.notes.findLast(({ step }) => step === 'decided');
  const form = useForm({
    initial: {
      takenOn: today as string | null,
      contactPerson: before?.takenBy ?? '',
      note: '',
      followUpOn: null as string | null,
    },
    schema: signalDecisionSchema,
    labels: {
      takenOn: m.signals_decided_on(),
      contactPerson: m.signals_contact_person(),
      note: m.signals_decided_note(),
      followUpOn: m.signals_follow_up(),
    },
    toInput: (values) => ({ ...values, step: 'decided' }),
    check: (taken) =>
      fieldProblems(signalStepRefusals(standingOf(signal), taken, Temporal.PlainDate.from(today))),
  });
  return (
    <StepDialog {...props} form={form} done={m.signals_decided_done()}>
      <TextLine {...form.field('contactPerson')} help={m.signals_contact_person_help()} />
      <TextArea {...form.field('note')} rows={4} />
      <DateField {...form.field('takenOn')} max={today} />
      <DateField {...form.field('followUpOn')} min={today} />
    </StepDialog>
  );
}
