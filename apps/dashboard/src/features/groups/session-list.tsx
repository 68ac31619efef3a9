import { Button } from '../../components/button.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { MotherName } from '../../person-card/mother-name.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { focusRemovedRecords } from '../../removal/removed-records.js';
import styles from './group-page.module.css';
import type { GroupSessionLine } from './requests/groups.js';

export interface SessionListProps {
  readonly sessions: readonly GroupSessionLine[];
  readonly onCorrect: (session: GroupSessionLine) => void;
}

/** The sessions of a group, the latest first: how many were there, and who by name. */
export function SessionList({ sessions, onCorrect }: SessionListProps) {
  const { language } = useLanguage();
  return (
    <ul>
      {sessions.map((session) => {
        const date = formatDate(session.heldOn, language, 'weekday-year');
        return (
          <li key={session.sessionId} className={styles.session}>
            <div className={styles.words}>
              <p>
                <strong>{date}</strong>{' '}
                {session.isCancelled
                  ? m.groups_cancelled()
                  : m.groups_present({
                      count: session.presentCount,
                      others: session.presentCount - session.mothers.length,
                    })}
                {session.theme === null ? null : ` · ${session.theme}`}
              </p>
              {session.mothers.length === 0 ? null : (
                <ul className={styles.names}>
                  {session.mothers.map(({ trajectoryId, name }) => (
                    <li key={trajectoryId}>
                      <MotherName trajectoryId={trajectoryId} name={name} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
            <div className={styles.buttons}>
              <Button
                variant="quiet"
                aria-label={m.groups_change_session_of({ date })}
                onPress={() => onCorrect(session)}
              >
                {m.groups_change_session()}
              </Button>
              <RemovalButton
                about={{
                  kind: 'group-session',
                  id: session.sessionId,
                  version: session.version,
                  on: session.heldOn,
                }}
                onRemoved={focusRemovedRecords}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
