import { useAccount } from '../../clients/session.js';
import { EvaluationSheet } from './evaluation-sheet.js';
import { type Evaluation, useEvaluationDraft, useEvaluationQuestions, useGrowth } from './requests/growth.js';

export interface EvaluationTaskProps {
  readonly visitingMotherId: string;
  /** One that was recorded before; absent: a new one. */
  readonly evaluation?: Evaluation;
  readonly onClose: () => void;
}

/** An evaluation, written where it is asked for; what was being written of a new one is there again. */
export default function EvaluationTask({ visitingMotherId, evaluation, onClose }: EvaluationTaskProps) {
  const { id: accountId } = useAccount();
  const growth = useGrowth(visitingMotherId);
  const questions = useEvaluationQuestions();
  const draft = useEvaluationDraft(visitingMotherId);
  // Without the draft one can go on all the same.
  if (growth.data === undefined || questions.data === undefined || draft.isPending) return null;
  return (
    <EvaluationSheet
      growth={growth.data}
      evaluation={evaluation ?? null}
      questions={questions.data}
      draft={evaluation === undefined ? (draft.data?.fields ?? null) : null}
      accountId={accountId}
      onClose={onClose}
    />
  );
}
