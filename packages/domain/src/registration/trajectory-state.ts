import { type CodeList, type CodeOf, codeList } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import type { Bilingual } from '../kernel/language.js';
import { lookUp } from '../kernel/look-up.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';

/**
 * Where a mother is on her way through the programme. A pause and the reason of an end are no states:
 * they are dated facts beside it.
 */
export const trajectoryStates = codeList('trajectory-state', [
  { code: 'prospect', label: { nl: 'aangemeld', en: 'prospect' } },
  { code: 'intake', label: { nl: 'kennismaking', en: 'intake' } },
  { code: 'waiting', label: { nl: 'wacht op koppeling', en: 'waiting for a match' } },
  { code: 'matched', label: { nl: 'gekoppeld', en: 'matched' } },
  { code: 'visited', label: { nl: 'krijgt bezoek', en: 'visited' } },
  { code: 'ended', label: { nl: 'beëindigd', en: 'ended' } },
]);
export type TrajectoryState = CodeOf<typeof trajectoryStates>;

/** What brings a mother from one state to another. */
export const trajectoryEvents = codeList('trajectory-event', [
  { code: 'register', label: { nl: 'aangemeld', en: 'registered' } },
  { code: 'start-intake', label: { nl: 'kennismaking begonnen', en: 'intake started' } },
  { code: 'finish-intake', label: { nl: 'kennismaking afgerond', en: 'intake finished' } },
  { code: 'decline', label: { nl: 'geen traject', en: 'no trajectory' } },
  { code: 'match', label: { nl: 'gekoppeld', en: 'matched' } },
  { code: 'first-visit', label: { nl: 'eerste bezoek', en: 'first visit' } },
  {
    code: 'first-visit-withdrawn',
    label: { nl: 'eerste bezoek ging niet door', en: 'first visit withdrawn' },
  },
  { code: 'unmatch', label: { nl: 'koppeling beëindigd', en: 'match ended' } },
  { code: 'end', label: { nl: 'beëindigd', en: 'ended' } },
  { code: 'transfer-out', label: { nl: 'overgedragen', en: 'transferred to another location' } },
  { code: 'transfer-in', label: { nl: 'overgekomen', en: 'received from another location' } },
  { code: 'reopen', label: { nl: 'heropend', en: 'reopened' } },
  { code: 'reopen-intake', label: { nl: 'kennismaking heropend', en: 'intake reopened' } },
]);
export type TrajectoryEvent = CodeOf<typeof trajectoryEvents>;

type Moves = Readonly<Record<TrajectoryEvent, TrajectoryState | null>>;

/** No event is possible, unless a state says so. */
const none = {
  register: null,
  'start-intake': null,
  'finish-intake': null,
  decline: null,
  match: null,
  'first-visit': null,
  'first-visit-withdrawn': null,
  unmatch: null,
  end: null,
  'transfer-out': null,
  'transfer-in': null,
  reopen: null,
  'reopen-intake': null,
} as const satisfies Moves;

/**
 * What each event makes of each state; null: it cannot happen there. After a match ended she waits again
 * and the trajectory goes on: a match, and a first visit of the new match, follow as before. A state that
 * does not answer does not compile.
 */
export const transitions = deepFreeze({
  prospect: { ...none, 'start-intake': 'intake', decline: 'ended' },
  intake: { ...none, 'finish-intake': 'waiting', decline: 'ended' },
  waiting: { ...none, match: 'matched', end: 'ended', 'transfer-out': 'ended' },
  matched: { ...none, 'first-visit': 'visited', unmatch: 'waiting', end: 'ended', 'transfer-out': 'ended' },
  visited: {
    ...none,
    'first-visit-withdrawn': 'matched',
    unmatch: 'waiting',
    end: 'ended',
    'transfer-out': 'ended',
  },
  ended: { ...none, reopen: 'waiting', 'reopen-intake': 'intake' },
} as const satisfies Readonly<Record<TrajectoryState, Moves>>);

/** How a trajectory can begin: as a prospect, with an intake, or received from another location. */
export const beginnings = deepFreeze({
  ...none,
  register: 'prospect',
  'start-intake': 'intake',
  'transfer-in': 'waiting',
} as const satisfies Moves);

/** The label of a code; what is no code of the list stands for itself. */
const wordsFor = <Value extends string>({ codes }: CodeList<Value>, value: Value): Bilingual =>
  codes.find(({ code }) => code === value)?.label ?? { nl: value, en: value };

const cannotHappen = (
  state: TrajectoryState | null,
  event: TrajectoryEvent,
): Problem<'event-not-possible'> => {
  const what = wordsFor(trajectoryEvents, event);
  const now =
    state === null ? { nl: 'nog niet begonnen', en: 'not begun yet' } : wordsFor(trajectoryStates, state);
  return problemOf(
    'event-not-possible',
    [
      `"${what.nl}" kan niet: dit traject is nu "${now.nl}".`,
      `“${what.en}” is not possible: this trajectory is now “${now.en}”.`,
    ],
    ['Laad de pagina opnieuw en kijk wat er nu kan.', 'Reload the page and see what is possible now.'],
  );
};

/**
 * The state that follows.
 * @param state The state now; null: the trajectory begins with this event.
 * @param event What happens.
 * @returns The state after it, or a problem when it cannot happen now; so it is with a state or an event that
 *   there is not, as something stored elsewhere may name.
 * @example
 * nextState('waiting', 'match'); // { ok: true, value: 'matched' }
 * nextState('ended', 'match').ok; // false
 */
export function nextState(
  state: TrajectoryState | null,
  event: TrajectoryEvent,
): Result<TrajectoryState, Problem<'event-not-possible'>> {
  const isKnown = trajectoryEvents.has(event) && (state === null || trajectoryStates.has(state));
  const next = isKnown ? (state === null ? beginnings : transitions[state])[event] : null;
  return next === null ? fail(cannotHappen(state, event)) : ok(next);
}

/**
 * The events that can happen in a state, in the order of their list: what a page offers.
 * @throws RangeError for a state that there is not.
 * @example
 * eventsIn('intake'); // ['finish-intake', 'decline']
 */
export const eventsIn = (state: TrajectoryState): readonly TrajectoryEvent[] =>
  trajectoryEvents.values.filter((event) => lookUp(transitions, state)[event] !== null);

const takesPartIn = {
  prospect: false,
  intake: false,
  waiting: true,
  matched: true,
  visited: true,
  ended: false,
} as const satisfies Readonly<Record<TrajectoryState, boolean>>;

/**
 * Whether she takes part: her intake is finished, and she has not ended. Then her trajectory can be paused,
 * extended and ended, whether or not somebody visits her now.
 * @throws RangeError for a state that there is not.
 * @example
 * takesPart('waiting'); // true
 * takesPart('intake'); // false
 */
export const takesPart = (state: TrajectoryState): boolean => lookUp(takesPartIn, state);

/**
 * Whether she takes part or is about to: everything but the end.
 * @throws RangeError for a state that there is not.
 * @example
 * isOpenState('waiting'); // true
 */
export const isOpenState = (state: TrajectoryState): boolean => trajectoryStates.find(state).code !== 'ended';
