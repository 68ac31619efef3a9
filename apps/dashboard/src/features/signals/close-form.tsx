import { Temporal } from '@mim/domain/kernel';
import { type SignalOutcome, signalOutcomes, signalStepRefusals } from '@mim/domain/supervision';
import { signalClosingSchema } from '@mim/domain/supervision/schema';
import { readToday } from '../../clients/today.js';
import { codeOptions } from '../../components/form/code-options.js';
import { DateField } from '../../components/form/date-field.js';
import { fieldProblems } from '../../components/form/field-problems.js';
import { RadioGroup } from '../../components/form/radio-group.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm } from '../../components/form/use-form.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type SignalFormProps, standingOf } from './signal-form-props.js';
import { StepDialog } from './step-dialog.js';

/** Closes a worry with what became of it. */
export default function CloseForm(props: SignalFormProps) {
  const { signal } = props;
  const { language } = useLanguage();
  const today = readToday();
  const form = useForm({
    initial: { outcome: null as SignalOutcome | null, note: '', closedOn: today as string | null },
    schema: signalClosingSchema,
    labels: {
      outcome: m.signals_outcome(),
      note: m.signals_closed_note(),
      closedOn: m.signals_closed_day(),
    },
    toInput: (values) => ({ ...values, step: 'closed' }),
    check: (taken) =>
      fieldProblems(signalStepRefusals(standingOf(signal), taken, Temporal.PlainDate.from(today))),
  });
  return (
    <StepDialog {...props} form={form} done={m.signals_closed_done()}>
      <RadioGroup {...form.field('outcome')} options={codeOptions(signalOutcomes, language)} />
      <TextArea {...form.field('note')} help={m.signals_closed_note_help()} rows={4} />
      <DateField {...form.field('closedOn')} max={today} />
    </StepDialog>
  );
}
