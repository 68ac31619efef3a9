import { taskActions } from '@mim/domain';
import { lazy, Suspense, useState } from 'react';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import { LinkButton } from '../../components/link-button.js';
import { TrajectoryAction } from '../../features/mothers/actions/trajectory-action.js';
import { useLanguage } from '../../language/language.js';
import { type ListedTask, type TaskDeed, taskDeed } from './task-deed.js';

const AnswerTransferDialog = lazy(() => import('../../features/mothers/actions/answer-transfer-dialog.js'));
const VisitingMotherDialog = lazy(() => import('../../features/today/visiting-mother-dialog.js'));

/** The button that does a task where it stands: a dialog over the page, or the page where it is done. */
export function TaskAction({ task }: { readonly task: ListedTask }) {
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const deed = taskDeed(task);
  const words = taskActions.label(task.action.code, language);
  if (deed === null) return null;
  if (deed.kind === 'page') return <LinkButton {...deed.page}>{words}</LinkButton>;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words}</Button>
      {isOpen ? (
        <Suspense>
          <DeedDialog deed={deed} aboutId={task.action.target?.id} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

interface DeedDialogProps {
  readonly deed: Exclude<TaskDeed, { readonly kind: 'page' }>;
  readonly aboutId: string | undefined;
  readonly onClose: () => void;
}

function DeedDialog({ deed, aboutId, onClose }: DeedDialogProps) {
  if (deed.kind === 'transfer') {
    return <AnswerTransferDialog transferId={deed.transferId} today={readToday()} onClose={onClose} />;
  }
  if (deed.kind === 'visiting-mother') {
    return <VisitingMotherDialog visitingMotherId={deed.visitingMotherId} onClose={onClose} />;
  }
  const { name, trajectoryId } = deed;
  return <TrajectoryAction name={name} trajectoryId={trajectoryId} aboutId={aboutId} onClose={onClose} />;
}
