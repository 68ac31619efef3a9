import { Button } from '../../components/button.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useSave } from '../../components/form/use-save.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './annual-registration.module.css';
import { downloadVersion } from './requests/delivery-files.js';

export interface DownloadVersionProps {
  readonly locationId: string;
  readonly deliveryId: string;
  readonly version: number;
}

/** Takes a version that was sent out as a workbook, which can be sent again, or as the bytes that were sent. */
export function DownloadVersion({ locationId, deliveryId, version }: DownloadVersionProps) {
  const { language } = useLanguage();
  const saving = useSave({
    send: (as: 'package' | 'workbook') => downloadVersion({ locationId, deliveryId, as, language }),
    onSaved: () => {},
  });
  const of = { version: String(version) };
  return (
    <div>
      <div className={styles.docs}>
        <Button
          variant="secondary"
          isDisabled={saving.isSaving}
          onPress={() => saving.save('workbook')}
          aria-label={m.registration_download_workbook_of(of)}
        >
          {m.registration_download_workbook()}
        </Button>
        <Button
          variant="secondary"
          isDisabled={saving.isSaving}
          onPress={() => saving.save('package')}
          aria-label={m.registration_download_of(of)}
        >
          {m.registration_download()}
        </Button>
      </div>
      <SaveNotice saving={saving} />
    </div>
  );
}
