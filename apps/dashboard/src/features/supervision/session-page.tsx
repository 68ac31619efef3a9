import { getRouteApi, useRouter } from '@tanstack/react-router';
import { problemFromError } from '../../clients/problem-from-error.js';
import { useAccount } from '../../clients/session.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherName } from '../../person-card/visiting-mother-name.js';
import { useSupervision, useSupervisionDraft, useSupervisionPoints } from './requests/supervision.js';
import { SessionForm } from './session-form.js';

const route = getRouteApi('/signed-in/coordinator/bezoekmoeders/$visitingMotherId/gesprek');

/** Records a supervision session: one that nobody planned, or one that was planned or recorded before. */
export function SessionPage() {
  const { visitingMotherId } = route.useParams();
  const { gesprek } = route.useSearch();
  const router = useRouter();
  const { id: accountId } = useAccount();
  const supervision = useSupervision(visitingMotherId);
  const points = useSupervisionPoints();
  const draft = useSupervisionDraft(visitingMotherId);
  const leave = () => {
    if (router.history.canGoBack()) router.history.back();
    else void router.navigate({ to: '/bezoekmoeders/$visitingMotherId', params: { visitingMotherId } });
  };
  const known = supervision.data;
  // Without the draft one can go on all the same.
  const isReady = known !== undefined && points.data !== undefined && !draft.isPending;
  return (
    <>
      <PageHeader
        title={m.supervision_session_title()}
        lead={
          known === undefined ? undefined : <VisitingMotherName id={visitingMotherId} name={known.name} />
        }
      />
      {supervision.isError ? (
        <ErrorState
          problem={problemFromError(supervision.error)}
          onRetry={() => void supervision.refetch()}
        />
      ) : isReady ? (
        <SessionForm
          key={gesprek ?? 'new'}
          supervision={known}
          session={known.sessions.find(({ sessionId }) => sessionId === gesprek) ?? null}
          points={points.data}
          draft={draft.data?.fields ?? null}
          accountId={accountId}
          onSaved={leave}
        />
      ) : (
        <Skeleton />
      )}
    </>
  );
}
