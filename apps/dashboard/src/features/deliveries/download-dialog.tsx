import { reasonField } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { Dialog } from '../../components/dialog.js';
import { Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { SelectField } from '../../components/form/select-field.js';
import { TextArea } from '../../components/form/text-area.js';
import { useForm } from '../../components/form/use-form.js';
import { useSave } from '../../components/form/use-save.js';
import { m } from '../../paraglide/messages.js';
import { downloadDelivery, type Version } from './requests/deliveries.js';

const schema = z.strictObject({ reason: reasonField().max(1000), version: z.uuid() });

export interface DownloadDialogProps {
  /** Which delivery it is, in words. */
  readonly about: string;
  readonly locationId: string;
  /** The latest first. */
  readonly versions: readonly [Version, ...Version[]];
  readonly onClose: () => void;
}

/** A version of a delivery as a file, under pseudonyms, once a reason is given: it stands in the access log of the location. */
export function DownloadDialog({ about, locationId, versions, onClose }: DownloadDialogProps) {
  const initial: { reason: string; version: string | null } = {
    reason: '',
    version: versions[0].deliveryId,
  };
  const form = useForm({
    initial,
    schema,
    labels: { reason: m.deliveries_download_reason(), version: m.deliveries_download_version() },
  });
  const saving = useSave({
    send: ({ reason, version: deliveryId }: z.output<typeof schema>) =>
      downloadDelivery({ locationId, deliveryId, reason }),
    onSaved: onClose,
  });
  return (
    <Dialog title={m.deliveries_download()} about={about} isSheet onClose={onClose}>
      <Form form={form} onSubmit={saving.save}>
        <TextArea {...form.field('reason')} help={m.deliveries_look_help()} />
        {versions.length === 1 ? null : (
          <SelectField
            {...form.field('version')}
            options={versions.map(({ deliveryId, version }) => ({
              id: deliveryId,
              label: m.registration_version({ version: String(version) }),
            }))}
          />
        )}
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} words={m.deliveries_download()} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
