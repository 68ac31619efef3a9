import PlanDialog from './plan-dialog.js';
import { useSupervision } from './requests/supervision.js';

export interface PlanTaskProps {
  readonly visitingMotherId: string;
  readonly onClose: () => void;
}

/** Supervision that is due: planned where the task is seen. */
export default function PlanTask({ visitingMotherId, onClose }: PlanTaskProps) {
  const { data } = useSupervision(visitingMotherId);
  return data === undefined ? null : <PlanDialog supervision={data} onClose={onClose} />;
}
