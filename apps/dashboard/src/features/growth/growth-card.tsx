import { lazy, Suspense, useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { ErrorState } from '../../components/error-state.js';
import { Skeleton } from '../../components/skeleton.js';
import records from '../../dossier-page/record-list.module.css';
import { m } from '../../paraglide/messages.js';
import { EvaluationList } from './evaluation-list.js';
import { OwnStepList } from './own-step-list.js';
import { type Growth, useGrowth } from './requests/growth.js';
import { ThanksLine } from './thanks-line.js';

const EvaluationTask = lazy(() => import('./evaluation-task.js'));
const StepDialog = lazy(() => import('./step-dialog.js'));

/** What being a visiting mother brought her: evaluations, her own steps, and thanks when she stopped. */
export function GrowthCard({ visitingMotherId }: { readonly visitingMotherId: string }) {
  const growth = useGrowth(visitingMotherId);
  if (growth.isSuccess) return <KnownGrowth growth={growth.data} />;
  return (
    <Card title={m.growth_title()}>
      {growth.isError ? (
        <ErrorState problem={problemFromError(growth.error)} onRetry={() => void growth.refetch()} />
      ) : (
        <Skeleton />
      )}
    </Card>
  );
}

function KnownGrowth({ growth }: { readonly growth: Growth }) {
  const [open, setOpen] = useState<'evaluation' | 'step' | null>(null);
  const { visitingMotherId, stoppedOn, today } = growth;
  const close = () => setOpen(null);
  return (
    <Card
      title={m.growth_title()}
      actions={
        <>
          <Button onPress={() => setOpen('evaluation')}>{m.growth_evaluation_fill()}</Button>
          <Button onPress={() => setOpen('step')}>{m.growth_step_add()}</Button>
        </>
      }
    >
      <div className={records.card}>
        <EvaluationList growth={growth} />
        <OwnStepList growth={growth} />
        {stoppedOn === null || stoppedOn > today ? null : <ThanksLine growth={growth} />}
      </div>
      <Suspense>
        {open === 'evaluation' ? (
          <EvaluationTask visitingMotherId={visitingMotherId} onClose={close} />
        ) : null}
        {open === 'step' ? <StepDialog growth={growth} onClose={close} /> : null}
      </Suspense>
    </Card>
  );
}
