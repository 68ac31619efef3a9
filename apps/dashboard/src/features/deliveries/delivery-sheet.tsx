import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorState } from '../../components/error-state.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useSave } from '../../components/form/use-save.js';
import { Skeleton } from '../../components/skeleton.js';
import { toast } from '../../components/toast.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { ChosenDelivery } from './board-table.js';
import styles from './deliveries.module.css';
import { DeliveryTimeline } from './delivery-timeline.js';
import { DownloadDialog } from './download-dialog.js';
import { LookDialog } from './look-dialog.js';
import { accept, refreshDeliveries, type Timeline, useTimeline } from './requests/deliveries.js';
import { SendBackDialog } from './send-back-dialog.js';
import { StandingMark } from './standing-mark.js';

/** What opens over the sheet. */
type Act = 'look' | 'download' | 'send-back';

export interface DeliverySheetProps {
  readonly chosen: ChosenDelivery;
  readonly isAnalyst: boolean;
  readonly onClose: () => void;
}

/** All that happened with a delivery, and what the institute does about it. */
export function DeliverySheet({ chosen, isAnalyst, onClose }: DeliverySheetProps) {
  const { name, year, locationId } = chosen;
  const timeline = useTimeline(locationId, year);
  const [act, setAct] = useState<Act | null>(null);
  const latest = timeline.data?.versions[0];
  const about = `${name} ${year}`;
  const back = () => setAct(null);
  if (act === 'send-back' && latest !== undefined)
    return (
      <SendBackDialog
        about={about}
        locationId={locationId}
        version={latest}
        onClose={back}
        onSent={onClose}
      />
    );
  if (act === 'look' && latest !== undefined)
    return <LookDialog about={about} locationId={locationId} version={latest} onClose={back} />;
  if (act === 'download' && latest !== undefined)
    return (
      <DownloadDialog
        about={about}
        locationId={locationId}
        versions={[latest, ...(timeline.data?.versions.slice(1) ?? [])]}
        onClose={back}
      />
    );
  return (
    <Dialog title={name} about={String(year)} isSheet onClose={onClose}>
      {timeline.isError ? (
        <ErrorState problem={problemFromError(timeline.error)} onRetry={() => void timeline.refetch()} />
      ) : timeline.isPending ? (
        <Skeleton />
      ) : (
        <>
          <Head timeline={timeline.data} />
          {latest === undefined ? null : isAnalyst ? (
            <Acts timeline={timeline.data} onAct={setAct} />
          ) : (
            <div className={styles.buttons}>
              <Readings onAct={setAct} />
            </div>
          )}
          <DeliveryTimeline timeline={timeline.data} />
        </>
      )}
    </Dialog>
  );
}

function Head({ timeline: { standing, daysLate, deadlineOn, year } }: { readonly timeline: Timeline }) {
  const { language } = useLanguage();
  return (
    <div className={styles.head}>
      <StandingMark standing={standing} daysLate={daysLate} />
      <p className={styles.note}>
        {m.deliveries_deadline_is({ year: String(year), day: formatDate(deadlineOn, language, 'long') })}
      </p>
    </div>
  );
}

/** The ways in which a delivery is read, by the institute and by a manager of its provider. */
function Readings({ onAct }: { readonly onAct: (act: Act) => void }) {
  return (
    <>
      <Button onPress={() => onAct('look')}>{m.deliveries_look()}</Button>
      <Button onPress={() => onAct('download')}>{m.deliveries_download()}</Button>
    </>
  );
}

/** What can be done with the version that counts; accepting is done at once, for it can be sent back afterwards. */
function Acts({ timeline, onAct }: { readonly timeline: Timeline; readonly onAct: (act: Act) => void }) {
  const { locationId, name, year, standing, versions } = timeline;
  const [latest] = versions;
  const saving = useSave({
    send: (deliveryId: string, key) =>
      accept({ key, locationId, deliveryId, seen: latest?.judgements[0]?.judgementId ?? null }),
    onSaved: async () => {
      toast(m.deliveries_accepted_done({ location: name, year: String(year) }));
      await refreshDeliveries();
    },
  });
  if (latest === undefined) return null;
  return (
    <div className={styles.acts}>
      <SaveNotice saving={saving} />
      <div className={styles.buttons}>
        <Readings onAct={onAct} />
        {standing === 'sent-back' ? null : (
          <Button onPress={() => onAct('send-back')}>{m.deliveries_send_back()}</Button>
        )}
        {standing === 'accepted' ? null : (
          <Button
            variant={standing === 'sent-back' ? 'secondary' : 'primary'}
            onPress={() => saving.save(latest.deliveryId)}
          >
            {m.deliveries_accept()}
          </Button>
        )}
        {saving.problem === null ? null : (
          <Button variant="quiet" onPress={() => void refreshDeliveries().then(saving.dismiss)}>
            {m.deliveries_look_again()}
          </Button>
        )}
      </div>
    </div>
  );
}
