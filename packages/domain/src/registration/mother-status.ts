import { type CodeOf, codeList } from '../kernel/code-list.js';
import { lookUp } from '../kernel/look-up.js';
import { type TrajectoryState, trajectoryStates } from './trajectory-state.js';

const offered = {
  code: 'offered',
  label: { nl: 'aangeboden aan een andere locatie', en: 'offered to another location' },
} as const;

/**
 * What is said of a mother wherever she is named: the state of her trajectory, and between taking part and the end
 * that she is offered to another location, which has not answered yet.
 */
export const motherStatuses = codeList('mother-status', [
  ...trajectoryStates.codes.filter(({ code }) => code !== 'ended'),
  offered,
  ...trajectoryStates.codes.filter(({ code }) => code === 'ended'),
]);
export type MotherStatus = CodeOf<typeof motherStatuses>;

/**
 * What is said of a mother. With an offer to another location her trajectory here ends; until that location has
 * answered she is nobody's who has ended.
 * @param trajectory Its state, and whether an offer to another location waits for an answer.
 * @throws RangeError for a state that there is not.
 * @example
 * motherStatus({ state: 'ended', isOffered: true }); // 'offered'
 * motherStatus({ state: 'ended', isOffered: false }); // 'ended'
 */
export const motherStatus = ({
  state,
  isOffered,
}: {
  readonly state: TrajectoryState;
  readonly isOffered: boolean;
}): MotherStatus => (trajectoryStates.find(state).code === 'ended' && isOffered ? 'offered' : state);

/**
 * The state in which a trajectory has a status: the other way round of {@link motherStatus}.
 * @throws RangeError for a status that there is not.
 * @example
 * stateOfStatus('offered'); // 'ended'
 */
export const stateOfStatus = (status: MotherStatus): TrajectoryState => {
  const { code } = motherStatuses.find(status);
  return code === 'offered' ? 'ended' : code;
};

const runs = {
  prospect: true,
  intake: true,
  waiting: true,
  matched: true,
  visited: true,
  offered: true,
  ended: false,
} as const satisfies Readonly<Record<MotherStatus, boolean>>;

/**
 * Whether the location still has to do with her: everything but the end.
 * @throws RangeError for a status that there is not.
 * @example
 * isRunning('offered'); // true
 */
export const isRunning = (status: MotherStatus): boolean => lookUp(runs, status);
