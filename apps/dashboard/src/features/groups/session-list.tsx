import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { Skeleton } from '../../components/skeleton.js';
import { useWholeForPrint } from '../../components/use-whole-for-print.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { MotherName } from '../../person-card/mother-name.js';
import { RemovalButton } from '../../removal/removal-button.js';
import { focusRemovedRecords } from '../../removal/removed-records.js';
import styles from './group-page.module.css';
import { type GroupSessionLine, useGroupSessions } from './requests/groups.js';

type OnCorrect = (session: GroupSessionLine) => void;

interface GroupSessionsProps {
  readonly groupId: string;
  readonly onCorrect: OnCorrect;
}

/** The sessions of a group, the latest first, in parts; printed whole. */
export function GroupSessions({ groupId, onCorrect }: GroupSessionsProps) {
  const answer = useGroupSessions(groupId);
  const sessions = (answer.data?.pages ?? []).flatMap((part) => part.sessions);
  const { hasNextPage, isFetchingNextPage } = answer;
  const more = () => void answer.fetchNextPage();
  useWholeForPrint({
    loaded: sessions.length,
    hasMore: hasNextPage,
    isLoadingMore: isFetchingNextPage,
    onMore: more,
  });
  if (answer.isPending) return <Skeleton />;
  if (answer.isError && sessions.length === 0)
    return <ErrorState problem={problemFromError(answer.error)} onRetry={() => void answer.refetch()} />;
  if (sessions.length === 0) return <EmptyState title={m.groups_no_sessions()} />;
  return (
    <>
      <SessionList sessions={sessions} onCorrect={onCorrect} />
      {answer.isFetchNextPageError ? (
        <ErrorState problem={problemFromError(answer.error)} onRetry={more} />
      ) : hasNextPage ? (
        <div className={styles.more}>
          <Button isDisabled={isFetchingNextPage} onPress={more}>
            {isFetchingNextPage ? m.state_loading() : m.table_more()}
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface SessionListProps {
  readonly sessions: readonly GroupSessionLine[];
  readonly onCorrect: OnCorrect;
}

/** Sessions of a group: how many were there, and who by name. */
function SessionList({ sessions, onCorrect }: SessionListProps) {
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
