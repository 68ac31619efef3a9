import { getRouteApi } from '@tanstack/react-router';
import { problemFromError } from '../../clients/problem-from-error.js';
import { ErrorState } from '../../components/error-state.js';
import { Link } from '../../components/link.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { MatchView } from './match-view.js';
import { useCandidates } from './requests/candidates.js';

const route = getRouteApi('/signed-in/coordinator/koppelen/$trajectoryId');

/** Choosing a visiting mother for one mother. */
export function MatchPage() {
  const { trajectoryId } = route.useParams();
  const matching = useCandidates(trajectoryId);
  return (
    <>
      <PageHeader title={m.matching_page_title()} lead={<Link to="/koppelen">{m.matching_back()}</Link>} />
      {matching.isError && matching.data === undefined ? (
        <ErrorState problem={problemFromError(matching.error)} onRetry={() => void matching.refetch()} />
      ) : matching.isPending ? (
        <Skeleton kind="block" />
      ) : (
        <MatchView key={trajectoryId} matching={matching.data} />
      )}
    </>
  );
}
