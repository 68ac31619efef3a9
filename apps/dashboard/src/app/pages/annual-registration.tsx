import { lazy, Suspense } from 'react';
import {
  AnnualRegistrationPage,
  type AskedForm,
} from '../../features/annual-registration/annual-registration-page.js';
import { TrajectoryAction } from '../../features/mothers/actions/trajectory-action.js';

const CompleteDialog = lazy(() => import('../../visiting-mother-record/complete-dialog.js'));
const CoordinatorRecord = lazy(() => import('../../features/settings/coordinator-record.js'));

/** The annual registration, where what is missing is filled in over the page. */
export const AnnualRegistration = () => (
  <AnnualRegistrationPage
    form={(asked) => (
      <Suspense>
        <RecordForm {...asked} />
      </Suspense>
    )}
  />
);

/** The form in which what a record misses is filled in, all of it at once. */
function RecordForm({ table, id, locationId, field, onClose }: AskedForm) {
  switch (table) {
    case 'participations':
      return <TrajectoryAction name="complete-record" trajectoryId={id} aboutId={field} onClose={onClose} />;
    case 'visiting-mothers':
      return <CompleteDialog visitingMotherId={id} isForRegistration wanted={field} onClose={onClose} />;
    case 'coordinators':
      return (
        <CoordinatorRecord locationId={locationId} coordinatorId={id} wanted={field} onClose={onClose} />
      );
  }
}
