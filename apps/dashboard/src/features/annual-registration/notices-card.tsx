import { capitalised } from '@mim/domain/kernel';
import { useState } from 'react';
import { refreshDossiers } from '../../clients/refresh-dossiers.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { FoldedText } from '../../components/folded-text.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { useSave } from '../../components/form/use-save.js';
import { Status } from '../../components/status.js';
import { toastWithWayBack } from '../../components/toast-with-undo.js';
import { formatMoment } from '../../language/format-moment.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './annual-registration.module.css';
import { ConfirmDialog } from './confirm-dialog.js';
import { confirmWarning, type Registration, type RegistrationNotice } from './requests/registration.js';
import { SubjectName } from './subject-name.js';

/** So many are named; how many there are besides is said. */
const named = 8;

export interface NoticesCardProps {
  readonly registration: Pick<Registration, 'notices' | 'locationId' | 'year'>;
  /** Of what it is said: what is recorded here, or a file. */
  readonly of?: 'records' | 'file';
  /** It was sent as it stands: what was confirmed went along, and is not taken back. */
  readonly isSent?: boolean;
}

/** What the validation says: what refuses it, and what is to be confirmed with a reason. */
export function NoticesCard({ registration, of = 'records', isSent = false }: NoticesCardProps) {
  const errors = registration.notices.filter(({ severity }) => severity === 'error');
  const warnings = registration.notices.filter(({ severity }) => severity === 'warning');
  return (
    <>
      {errors.length === 0 ? null : (
        <Card title={m.registration_errors()} lead={m.registration_errors_lead()}>
          <NoticeList
            notices={errors}
            registration={registration}
            of={of}
            isSent={isSent}
            label={m.registration_errors()}
          />
        </Card>
      )}
      {warnings.length === 0 ? null : (
        <Card title={m.registration_warnings()} lead={m.registration_warnings_lead()}>
          <NoticeList
            notices={warnings}
            registration={registration}
            of={of}
            isSent={isSent}
            label={m.registration_warnings()}
          />
        </Card>
      )}
    </>
  );
}

interface NoticeListProps extends Required<NoticesCardProps> {
  readonly notices: readonly RegistrationNotice[];
  readonly label: string;
}

const NoticeList = ({ notices, label, ...shown }: NoticeListProps) => (
  <ul className={styles.notices} aria-label={label}>
    {notices.map((notice) => (
      <Notice key={notice.key} notice={notice} {...shown} />
    ))}
  </ul>
);

interface NoticeProps extends Required<NoticesCardProps> {
  readonly notice: RegistrationNotice;
}

function Notice({ notice, registration, of, isSent }: NoticeProps) {
  const { language } = useLanguage();
  const [isConfirming, setConfirming] = useState(false);
  const { severity, message, label, subjects, ids, count, confirmation } = notice;
  const rest = count - Math.min(named, subjects.length);
  return (
    <li className={styles.noticeRow}>
      <div className={styles.words}>
        <p>
          {label === null ? null : <strong>{capitalised(label[language])}. </strong>}
          {message[language]}
        </p>
        {subjects.length === 0 ? null : (
          <p className={styles.names}>
            {subjects.slice(0, named).map((subject) => (
              <span key={subject.id}>
                <SubjectName subject={subject} />
              </span>
            ))}
            {rest > 0 ? (
              <span className={styles.note}>{m.registration_and_more({ count: rest })}</span>
            ) : null}
          </p>
        )}
        {ids.length === 0 ? null : (
          <p className={styles.note}>
            {m.registration_file_rows({ rows: ids.join(', ') })}
            {count > ids.length ? ` ${m.registration_and_more({ count: count - ids.length })}` : null}
          </p>
        )}
        {confirmation === null ? null : (
          <div className={styles.confirmed}>
            <Status tone="good">
              {m.registration_confirmed_by({
                name: confirmation.name,
                moment: formatMoment(confirmation.confirmedAt, language),
              })}
            </Status>
            <FoldedText>{confirmation.reason}</FoldedText>
          </div>
        )}
      </div>
      {severity === 'error' ? null : confirmation === null ? (
        <Button onPress={() => setConfirming(true)}>{m.registration_confirm()}</Button>
      ) : isSent ? null : (
        <TakeBack notice={notice} reason={confirmation.reason} registration={registration} of={of} />
      )}
      {isConfirming ? (
        <ConfirmDialog
          notice={notice}
          registration={registration}
          of={of}
          onClose={() => setConfirming(false)}
        />
      ) : null}
    </li>
  );
}

interface TakeBackProps extends Omit<NoticeProps, 'isSent'> {
  /** Why it was confirmed: confirmed again with it when taking back is undone. */
  readonly reason: string;
}

/** Takes a confirmation back: the warning is to be confirmed again before anything is sent. Undone, it is confirmed for the same reason. */
function TakeBack({ notice: { key, about }, reason: why, registration, of }: TakeBackProps) {
  const { language } = useLanguage();
  const { locationId, year } = registration;
  const confirm = (reason: string | null, requestKey: string) =>
    confirmWarning({ key: requestKey, locationId, year, notice: key, of, about, reason });
  const saving = useSave({
    send: (reason: null, requestKey) => confirm(reason, requestKey),
    onSaved: async () => {
      const undo = (requestKey: string) => async () => {
        await confirm(why, requestKey);
        await refreshDossiers();
      };
      toastWithWayBack(m.registration_taken_back(), undo(crypto.randomUUID()), language);
      await refreshDossiers();
    },
  });
  return (
    <div>
      <Button variant="quiet" isDisabled={saving.isSaving} onPress={() => saving.save(null)}>
        {m.registration_take_back()}
      </Button>
      <SaveNotice saving={saving} />
    </div>
  );
}
