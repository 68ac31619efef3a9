import { lazy, Suspense } from 'react';
import type { TrajectoryActionProps } from './trajectory-host.js';

export type { TrajectoryActionName } from './trajectory-host.js';

/** Brought in with the first action: dialogs and forms are not needed to read a page. */
const TrajectoryHost = lazy(() => import('./trajectory-host.js'));

/** An action on a trajectory, over whatever page asks for it. */
export function TrajectoryAction(props: TrajectoryActionProps) {
  return (
    <Suspense>
      <TrajectoryHost {...props} />
    </Suspense>
  );
}
