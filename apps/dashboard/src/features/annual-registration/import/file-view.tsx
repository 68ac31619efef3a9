import { useState } from 'react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { Button } from '../../../components/button.js';
import { ErrorState } from '../../../components/error-state.js';
import { Notice } from '../../../components/notice.js';
import { Skeleton } from '../../../components/skeleton.js';
import { Status } from '../../../components/status.js';
import { formatNumber } from '../../../language/format.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import styles from '../annual-registration.module.css';
import { FiguresCard } from '../figures-card.js';
import { NoticesCard } from '../notices-card.js';
import {
  type CheckedFile,
  type ChosenFile,
  type SoundFile,
  useCheckedFile,
} from '../requests/delivery-files.js';
import { ProblemList } from './problem-list.js';
import { SendFileDialog } from './send-file-dialog.js';

export interface FileViewProps {
  readonly file: ChosenFile;
  readonly locationId: string | undefined;
}

/** What a file holds: every problem, or what is to be confirmed, its figures, and the way to send it. */
export function FileView({ file, locationId }: FileViewProps) {
  const checked = useCheckedFile(file, locationId);
  if (checked.isError)
    return <ErrorState problem={problemFromError(checked.error)} onRetry={() => void checked.refetch()} />;
  if (checked.isPending)
    return (
      <div role="status" aria-label={m.registration_file_checking()}>
        <Skeleton />
      </div>
    );
  const { sound, about } = checked.data;
  if (sound === null || about === null) return <ProblemList checked={checked.data} />;
  return <Sound file={file} checked={checked.data} sound={sound} about={about} />;
}

interface SoundProps {
  readonly file: ChosenFile;
  readonly checked: CheckedFile;
  readonly sound: SoundFile;
  readonly about: NonNullable<CheckedFile['about']>;
}

function Sound({ file, checked: { locationId }, sound, about }: SoundProps) {
  const { language } = useLanguage();
  const [isSending, setSending] = useState(false);
  const { year } = about;
  const { version, replaces, recorded, refusal, notices, figures, earlier, country } = sound;
  const toConfirm = notices.some(
    ({ severity, confirmation }) => severity === 'warning' && confirmation === null,
  );
  // What is sent already is sent no more: nothing of it is to be confirmed.
  const isSent = refusal?.code === 'delivery-file-same';
  const hasRecords = !isSent && recorded.participations + recorded.visitingMothers > 0;
  const why =
    refusal !== null
      ? `${refusal.message[language]} ${refusal.remedy[language]}`
      : toConfirm
        ? m.registration_confirm_first()
        : null;
  return (
    <>
      <section className={styles.standing} aria-label={file.name}>
        <div className={styles.words}>
          <p className={styles.state}>
            <Status tone="good">{m.registration_file_sound()}</Status>
          </p>
          <p>{m.registration_file_about({ location: about.location, year: String(year) })}</p>
          <p>
            {about.version === version
              ? m.registration_file_becomes({ version: String(version) })
              : m.registration_file_number({ number: String(about.version), version: String(version) })}{' '}
            {replaces === null ? null : m.registration_file_replaces({ version: String(replaces.version) })}
          </p>
          {why === null ? null : <p className={styles.note}>{why}</p>}
        </div>
        <Button variant="primary" isDisabled={why !== null} onPress={() => setSending(true)}>
          {m.registration_file_send()}
        </Button>
      </section>
      {hasRecords ? (
        <Notice tone="warn">
          <p>
            {m.registration_file_records_too({
              year: String(year),
              mothers: formatNumber(recorded.participations, language),
              visitors: formatNumber(recorded.visitingMothers, language),
            })}
          </p>
        </Notice>
      ) : null}
      {isSent ? null : <NoticesCard registration={{ locationId, year, notices }} of="file" />}
      <FiguresCard registration={{ figures, year, earlier, country }} />
      {isSending ? (
        <SendFileDialog
          file={file}
          locationId={locationId}
          year={year}
          sound={sound}
          onClose={() => setSending(false)}
        />
      ) : null}
    </>
  );
}
