import { emptyFacts } from '@mim/domain/kernel';
import { cancelledSupervisionFacts } from '@mim/domain/supervision';
import { supervisionCancellationSchema } from '@mim/domain/supervision/schema';
import { ActionDialog } from '../../action-dialog/action-dialog.js';
import { useForm } from '../../components/form/use-form.js';
import { FactField } from '../../facts/fact-field.js';
import { factLabels } from '../../facts/fact-words.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { cancelSupervision, type Session } from './requests/supervision.js';

export interface CancelDialogProps {
  readonly name: string;
  readonly session: Session;
  readonly onClose: () => void;
}

/** Records that a planned session did not take place. */
export default function CancelDialog({ name, session, onClose }: CancelDialogProps) {
  const { language } = useLanguage();
  const form = useForm({
    initial: emptyFacts(cancelledSupervisionFacts),
    schema: supervisionCancellationSchema,
    labels: factLabels(cancelledSupervisionFacts, language),
  });
  return (
    <ActionDialog
      title={m.supervision_cancel_title()}
      about={name}
      form={form}
      send={(cancellation, key) =>
        cancelSupervision({ key, sessionId: session.sessionId, version: session.version, cancellation })
      }
      done={m.supervision_cancelled({ name })}
      words={m.supervision_cancel()}
      onClose={onClose}
    >
      <FactField fact={cancelledSupervisionFacts.cancelReason} {...form.field('cancelReason')} isOptional />
    </ActionDialog>
  );
}
