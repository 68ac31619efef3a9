import { taskActions } from '@mim/domain/worklist';
import { lazy, Suspense, useState } from 'react';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { LinkButton } from '../../components/link-button.js';
import { TrajectoryAction } from '../../features/mothers/actions/trajectory-action.js';
import { useLanguage } from '../../language/language.js';
import { type ListedTask, type ResolvedTaskAction, resolveTaskAction } from './resolve-task-action.js';

const AnswerTransferDialog = lazy(() => import('../../features/mothers/actions/answer-transfer-dialog.js'));
const OutcomeTask = lazy(() => import('./outcome-task.js'));
const AbsenceTask = lazy(() => import('../../features/visiting-mothers/actions/absence-task.js'));
const PlanSupervisionTask = lazy(() => import('../../features/supervision/plan-task.js'));
const PreparationTask = lazy(() => import('../../features/preparation/preparation-task.js'));
const EvaluationTask = lazy(() => import('../../features/growth/evaluation-task.js'));
const ThanksTask = lazy(() => import('../../features/growth/thanks-task.js'));
const CompleteDialog = lazy(() => import('../../visiting-mother-record/complete-dialog.js'));
const ReadinessDialog = lazy(() => import('../../features/visiting-mothers/actions/readiness-dialog.js'));

export interface TaskActionButtonProps {
  readonly task: ListedTask;
  /** It is the first thing to do of the page. */
  readonly isLeading?: boolean;
}

/** The button that does a task where it stands: a dialog over the page, or the page where it is done. */
export function TaskActionButton({ task, isLeading = false }: TaskActionButtonProps) {
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const action = resolveTaskAction(task);
  const words = taskActions.label(task.action.code, language);
  if (action === null) return null;
  const variant = isLeading ? 'primary' : 'secondary';
  if (action.kind === 'page')
    return (
      <LinkButton {...action.page} variant={variant}>
        {words}
      </LinkButton>
    );
  return (
    <>
      <Button variant={variant} onPress={() => setOpen(true)}>
        {words}
      </Button>
      {isOpen ? (
        <Suspense>
          <TaskActionDialog action={action} aboutId={task.action.target?.id} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

interface TaskActionDialogProps {
  readonly action: Exclude<ResolvedTaskAction, { readonly kind: 'page' }>;
  readonly aboutId: string | undefined;
  readonly onClose: () => void;
}

function TaskActionDialog({ action, aboutId, onClose }: TaskActionDialogProps) {
  if (action.kind === 'transfer') {
    return <AnswerTransferDialog transferId={action.transferId} today={readToday()} onClose={onClose} />;
  }
  if (action.kind === 'outcome') {
    return <OutcomeTask trajectoryId={action.trajectoryId} onClose={onClose} />;
  }
  if (action.kind === 'visiting-mother') {
    const { visitingMotherId, act } = action;
    return <ReadinessDialog visitingMotherId={visitingMotherId} act={act} onClose={onClose} />;
  }
  if (action.kind === 'visiting-mother-record') {
    return <CompleteDialog visitingMotherId={action.visitingMotherId} onClose={onClose} />;
  }
  if (action.kind === 'plan-supervision') {
    return <PlanSupervisionTask visitingMotherId={action.visitingMotherId} onClose={onClose} />;
  }
  if (action.kind === 'evaluation') {
    return <EvaluationTask visitingMotherId={action.visitingMotherId} onClose={onClose} />;
  }
  if (action.kind === 'thanks') {
    return <ThanksTask visitingMotherId={action.visitingMotherId} onClose={onClose} />;
  }
  if (action.kind === 'preparation') {
    return <PreparationTask visitingMotherId={action.visitingMotherId} onClose={onClose} />;
  }
  if (action.kind === 'absence') {
    const { visitingMotherId, pauseId } = action;
    return <AbsenceTask visitingMotherId={visitingMotherId} pauseId={pauseId} onClose={onClose} />;
  }
  const { name, trajectoryId } = action;
  return <TrajectoryAction name={name} trajectoryId={trajectoryId} aboutId={aboutId} onClose={onClose} />;
}
