import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { Dialog } from '../../../components/dialog.js';
import { ErrorState } from '../../../components/error-state.js';
import { m } from '../../../paraglide/messages.js';
import type { MotherPageAnswer } from '../model/mother-page.js';
import { useMother } from '../requests/mother-page.js';
import type { TrajectoryDialogProps } from './trajectory-dialog-props.js';

/** Each brought in when it is first asked for. */
const dialogs = {
  pause: lazy(() => import('./pause-dialog.js')),
  'change-pause': lazy(() => import('./change-pause-dialog.js')),
  'end-pause': lazy(() => import('./end-pause-dialog.js')),
  extend: lazy(() => import('./extend-dialog.js')),
  'round-off': lazy(() => import('./round-off-dialog.js')),
  end: lazy(() => import('./end-dialog.js')),
  reopen: lazy(() => import('./reopen-dialog.js')),
  'end-match': lazy(() => import('./end-match-dialog.js')),
  refer: lazy(() => import('./refer-dialog.js')),
  transfer: lazy(() => import('./transfer-dialog.js')),
  'withdraw-transfer': lazy(() => import('./withdraw-transfer-dialog.js')),
  signal: lazy(() => import('./signal-dialog.js')),
  person: lazy(() => import('./person-dialog.js')),
  partner: lazy(() => import('./partner-dialog.js')),
  'complete-record': lazy(() => import('./complete-record-dialog.js')),
  merge: lazy(() => import('./merge-dialog.js')),
  remove: lazy(() => import('./remove-dialog.js')),
  erase: lazy(() => import('./erase-dialog.js')),
  registration: lazy(() => import('./registration-dialog.js')),
} as const satisfies Record<string, ComponentType<TrajectoryDialogProps>>;

/** What can be done to a trajectory in a dialog. */
export type TrajectoryActionName = keyof typeof dialogs;

export interface TrajectoryActionProps {
  readonly name: TrajectoryActionName;
  readonly trajectoryId: string;
  readonly aboutId?: string | undefined;
  readonly onClose: () => void;
}

/** An action on a trajectory, over whatever page asks for it; what it needs to know is asked first. */
export default function TrajectoryHost({ name, trajectoryId, aboutId, onClose }: TrajectoryActionProps) {
  const ActionDialog = dialogs[name];
  return (
    <AskedMother trajectoryId={trajectoryId} onClose={onClose}>
      {(mother) => (
        <Suspense>
          <ActionDialog mother={mother} aboutId={aboutId} onClose={onClose} />
        </Suspense>
      )}
    </AskedMother>
  );
}

export interface AskedMotherProps {
  readonly trajectoryId: string;
  readonly onClose: () => void;
  /** The dialog that needs to know of her. */
  readonly children: (mother: MotherPageAnswer) => ReactNode;
}

/** What a dialog over any page needs to know of a mother is asked first; a dialog of its own says why it cannot be. */
export function AskedMother({ trajectoryId, onClose, children }: AskedMotherProps) {
  const mother = useMother(trajectoryId);
  if (mother.isError) {
    return (
      <Dialog title={m.mother_title()} onClose={onClose}>
        <ErrorState problem={problemFromError(mother.error)} onRetry={() => void mother.refetch()} />
      </Dialog>
    );
  }
  return mother.data === undefined ? null : children(mother.data);
}
