import type { MotherPageAnswer } from '../model/mother-page.js';

/** What the dialog of an action on a trajectory is given. */
export interface TrajectoryDialogProps {
  readonly mother: MotherPageAnswer;
  /** The signal, referral, pause or field that it is about, where there can be several. */
  readonly aboutId?: string | undefined;
  readonly onClose: () => void;
}
