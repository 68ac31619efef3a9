import { signalSchema } from '@mim/domain/visit/schema';
import * as z from 'zod/mini';
import { apiClient } from '../../../clients/trpc.js';
import { TextArea } from '../../../components/form/text-area.js';
import { useForm } from '../../../components/form/use-form.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { ActionDialog } from './action-dialog.js';
import styles from './close-signal-dialog.module.css';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

const schema = z.object({ closingNote: z.optional(signalSchema.shape.description) });

/** What was done about a worry, after which it is closed. */
export default function CloseSignalDialog({ mother, aboutId, onClose }: TrajectoryDialogProps) {
  const { language } = useLanguage();
  const open = mother.signals.filter(({ closedOn }) => closedOn === null);
  const signal = open.find(({ signalId }) => signalId === aboutId) ?? open[0];
  const form = useForm({
    initial: { closingNote: '' },
    schema,
    labels: { closingNote: m.mother_signal_closing() },
  });
  if (signal === undefined) return null;
  return (
    <ActionDialog
      title={m.mother_signal_close_title({ name: mother.mother.name })}
      form={form}
      send={({ closingNote }, key) =>
        apiClient.signals.close.mutate({
          key,
          signalId: signal.signalId,
          version: signal.version,
          closingNote: closingNote ?? null,
        })
      }
      done={m.mother_signal_closed()}
      words={m.mother_signal_close()}
      onClose={onClose}
    >
      <div className={styles.signal}>
        <p className={styles.day}>{formatDate(signal.raisedOn, language)}</p>
        <p>{signal.description}</p>
      </div>
      <TextArea {...form.field('closingNote')} isOptional help={m.mother_signal_closing_help()} rows={4} />
    </ActionDialog>
  );
}
