import { useChosenLocation } from '../../clients/own-locations.js';
import PlanDialog from './plan-dialog.js';
import { useMeetings } from './requests/meetings.js';

export interface PlanSheetProps {
  /** The day that it begins with, ISO text. */
  readonly day: string;
  readonly onClose: () => void;
}

/** Plans a volunteers' meeting where a day is looked at, of the location that is chosen here. */
export default function PlanSheet({ day, onClose }: PlanSheetProps) {
  const meetings = useMeetings();
  const [locationId] = useChosenLocation();
  if (meetings.data === undefined || locationId === undefined) return null;
  return (
    <PlanDialog
      isSheet
      locationId={locationId}
      meetings={meetings.data}
      meeting={null}
      day={day}
      onClose={onClose}
    />
  );
}
