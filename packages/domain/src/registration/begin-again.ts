import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import { isOpenState, type TrajectoryState } from './trajectory-state.js';

export const personHasTrajectory = problemOf(
  'person-has-trajectory',
  ['Deze moeder heeft een traject dat nog loopt.', 'This mother has a trajectory that is still running.'],
  [
    'Ga verder in haar dossier, of beëindig dat traject eerst.',
    'Continue in her record, or end that trajectory first.',
  ],
);

/**
 * Whether a new trajectory can begin for somebody who is registered already. One person takes part once at
 * a time: who came to an end can come back, with the same child or another, and stays the same person.
 * @param states The states of the trajectories that she has.
 * @returns Nothing, or the problem `person-has-trajectory`.
 * @example
 * canBeginAgain(['ended']).ok; // true
 * canBeginAgain(['ended', 'visited']).ok; // false
 */
export const canBeginAgain = (
  states: readonly TrajectoryState[],
): Result<null, Problem<'person-has-trajectory'>> =>
  states.some(isOpenState) ? fail(personHasTrajectory) : ok(null);
