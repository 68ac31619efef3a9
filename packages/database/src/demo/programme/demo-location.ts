import type { Site } from './site.js';
import type { DemoTrajectory } from './trajectories.js';

/** A location that was made up. */
export interface DemoLocation {
  readonly site: Site;
  readonly trajectories: readonly DemoTrajectory[];
}
