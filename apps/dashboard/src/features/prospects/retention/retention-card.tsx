import { problemFromError } from '../../../clients/problem-from-error.js';
import { Card } from '../../../components/card.js';
import { ErrorState } from '../../../components/error-state.js';
import { Link } from '../../../components/link.js';
import { Skeleton } from '../../../components/skeleton.js';
import { m } from '../../../paraglide/messages.js';
import { useErasureLog, useUpcomingErasures } from '../requests/retention.js';
import { ErasureLog } from './erasure-log.js';
import styles from './retention.module.css';
import { UpcomingList } from './upcoming-list.js';

/** What is erased because nothing came of it: who and when, and how many went before. */
export function RetentionCard() {
  const upcoming = useUpcomingErasures();
  const log = useErasureLog();
  const failed = [upcoming, log].find(({ isError, data }) => isError && data === undefined);
  const retry = () => {
    void upcoming.refetch();
    void log.refetch();
  };
  return (
    <Card
      title={m.prospects_erasures()}
      lead={
        <>
          {m.prospects_erasures_lead()} <Link to="/instellingen">{m.prospects_erasures_settings()}</Link>
        </>
      }
    >
      {failed === undefined ? null : <ErrorState problem={problemFromError(failed.error)} onRetry={retry} />}
      {failed === undefined && (upcoming.data === undefined || log.data === undefined) ? <Skeleton /> : null}
      {upcoming.data === undefined || log.data === undefined ? null : (
        <div className={styles.parts}>
          <UpcomingList upcoming={upcoming.data} />
          <ErasureLog lines={log.data} />
        </div>
      )}
    </Card>
  );
}
