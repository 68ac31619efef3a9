import { Temporal } from '@mim/domain/kernel';
import { reopenedSignal, signalReopeningRefusals } from '@mim/domain/supervision';
import { signalReopeningSchema } from '@mim/domain/supervision/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { readToday } from '../../clients/today.js';
import { apiClient } from '../../clients/trpc.js';
import { DateField } from '../../components/form/date-field.js';
import { fieldProblems } from '../../components/form/field-problems.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm } from '../../components/form/use-form.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type SignalFormProps, standingOf } from './signal-form-props.js';

/** Opens a signal again that was closed by mistake, with why; it comes back on a day that is chosen, or as agreed before. */
export default function ReopenForm({ signal, title, onClose }: SignalFormProps) {
  const { language } = useLanguage();
  const today = readToday();
  const todayAsDate = Temporal.PlainDate.from(today);
  const form = useForm({
    initial: { note: '', reopenedOn: today as string | null, followUpOn: null as string | null },
    schema: signalReopeningSchema,
    labels: {
      note: m.signals_reopened_note(),
      reopenedOn: m.signals_reopened_on(),
      followUpOn: m.signals_follow_up(),
    },
    check: (reopening) => fieldProblems(signalReopeningRefusals(standingOf(signal), reopening, todayAsDate)),
  });
  const agreed = reopenedSignal(
    signal.notes,
    { reopenedOn: today, followUpOn: null },
    todayAsDate,
  ).followUpOn;
  return (
    <ActionDialog
      isSheet
      title={title}
      about={signal.motherName}
      form={form}
      send={(reopening, key) =>
        apiClient.signals.reopen.mutate({
          key,
          signalId: signal.signalId,
          version: signal.version,
          reopening,
        })
      }
      done={m.signals_reopened_done()}
      words={m.form_save()}
      onClose={onClose}
    >
      <TextArea {...form.field('note')} help={m.signals_reopened_note_help()} rows={4} />
      <DateField {...form.field('reopenedOn')} max={today} />
      <DateField
        {...form.field('followUpOn')}
        min={today}
        help={
          agreed !== null && agreed > today
            ? m.signals_reopened_back_agreed({ date: formatDate(agreed, language, 'weekday') })
            : m.signals_reopened_back_at_once()
        }
        isOptional
      />
    </ActionDialog>
  );
}
