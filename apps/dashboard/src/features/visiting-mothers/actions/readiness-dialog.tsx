import { problemFromError } from '../../../clients/problem-from-error.js';
import { Dialog } from '../../../components/dialog.js';
import { ErrorState } from '../../../components/error-state.js';
import { Skeleton } from '../../../components/skeleton.js';
import { useLanguage } from '../../../language/language.js';
import { type ReadinessAct, titleOfAct } from '../model/readiness-asks.js';
import { useVisitingMother } from '../requests/visiting-mother.js';
import { ReadinessForm } from './readiness-form.js';

export interface ReadinessDialogProps {
  readonly visitingMotherId: string;
  /** What is to be filled in; absent: all that readiness rests on. */
  readonly act?: ReadinessAct;
  readonly onClose: () => void;
}

/** What stands between a visiting mother and a match, filled in where the task is seen. */
export default function ReadinessDialog({ visitingMotherId, act = 'all', onClose }: ReadinessDialogProps) {
  const { language } = useLanguage();
  const { data, isError, error, refetch } = useVisitingMother(visitingMotherId);
  if (data !== undefined) return <ReadinessForm visitingMother={data} act={act} onClose={onClose} />;
  return (
    <Dialog title={titleOfAct(act, language)} onClose={onClose}>
      {isError ? (
        <ErrorState problem={problemFromError(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeleton />
      )}
    </Dialog>
  );
}
