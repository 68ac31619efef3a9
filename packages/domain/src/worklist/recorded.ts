import type { PlainDate } from '../kernel/plain-date.js';
import { absencesOf, type EnteredState } from '../registration/absence.js';
import { registrationRecord } from '../registration/registration-facts.js';
import type { TrajectoryState } from '../registration/trajectory-state.js';
import type { StandingFacts } from '../visit/visit-standing.js';
import type { WorklistInput, WorklistTrajectory } from './worklist-input.js';

type Lists = Pick<WorklistTrajectory, 'pauses' | 'matches' | 'visits' | 'outcomes'>;

/** A trajectory with what was recorded of it. Days are ISO text. */
export interface RecordedTrajectory extends Lists {
  readonly trajectoryId: string;
  readonly state: TrajectoryState;
  readonly referredOn: string | null;
  readonly intakeOn: string | null;
  readonly startedOn: string | null;
  readonly childBornOn: string | null;
  /** In the order in which they followed each other; of those before the last, nothing is asked. */
  readonly states: readonly EnteredState[];
  readonly extensions: readonly { readonly untilOn: string }[];
  readonly proposals: readonly Omit<WorklistInput['proposals'][number], 'trajectoryId'>[];
}

/**
 * What a location has recorded, as far as the worklist looks at it: of everybody, or of one mother alone. A
 * trajectory comes with whatever else is known of her and her child, from which it is read what the annual
 * registration lacks.
 */
export interface Recorded extends Omit<WorklistInput, 'trajectories' | 'proposals'> {
  readonly trajectories: readonly RecordedTrajectory[];
}

/**
 * Puts together what the worklist needs from what was recorded: the one way, for the list of a location and
 * for the page of a mother.
 * @param recorded Facts as they are kept; what ended, was answered or closed may stand among them.
 * @param today Since when she is where she is, while no day is recorded of her at all.
 * @example
 * const recorded = { trajectoryId: 't1', state: 'waiting', referredOn: '2008-03-03', intakeOn: null, startedOn: null, childBornOn: null, states: [], pauses: [], extensions: [], matches: [], visits: [], outcomes: [], proposals: [] };
 * const nothing = { prospects: [], applicants: [], visitingMothers: [], growth: [], signals: [], referrals: [], transfers: [], meetings: null, groups: [], expenses: null, registrations: [], coordinators: 1 };
 * worklistInputOf({ ...nothing, trajectories: [recorded] }, Temporal.PlainDate.from('2008-03-31')).trajectories[0].stateSince; // '2008-03-03'
 */
export const worklistInputOf = ({ trajectories, ...others }: Recorded, today: PlainDate): WorklistInput => ({
  ...others,
  trajectories: trajectories.flatMap((each) => worklistTrajectory(each, today.toString())),
  // What was proposed to a mother who has ended waits for nobody.
  proposals: trajectories.flatMap(({ trajectoryId, state, proposals }) =>
    state === 'ended' ? [] : proposals.map((proposal) => ({ ...proposal, trajectoryId })),
  ),
});

/** What tells where visits stand, as it was recorded. */
export type RecordedVisits = Pick<
  RecordedTrajectory,
  'state' | 'states' | 'startedOn' | 'childBornOn' | 'extensions'
> &
  Pick<StandingFacts, 'endedOn' | 'pauses' | 'matches' | 'visits'>;

/**
 * What tells where a mother's visits stand, from what was recorded of her.
 * @param recorded Facts as they are kept.
 * @example
 * const recorded = { state: 'waiting', states: [{ event: 'finish-intake', since: '2008-03-03' }], startedOn: null, endedOn: null, childBornOn: null, pauses: [], extensions: [], matches: [], visits: [] };
 * standingFactsOf(recorded).stateSince; // '2008-03-03'
 */
export const standingFactsOf = (recorded: RecordedVisits): StandingFacts => ({
  state: recorded.state,
  stateSince: recorded.states.at(-1)?.since ?? null,
  startedOn: recorded.startedOn,
  endedOn: recorded.endedOn,
  childBornOn: recorded.childBornOn,
  pauses: recorded.pauses,
  absences: absencesOf(recorded.states),
  extendedUntil: lastOf(recorded.extensions.map(({ untilOn }) => untilOn)),
  matches: recorded.matches,
  visits: recorded.visits,
});

function worklistTrajectory(
  { states, extensions, proposals: _proposals, state, ...recorded }: RecordedTrajectory,
  today: string,
): readonly WorklistTrajectory[] {
  if (state === 'ended') return [];
  const { startedOn, intakeOn, referredOn } = recorded;
  const { stateSince, absences, extendedUntil } = standingFactsOf({
    ...recorded,
    state,
    states,
    extensions,
    endedOn: null,
  });
  return [
    {
      ...recorded,
      state,
      stateSince: stateSince ?? startedOn ?? intakeOn ?? referredOn ?? today,
      absences,
      extendedUntil,
      record: registrationRecord(recorded),
    },
  ];
}

const lastOf = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;
