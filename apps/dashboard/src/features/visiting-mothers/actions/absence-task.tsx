import ChangeAbsenceDialog from '../../../leaving/change-absence-dialog.js';
import { useVisitingMother } from '../requests/visiting-mother.js';

export interface AbsenceTaskProps {
  readonly visitingMotherId: string;
  readonly pauseId: string;
  readonly onClose: () => void;
}

/** An absence that ends soon, or that was left open: changed where the task is seen. */
export default function AbsenceTask({ visitingMotherId, pauseId, onClose }: AbsenceTaskProps) {
  const { data } = useVisitingMother(visitingMotherId);
  const absence = data?.pauses.find((pause) => pause.pauseId === pauseId);
  if (data === undefined || absence === undefined) return null;
  return <ChangeAbsenceDialog id={visitingMotherId} name={data.name} absence={absence} onClose={onClose} />;
}
