import { Temporal } from '@mim/domain/kernel';
import { signalReopeningRefusals } from '@mim/domain/supervision';
import { signalReopeningSchema } from '@mim/domain/supervision/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { readToday } from '../../clients/today.js';
import { apiClient } from '../../clients/trpc.js';
import { DateField } from '../../components/form/date-field.js';
import { fieldProblems } from '../../components/form/field-problems.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm } from '../../components/form/use-form.js';
import { m } from '../../paraglide/messages.js';
import { type SignalFormProps, standingOf } from './signal-form-props.js';

/** Opens a signal again that was closed by mistake, with why. */
export default function ReopenForm({ signal, title, onClose }: SignalFormProps) {
  const today = readToday();
  const form = useForm({
    initial: { note: '', reopenedOn: today as string | null },
    schema: signalReopeningSchema,
    labels: { note: m.signals_reopened_note(), reopenedOn: m.signals_reopened_on() },
    check: (reopening) =>
      fieldProblems(signalReopeningRefusals(standingOf(signal), reopening, Temporal.PlainDate.from(today))),
  });
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
    </ActionDialog>
  );
}
