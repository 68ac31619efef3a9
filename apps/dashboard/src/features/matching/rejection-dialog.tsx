import { rejectionSchema } from '@mim/domain/matching/schema';
import { Dialog } from '../../components/dialog.js';
import { Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm } from '../../components/form/use-form.js';
import { m } from '../../paraglide/messages.js';
import type { Candidate } from './requests/candidates.js';
import { useReject } from './requests/reject.js';

export interface RejectionDialogProps {
  readonly trajectoryId: string;
  readonly candidate: Candidate;
  readonly onClose: () => void;
  readonly onRejected: () => void;
}

/** Why a candidate is not proposed. */
export default function RejectionDialog({
  trajectoryId,
  candidate,
  onClose,
  onRejected,
}: RejectionDialogProps) {
  const saving = useReject(trajectoryId, candidate, onRejected);
  const form = useForm({
    initial: { reason: '' },
    schema: rejectionSchema,
    labels: { reason: m.matching_reason() },
  });
  return (
    <Dialog title={m.matching_reject_whom({ name: candidate.name })} onClose={onClose}>
      <p>{m.matching_reject_lead()}</p>
      <Form form={form} onSubmit={saving.save}>
        <TextArea {...form.field('reason')} rows={2} />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} words={m.matching_reject()} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
