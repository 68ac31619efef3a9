import { problemFromError } from '../../clients/problem-from-error.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { useWaiting } from './requests/waiting.js';
import { WaitingList } from './waiting-list.js';

/** The mothers who wait for a visiting mother, the longest first. */
export function MatchingPage() {
  const waiting = useWaiting();
  return (
    <>
      <PageHeader title={m.matching_title()} lead={m.matching_lead()} />
      {waiting.isError && waiting.data === undefined ? (
        <ErrorState problem={problemFromError(waiting.error)} onRetry={() => void waiting.refetch()} />
      ) : waiting.isPending ? (
        <Skeleton />
      ) : waiting.data.length === 0 ? (
        <EmptyState title={m.matching_nobody_waits()}>{m.matching_nobody_waits_help()}</EmptyState>
      ) : (
        <WaitingList mothers={waiting.data} />
      )}
    </>
  );
}
