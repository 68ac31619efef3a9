import { Temporal } from '@mim/domain/kernel';
import { checkSignal } from '@mim/domain/supervision';
import { signalSchema } from '@mim/domain/supervision/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { readToday } from '../../clients/today.js';
import { apiClient } from '../../clients/trpc.js';
import { DateField } from '../../components/form/date-field.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm } from '../../components/form/use-form.js';
import { m } from '../../paraglide/messages.js';
import type { SignalFormProps } from './signal-form-props.js';

/** Corrects what was noticed, and when. */
export default function CorrectForm({ signal, title, onClose }: SignalFormProps) {
  const today = readToday();
  const [noticed, next] = signal.notes;
  const form = useForm({
    initial: { raisedOn: signal.raisedOn as string | null, description: noticed?.note ?? '' },
    schema: signalSchema,
    labels: { raisedOn: m.mother_signal_on(), description: m.mother_signal_what() },
    check: (given) => {
      const checked = checkSignal(given, Temporal.PlainDate.from(today), next?.takenOn);
      return checked.ok ? [] : [{ field: 'raisedOn', problem: checked.problem }];
    },
  });
  return (
    <ActionDialog
      isSheet
      title={title}
      about={signal.motherName}
      form={form}
      send={({ raisedOn, description }, key) =>
        apiClient.signals.correct.mutate({
          key,
          signalId: signal.signalId,
          version: signal.version,
          raisedOn,
          description,
        })
      }
      done={m.signals_corrected()}
      words={m.form_save()}
      onClose={onClose}
    >
      <TextArea {...form.field('description')} help={m.mother_signal_what_help()} rows={5} />
      <DateField {...form.field('raisedOn')} max={today} />
    </ActionDialog>
  );
}
