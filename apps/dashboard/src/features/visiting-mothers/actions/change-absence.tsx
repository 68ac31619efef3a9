import { lazy, Suspense, useState } from 'react';
import { Button } from '../../../components/button.js';
import { m } from '../../../paraglide/messages.js';
import type { VisitingMother } from '../requests/visiting-mother.js';

const ChangeAbsenceDialog = lazy(() => import('../../../leaving/change-absence-dialog.js'));

export interface ChangeAbsenceProps {
  readonly visitingMother: VisitingMother;
  readonly pauseId: string;
}

/** The button by which an absence gets other days. */
export function ChangeAbsence({ visitingMother, pauseId }: ChangeAbsenceProps) {
  const [isOpen, setOpen] = useState(false);
  const { visitingMotherId, name, pauses } = visitingMother;
  const absence = pauses.find((pause) => pause.pauseId === pauseId);
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {m.absence_change()}
      </Button>
      {isOpen && absence !== undefined ? (
        <Suspense>
          <ChangeAbsenceDialog
            id={visitingMotherId}
            name={name}
            absence={absence}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
