import { useMemo } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { useAccount } from '../../clients/session.js';
import { ErrorState } from '../../components/error-state.js';
import { Skeleton } from '../../components/skeleton.js';
import { AccessLogCard } from './access-log-card.js';
import { useAccessLog } from './requests/access-log.js';

/** Who looked at the dossiers of one's locations. */
export function AccessLog() {
  const { id, locations } = useAccount();
  const log = useAccessLog();
  const lines = useMemo(() => (log.data?.pages ?? []).flatMap((part) => part.lines), [log.data]);
  if (log.isError)
    return <ErrorState problem={problemFromError(log.error)} onRetry={() => void log.refetch()} />;
  if (log.isPending) return <Skeleton />;
  return (
    <AccessLogCard
      lines={lines}
      accountId={id}
      locations={locations}
      onMore={log.hasNextPage ? () => void log.fetchNextPage() : null}
    />
  );
}
