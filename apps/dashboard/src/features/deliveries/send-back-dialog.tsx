import { reasonField } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { Dialog } from '../../components/dialog.js';
import { Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm } from '../../components/form/use-form.js';
import { useSave } from '../../components/form/use-save.js';
import { toast } from '../../components/toast.js';
import { m } from '../../paraglide/messages.js';
import { refreshDeliveries, sendBack, type Version } from './requests/deliveries.js';

const schema = z.strictObject({ reason: reasonField() });

export interface SendBackDialogProps {
  /** Which delivery it is, in words. */
  readonly about: string;
  readonly locationId: string;
  readonly version: Version;
  readonly onClose: () => void;
  /** It was sent back: nothing is to be done with it now. */
  readonly onSent: () => void;
}

/** Sends a version back, with a reason that the location reads. */
export function SendBackDialog({ about, locationId, version, onClose, onSent }: SendBackDialogProps) {
  const { deliveryId, judgements } = version;
  const form = useForm({
    initial: { reason: '' },
    schema,
    labels: { reason: m.deliveries_send_back_reason() },
  });
  const saving = useSave({
    send: ({ reason }: z.output<typeof schema>, key) =>
      sendBack({ key, locationId, deliveryId, seen: judgements[0]?.judgementId ?? null, reason }),
    form,
    onSaved: async () => {
      await refreshDeliveries();
      toast(m.deliveries_sent_back_done({ about }));
      onSent();
    },
  });
  return (
    <Dialog title={m.deliveries_send_back()} about={about} isSheet onClose={onClose}>
      <Form form={form} onSubmit={saving.save}>
        <TextArea {...form.field('reason')} help={m.deliveries_send_back_help()} />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} words={m.deliveries_send_back()} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
