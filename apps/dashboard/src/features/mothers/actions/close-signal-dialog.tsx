import { Temporal } from '@mim/domain/kernel';
import { checkSignalAnswer, type SignalAnswerCode, signalAnswers } from '@mim/domain/visit';
import { signalAnswerSchema } from '@mim/domain/visit/schema';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { apiClient } from '../../../clients/trpc.js';
import { codeOptions } from '../../../components/form/code-options.js';
import { DateField } from '../../../components/form/date-field.js';
import { RadioGroup } from '../../../components/form/radio-group.js';
import { TextArea } from '../../../components/form/text-area.js';
import { useForm } from '../../../components/form/use-form.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import styles from './close-signal-dialog.module.css';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** What is done about a worry: it is closed, or stays open until a day. */
export default function CloseSignalDialog({ mother, aboutId, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const open = mother.signals.filter(({ closedOn }) => closedOn === null);
  const signal = open.find(({ signalId }) => signalId === aboutId) ?? open[0];
  const form = useForm({
    initial: { answer: null as SignalAnswerCode | null, note: '', followUpOn: null as string | null },
    schema: signalAnswerSchema,
    labels: {
      answer: m.mother_signal_answer(),
      note: m.mother_signal_closing(),
      followUpOn: m.mother_signal_follow_up(),
    },
    check: (answer) => {
      const checked = checkSignalAnswer(
        answer,
        signal?.followUps.length ?? 0,
        Temporal.PlainDate.from(mother.today),
      );
      return checked.ok ? [] : [{ field: 'followUpOn', problem: checked.problem }];
    },
  });
  if (signal === undefined) return null;
  const staysOpen = form.values.answer === 'kept-open';
  return (
    <ActionDialog
      title={m.mother_signal_close_title({ name: mother.mother.name })}
      form={form}
      send={(answer, key) =>
        apiClient.signals.answer.mutate({
          key,
          signalId: signal.signalId,
          version: signal.version,
          answer,
        })
      }
      done={staysOpen ? m.mother_signal_kept() : m.mother_signal_closed()}
      words={staysOpen ? m.form_save() : m.mother_signal_close()}
      onClose={onClose}
    >
      <div className={styles.signal}>
        <p className={styles.day}>{formatDate(signal.raisedOn, language)}</p>
        <p>{signal.description}</p>
        {signal.followUps.map(({ notedOn, note }, index) => (
          <div key={index}>
            <p className={styles.day}>{formatDate(notedOn, language)}</p>
            <p>{note}</p>
          </div>
        ))}
      </div>
      <RadioGroup {...form.field('answer')} options={codeOptions(signalAnswers, language)} />
      <TextArea {...form.field('note')} help={m.mother_signal_closing_help()} rows={4} />
      {staysOpen ? <DateField {...form.field('followUpOn')} min={mother.today} /> : null}
    </ActionDialog>
  );
}
