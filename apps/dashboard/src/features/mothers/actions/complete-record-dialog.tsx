import { isOfPerson, missingFromRegistration, registrationRecord } from '@mim/domain/registration';
import { lazy, Suspense } from 'react';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

const PersonDialog = lazy(() => import('./person-dialog.js'));
const RegistrationDialog = lazy(() => import('./registration-dialog.js'));

/** Leads to what the annual registration still misses: facts of the trajectory first, then of the person. */
export default function CompleteRecordDialog(props: TrajectoryDialogProps) {
  const { trajectory, mother } = props.mother;
  const missing = missingFromRegistration(registrationRecord({ ...trajectory, ...mother }));
  const Missing = missing.every(isOfPerson) ? PersonDialog : RegistrationDialog;
  return (
    <Suspense>
      <Missing {...props} />
    </Suspense>
  );
}
