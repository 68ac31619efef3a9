import { Button } from '../../components/button.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useSave } from '../../components/form/use-save.js';
import { m } from '../../paraglide/messages.js';
import { downloadVersion } from './requests/delivery-files.js';

export interface DownloadVersionProps {
  readonly locationId: string;
  readonly deliveryId: string;
  readonly version: number;
}

/** Takes a version that was sent out as a file. */
export function DownloadVersion(props: DownloadVersionProps) {
  const saving = useSave({
    send: ({ locationId, deliveryId }: DownloadVersionProps) => downloadVersion({ locationId, deliveryId }),
    onSaved: () => {},
  });
  return (
    <div>
      <Button
        variant="secondary"
        isDisabled={saving.isSaving}
        onPress={() => saving.save(props)}
        aria-label={m.registration_download_of({ version: String(props.version) })}
      >
        {m.registration_download()}
      </Button>
      <SaveNotice saving={saving} />
    </div>
  );
}
