import { type SignalSeverity, signalSeverities } from '@mim/domain/supervision';
import { signalSchema } from '@mim/domain/supervision/schema';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { apiClient } from '../../../clients/trpc.js';
import { codeOptions } from '../../../components/form/code-options.js';
import { DateField } from '../../../components/form/date-field.js';
import { SelectField } from '../../../components/form/select-field.js';
import { TextArea } from '../../../components/form/text-area.js';
import { useForm } from '../../../components/form/use-form.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** A worry about a mother or child that was brought to the coordinator. */
export default function SignalDialog({ mother, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const { trajectory, today } = mother;
  const form = useForm({
    initial: {
      raisedOn: today as string | null,
      severity: null as SignalSeverity | null,
      description: '',
    },
    schema: signalSchema,
    labels: {
      raisedOn: m.mother_signal_on(),
      severity: m.signals_severity(),
      description: m.mother_signal_what(),
    },
  });
  return (
    <ActionDialog
      title={m.mother_do_signal()}
      about={mother.mother.name}
      form={form}
      send={(signal, key) =>
        apiClient.signals.raise.mutate({ key, trajectoryId: trajectory.trajectoryId, signal })
      }
      done={m.mother_signal_raised()}
      words={m.form_save()}
      onClose={onClose}
    >
      <DateField {...form.field('raisedOn')} max={today} />
      <TextArea {...form.field('description')} help={m.mother_signal_what_help()} rows={4} />
      <SelectField {...form.field('severity')} isOptional options={codeOptions(signalSeverities, language)} />
    </ActionDialog>
  );
}
