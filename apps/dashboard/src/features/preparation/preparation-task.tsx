import { participantsOf } from './model/participants.js';
import PreparationSheet from './preparation-sheet.js';
import { usePreparation, usePreparing } from './requests/preparation.js';

export interface PreparationTaskProps {
  readonly visitingMotherId: string;
  readonly onClose: () => void;
}

/** A session of the preparation of a visiting mother, recorded where the task is seen. */
export default function PreparationTask({ visitingMotherId, onClose }: PreparationTaskProps) {
  const { data } = usePreparation(visitingMotherId);
  const preparing = usePreparing();
  if (data === undefined || preparing.data === undefined) return null;
  return (
    <PreparationSheet
      locationId={data.locationId}
      participants={participantsOf(preparing.data, data)}
      form={data.standing.form ?? 'individual'}
      visitingMotherId={visitingMotherId}
      onClose={onClose}
    />
  );
}
