import { Card } from '../../components/card.js';
import { Notice } from '../../components/notice.js';
import { formatNumber } from '../../language/format.js';
import { formatMoment } from '../../language/format-moment.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { noticeText } from '../../sent-figures/notice-text.js';
import styles from './annual-registration.module.css';
import { DownloadVersion } from './download-version.js';
import type { Registration, SentVersion } from './requests/registration.js';

/** Every version that was sent, the latest first: when, by whom, why, what was confirmed, and by which sum it is known. */
export function SentCard({ registration: { locationId, sent } }: { readonly registration: Registration }) {
  return (
    <Card title={m.registration_sent()} lead={m.registration_sent_lead()}>
      {sent.length === 0 ? (
        <p>{m.registration_sent_none()}</p>
      ) : (
        <ol className={styles.versions} aria-label={m.registration_sent()}>
          {sent.map((version) => (
            <Version key={version.version} sent={version} locationId={locationId} />
          ))}
        </ol>
      )}
    </Card>
  );
}

interface VersionProps {
  readonly sent: SentVersion;
  readonly locationId: string;
}

function Version({ sent, locationId }: VersionProps) {
  const { language } = useLanguage();
  const { version, sentAt, sentBy, checksum, correctionReason, confirmed, verdict, verdictReason } = sent;
  return (
    <li className={styles.version}>
      <h3 className={styles.versionName}>{m.registration_version({ version: String(version) })}</h3>
      <p>
        {m.registration_sent_by({
          moment: formatMoment(sentAt, language),
          name: sentBy ?? m.registration_sent_elsewhere(),
        })}
      </p>
      <p className={styles.note}>
        {m.registration_sent_rows({
          mothers: formatNumber(sent.participations, language),
          visitors: formatNumber(sent.visitingMothers, language),
          coordinators: formatNumber(sent.coordinators, language),
        })}
      </p>
      {sent.isFromElsewhere ? <p className={styles.note}>{m.registration_from_elsewhere()}</p> : null}
      {correctionReason === null ? null : (
        <p>{m.registration_corrected_because({ reason: correctionReason })}</p>
      )}
      {verdict === 'sent-back' ? (
        <Notice tone="warn" title={m.registration_sent_back()}>
          <p>{verdictReason}</p>
        </Notice>
      ) : null}
      {verdict === 'accepted' ? <p>{m.registration_accepted()}</p> : null}
      {confirmed.length === 0 ? null : (
        <ul className={styles.rows} aria-label={m.registration_confirmed_list({ version: String(version) })}>
          {confirmed.map(({ label, message, reason, name }, place) => (
            <li key={place}>
              {noticeText({ label, message }, language)}{' '}
              {name === null || reason === null ? null : (
                <span className={styles.note}>{m.registration_confirmed_with({ name, reason })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <DownloadVersion locationId={locationId} deliveryId={sent.deliveryId} version={version} />
      {checksum === null ? null : (
        <p className={styles.note}>
          {m.registration_checksum()} <code className={styles.sum}>{checksum}</code>
        </p>
      )}
    </li>
  );
}
