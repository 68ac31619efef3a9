import { Temporal } from '@mim/domain/kernel';
import { type SignalSeverity, signalSeverities, signalStepRefusals } from '@mim/domain/supervision';
import { signalJudgementSchema } from '@mim/domain/supervision/schema';
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

/** The coordinator judges a worry: how serious it is, what she did, and when she comes back to it. */
export default function JudgeForm(props: SignalFormProps) {
  const { signal } = props;
  const { language } = useLanguage();
  const today = readToday();
  const form = useForm({
    initial: {
      takenOn: today as string | null,
      severity: signal.severity as SignalSeverity | null,
      note: '',
      followUpOn: null as string | null,
    },
    schema: signalJudgementSchema,
    labels: {
      takenOn: m.signals_taken_on(),
      severity: m.signals_severity(),
      note: m.signals_judged_note(),
      followUpOn: m.signals_follow_up(),
    },
    toInput: (values) => ({ ...values, step: 'judged' }),
    check: (taken) =>
      fieldProblems(signalStepRefusals(standingOf(signal), taken, Temporal.PlainDate.from(today))),
  });
  return (
    <StepDialog {...props} form={form} done={m.signals_judged_done()}>
      <RadioGroup {...form.field('severity')} options={codeOptions(signalSeverities, language)} />
      <TextArea {...form.field('note')} help={m.signals_judged_note_help()} rows={4} />
      <DateField {...form.field('takenOn')} max={today} />
      <DateField {...form.field('followUpOn')} min={today} />
    </StepDialog>
  );
}
