import { useGrowth } from './requests/growth.js';
import ThanksDialog from './thanks-dialog.js';

export interface ThanksTaskProps {
  readonly visitingMotherId: string;
  readonly onClose: () => void;
}

/** Thanks that are waited for: recorded where the task is seen. */
export default function ThanksTask({ visitingMotherId, onClose }: ThanksTaskProps) {
  const { data } = useGrowth(visitingMotherId);
  return data === undefined ? null : <ThanksDialog growth={data} onClose={onClose} />;
}
