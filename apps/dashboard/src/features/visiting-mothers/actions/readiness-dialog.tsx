import { lazy, Suspense, useState } from 'react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { Button } from '../../../components/button.js';
import { Dialog } from '../../../components/dialog.js';
import { ErrorState } from '../../../components/error-state.js';
import { Skeleton } from '../../../components/skeleton.js';
import { m } from '../../../paraglide/messages.js';
import { useVisitingMother } from '../requests/visiting-mother.js';
import { ReadinessForm } from './readiness-form.js';

/** Brought in with the first removal: to fill in what lacks it is not needed. */
const RemoveDossierDialog = lazy(() => import('../../../removal/remove-dossier-dialog.js'));

export interface ReadinessDialogProps {
  readonly visitingMotherId: string;
  readonly onClose: () => void;
}

/** What stands between a visiting mother and a match, filled in where the task is seen. */
export default function ReadinessDialog({ visitingMotherId, onClose }: ReadinessDialogProps) {
  const { data, isError, error, refetch } = useVisitingMother(visitingMotherId);
  const [isRemoving, setRemoving] = useState(false);
  if (isRemoving && data !== undefined)
    return (
      <Suspense>
        <RemoveDossierDialog
          kind="visiting-mother"
          id={visitingMotherId}
          name={data.name}
          onClose={onClose}
        />
      </Suspense>
    );
  return (
    <Dialog title={m.visiting_mother_do_readiness()} about={data?.name} onClose={onClose}>
      {isError ? (
        <ErrorState problem={problemFromError(error)} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton />
      ) : (
        <>
          <ReadinessForm visitingMother={data} onClose={onClose} />
          <div>
            <Button variant="quiet" onPress={() => setRemoving(true)}>
              {m.today_remove_visiting_mother()}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
