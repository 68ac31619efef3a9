import type { ReactNode } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { VisitingMotherView } from './page/visiting-mother-view.js';
import { useVisitingMotherPage, type VisitingMotherAnswer } from './requests/visiting-mother-page.js';

export interface VisitingMotherPageProps {
  readonly visitingMotherId: string;
  /** What is said before everything else, such as who covers for whom at her location. */
  readonly notices: (visitingMother: VisitingMotherAnswer) => ReactNode;
  /** What other capabilities show of her way, such as her supervision: below whom she visits. */
  readonly way: (visitingMother: VisitingMotherAnswer) => ReactNode;
  /** What other capabilities show beside it. */
  readonly panels: (visitingMother: VisitingMotherAnswer) => ReactNode;
  /** The button by which a task is done in place. */
  readonly taskAction: (task: VisitingMotherAnswer['tasks'][number]) => ReactNode;
}

/** Everything of a visiting mother's way: how she is reached, whom she visits, what is to be done. */
export function VisitingMotherPage(props: VisitingMotherPageProps) {
  const { visitingMotherId, notices, way, panels, taskAction } = props;
  const known = useVisitingMotherPage(visitingMotherId);
  if (known.isSuccess) {
    return (
      <VisitingMotherView
        visitingMother={known.data}
        notices={notices(known.data)}
        way={way(known.data)}
        panels={panels(known.data)}
        taskAction={taskAction}
      />
    );
  }
  return (
    <>
      <PageHeader title={m.visiting_mother_title()} />
      {known.isError ? (
        <ErrorState problem={problemFromError(known.error)} onRetry={() => void known.refetch()} />
      ) : (
        <Skeleton />
      )}
    </>
  );
}
