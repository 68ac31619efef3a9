import { compareText } from '../kernel/compare-text.js';
import { addDays, requireDays } from '../kernel/iso-date.js';
import type { Period } from '../kernel/period.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { type TrajectoryEvent, transitions } from './trajectory-state.js';

/** Something that brought a trajectory to a state. */
export interface EnteredState {
  readonly event: TrajectoryEvent;
  /** Day on which it happened, ISO text. */
  readonly since: string;
}

const eventsWhere = (isWanted: (from: string, to: string | null) => boolean): ReadonlySet<TrajectoryEvent> =>
  new Set(
    Object.entries(transitions).flatMap(([from, moves]) =>
      (Object.entries(moves) as [TrajectoryEvent, string | null][])
        .filter(([, to]) => to !== null && isWanted(from, to))
        .map(([event]) => event),
    ),
  );

const endings = eventsWhere((_from, to) => to === 'ended');
const reopenings = eventsWhere((from) => from === 'ended');

/** An end of a trajectory that went on later. Days are ISO text. */
export interface Interruption<State extends EnteredState> {
  /** What ended it. */
  readonly end: State;
  /** Day on which it went on. */
  readonly reopenedOn: string;
}

/**
 * The ends of a trajectory that was reopened after each of them, the first one first.
 * @param states Everything that brought her trajectory to a state, in any order.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * interruptionsOf([{ event: 'end', since: '2008-06-01' }, { event: 'reopen', since: '2008-09-01' }]); // [{ end: { event: 'end', since: '2008-06-01' }, reopenedOn: '2008-09-01' }]
 */
export function interruptionsOf<State extends EnteredState>(
  states: readonly State[],
): readonly Interruption<State>[] {
  requireDays(...states.map(({ since }) => since));
  const turns = states
    .filter(({ event }) => endings.has(event) || reopenings.has(event))
    .toSorted((a, b) => compareText(a.since, b.since) || compareText(a.event, b.event));
  const interruptions: Interruption<State>[] = [];
  let end: State | null = null;
  while (turns.length > 0) {
    const [first] = turns;
    // Of one day the order is not kept: what has ended can be reopened, and what is open can end.
    const next = turns.findIndex(
      ({ since, event }) => since === first?.since && reopenings.has(event) === (end !== null),
    );
    const [turn] = turns.splice(Math.max(next, 0), 1);
    if (turn === undefined) break;
    if (endings.has(turn.event)) end = turn;
    else if (end !== null) {
      interruptions.push({ end, reopenedOn: turn.since });
      end = null;
    }
  }
  return interruptions;
}

/**
 * When a mother did not take part between two times that she did: from the day after each end to the day before
 * the reopening that followed it. Nobody expects a visit in them, and what was open before them is past.
 * @param states Everything that brought her trajectory to a state, in any order.
 * @returns The periods, the first one first; none where she was reopened on the day of the end or the day after.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * absencesOf([{ event: 'end', since: '2008-06-01' }, { event: 'reopen', since: '2008-09-01' }]); // [{ firstDay: '2008-06-02', lastDay: '2008-08-31' }]
 */
export function absencesOf(states: readonly EnteredState[]): readonly Period[] {
  return interruptionsOf(states).flatMap(({ end, reopenedOn }) => {
    const absence = { firstDay: addDays(end.since, 1), lastDay: addDays(reopenedOn, -1) };
    return absence.firstDay <= absence.lastDay ? [absence] : [];
  });
}

/** An end that is taken back. Days are ISO text. */
export interface WithdrawnEnd {
  /** Day of the end. */
  readonly endedOn: string;
  /** Day on which it was recorded: until then visits could be recorded as ever. */
  readonly recordedOn: string;
}

/**
 * The absence that an end leaves that is taken back: from the day after it was recorded, or after the end where
 * that is later, to the day before it was taken back. As a mistake that is seen at once it leaves none.
 * @param end The end.
 * @param today The day on which it is taken back.
 * @returns The absence; null: none.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * const end = { endedOn: '2008-06-01', recordedOn: '2008-06-05' };
 * absenceOfWithdrawnEnd(end, Temporal.PlainDate.from('2008-09-01')); // { firstDay: '2008-06-06', lastDay: '2008-08-31' }
 */
export function absenceOfWithdrawnEnd(
  { endedOn, recordedOn }: WithdrawnEnd,
  today: PlainDate,
): Period | null {
  const from = endedOn > recordedOn ? endedOn : recordedOn;
  const absence = { firstDay: addDays(from, 1), lastDay: addDays(today.toString(), -1) };
  return absence.firstDay <= absence.lastDay ? absence : null;
}
