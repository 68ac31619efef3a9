import type { ReactNode } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { ErrorState } from '../../components/error-state.js';
import { PageHeader } from '../../components/page-header.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import type { MotherPageAnswer } from './model/mother-page.js';
import { MotherView } from './page/mother-view.js';
import { useMother } from './requests/mother-page.js';

export interface MotherPageProps {
  readonly trajectoryId: string;
  /** What is said before everything else, such as who covers for whom at her location. */
  readonly notices: (mother: MotherPageAnswer) => ReactNode;
  /** What other capabilities show of her, such as the outcome in her own judgement. */
  readonly panels: (mother: MotherPageAnswer) => ReactNode;
  /** The button by which a task is done in place. */
  readonly taskAction: (task: MotherPageAnswer['tasks'][number]) => ReactNode;
}

/** Everything of one mother's way: who she is, what she asks, how it goes, and what is to be done. */
export function MotherPage({ trajectoryId, notices, panels, taskAction }: MotherPageProps) {
  const mother = useMother(trajectoryId);
  if (mother.isPending) {
    return (
      <>
        <PageHeader title={m.mother_title()} />
        <Skeleton />
      </>
    );
  }
  if (mother.isError) {
    return (
      <>
        <PageHeader title={m.mother_title()} />
        <ErrorState problem={problemFromError(mother.error)} onRetry={() => void mother.refetch()} />
      </>
    );
  }
  const { data } = mother;
  return <MotherView mother={data} notices={notices(data)} panels={panels(data)} taskAction={taskAction} />;
}
