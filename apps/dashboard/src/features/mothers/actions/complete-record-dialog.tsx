import { lazy, Suspense } from 'react';
import { isRegistrationComplete } from '../model/registration-form.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

const PersonDialog = lazy(() => import('./person-dialog.js'));
const RegistrationDialog = lazy(() => import('./registration-dialog.js'));

/** Leads to what the annual registration still misses: facts of the trajectory first, then of the person. */
export default function CompleteRecordDialog(props: TrajectoryDialogProps) {
  const Missing = isRegistrationComplete(props.mother.trajectory) ? PersonDialog : RegistrationDialog;
  return (
    <Suspense>
      <Missing {...props} />
    </Suspense>
  );
}
