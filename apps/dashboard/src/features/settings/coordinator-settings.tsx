import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { ErrorState } from '../../components/error-state.js';
import { Skeleton } from '../../components/skeleton.js';
import { CoordinatorDialog } from './coordinator-dialog.js';
import { CoordinatorList } from './coordinator-list.js';
import { type Coordinator, useCoordinators } from './requests/coordinators.js';

/** The coordinators of a location, and the way to change what is registered of one. */
export function CoordinatorSettingsCard({ locationId }: { readonly locationId: string }) {
  const coordinators = useCoordinators(locationId);
  const [open, setOpen] = useState<Coordinator | null>(null);
  if (coordinators.isError)
    return (
      <ErrorState
        problem={problemFromError(coordinators.error)}
        onRetry={() => void coordinators.refetch()}
      />
    );
  if (coordinators.isPending) return <Skeleton />;
  return (
    <>
      <CoordinatorList coordinators={coordinators.data.coordinators} onChange={setOpen} />
      {open === null ? null : (
        <CoordinatorDialog
          key={open.accountId}
          locationId={locationId}
          coordinator={open}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
