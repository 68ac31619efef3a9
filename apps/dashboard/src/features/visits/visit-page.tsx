import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { useAccount } from '../../clients/session.js';
import { readToday } from '../../clients/today.js';
import { ErrorState } from '../../components/error-state.js';
import { requestHeadingFocus } from '../../components/heading-focus.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { toast } from '../../components/toast.js';
import { m } from '../../paraglide/messages.js';
import { ExistingVisit } from './existing-visit.js';
import { MotherChooser } from './mother-chooser.js';
import { NewVisit } from './new-visit.js';
import { useVisit } from './requests/get-visit.js';
import { nextRecordableAfter, useNextRecordable } from './requests/next-recordable.js';
import { useUsualMinutes } from './requests/usual-minutes.js';
import { useVisitLists } from './requests/visit-lists.js';
import styles from './visit-page.module.css';

const route = getRouteApi('/signed-in/coordinator/huisbezoeken/nieuw');

/** Records or plans a visit: of a mother that is chosen, or one that was planned or recorded before. */
export function VisitPage() {
  const { moeder, bezoek, plan = false, introductie = false, veld } = route.useSearch();
  const navigate = route.useNavigate();
  const leave = useLeave();
  // Who comes to choose a mother records one visit after another; who comes for one visit goes back to where she was.
  const [isSeries] = useState(moeder === undefined && bezoek === undefined);
  const [today] = useState(readToday);
  const { id: accountId } = useAccount();
  const lists = useVisitLists();
  const visit = useVisit(bezoek);
  const usualMinutes = useUsualMinutes(visit.data?.locationId);
  const recordable = useNextRecordable().data?.recordable ?? 0;

  /** To the next visit that can be recorded, in the order of their days; when none is left, back to where one was. */
  const goOn = async (wantsNext: boolean) => {
    const handled = visit.data;
    const after = handled === undefined ? undefined : { visitOn: handled.visitOn, visitId: handled.visitId };
    const next = wantsNext ? await nextRecordableAfter(after).catch(() => null) : null;
    if (next !== null) {
      // The same page for another mother: reading starts at her name.
      requestHeadingFocus();
      return navigate({ search: { bezoek: next }, replace: true });
    }
    if (wantsNext && recordable > 1) toast(m.visits_all_recorded());
    return leave();
  };

  const known =
    visit.data === undefined || usualMinutes === null ? null : { visit: visit.data, usualMinutes };
  if (lists === null || (bezoek !== undefined && known === null)) {
    return (
      <>
        <PageHeader title={plan ? m.visits_plan_title() : m.visits_record_title()} />
        {visit.isError ? (
          <ErrorState problem={problemFromError(visit.error)} onRetry={() => void visit.refetch()} />
        ) : (
          <Skeleton />
        )}
      </>
    );
  }
  const shared = { lists, today, accountId, onSaved: goOn };
  return (
    <div className={styles.page}>
      {bezoek !== undefined && known !== null ? (
        <ExistingVisit
          key={bezoek}
          {...shared}
          {...known}
          isPlan={plan}
          recordable={recordable}
          wanted={veld}
        />
      ) : moeder !== undefined ? (
        <NewVisit
          key={moeder}
          {...shared}
          trajectoryId={moeder}
          isPlan={plan}
          isIntroduction={introductie}
          recordable={isSeries ? recordable + 1 : 1}
        />
      ) : (
        <>
          <PageHeader title={plan ? m.visits_plan_title() : m.visits_record_title()} />
          <MotherChooser
            isPlan={plan}
            onChoose={(chosen) => {
              requestHeadingFocus();
              void navigate({ search: { moeder: chosen, ...(plan ? { plan } : {}) } });
            }}
          />
        </>
      )}
    </div>
  );
}

/** Back to the page that one came from, as it was, over what was chosen here since; or to the visits. */
function useLeave(): () => void {
  const router = useRouter();
  const place = () => router.history.location.state.__TSR_index;
  const [entered] = useState(place);
  return () => {
    if (entered > 0) router.history.go(entered - place() - 1);
    else void router.navigate({ to: '/huisbezoeken' });
  };
}
