import { coordinatorRecordFacts } from '@mim/domain/annual-registration';
import { isKnown, namesOf } from '@mim/domain/kernel';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Dialog } from '../../components/dialog.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { CoordinatorDialog } from './coordinator-dialog.js';
import { type Coordinator, useCoordinators } from './requests/coordinators.js';

export interface CoordinatorRecordProps {
  readonly locationId: string;
  /** By what she stands in the annual registration. */
  readonly coordinatorId: string;
  /** The field that a link led to. */
  readonly wanted?: string | undefined;
  readonly onClose: () => void;
}

/** What the annual registration misses of a coordinator, filled in over whatever page asks for it. */
export default function CoordinatorRecord(props: CoordinatorRecordProps) {
  const { locationId, coordinatorId, wanted, onClose } = props;
  const found = useCoordinators(locationId);
  const coordinator = found.data?.coordinators.find((each) => each.coordinatorId === coordinatorId);
  if (coordinator !== undefined)
    return (
      <CoordinatorDialog
        locationId={locationId}
        coordinator={coordinator}
        missing={missingOf(coordinator, wanted)}
        onClose={onClose}
      />
    );
  return (
    <Dialog title={m.visiting_mother_complete()} onClose={onClose}>
      {found.isError ? (
        <ErrorState problem={problemFromError(found.error)} onRetry={() => void found.refetch()} />
      ) : found.isPending ? (
        <Skeleton />
      ) : (
        <EmptyState title={m.visiting_mother_complete_nothing()} />
      )}
    </Dialog>
  );
}

/** What nobody filled in yet, what is wanted first. */
const missingOf = (coordinator: Coordinator, wanted: string | undefined) =>
  namesOf(coordinatorRecordFacts)
    .filter((name) => !isKnown(coordinatorRecordFacts[name], coordinator[name]))
    .toSorted((one, other) => Number(other === wanted) - Number(one === wanted));
