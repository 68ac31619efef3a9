import type { DueState } from '../kernel/due-state.js';
import { addMonths } from '../kernel/iso-date.js';
import { countByMonth, type MonthCounts } from '../kernel/month-counts.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { dueGuidance, type Guidance, type GuidanceFacts, heldDays } from './due-guidance.js';
import { type GuidanceSettings, guidanceStanding } from './guidance-standing.js';

/** One month of guidance: counts of what was due, and of what was held. */
export type GuidanceMonth = MonthCounts<
  'due' | 'done' | 'missed' | 'overdue' | 'open' | 'planned' | 'cancelled',
  'paused'
>;

/**
 * The rhythm of guidance month by month, for a picture: from the first month with an active match, or with something
 * held, to the last that has anything due by now or planned. The counts come from the one clock, and none is overdue
 * unless {@link guidanceStanding} says so: while something is planned, or she is away, nobody is late.
 * @param which Sessions with one visiting mother, or meetings.
 * @param facts When there was an active match, pauses, and what was held or planned.
 * @param settings How often the location guides.
 * @param today The day on which is asked.
 * @param months So many months back are counted at most, 1 or more.
 * @returns The months without a gap; none where nothing was ever due or held.
 * @example
 * const facts = { matched: [{ firstDay: '2008-01-31', lastDay: null }], pauses: [], guidance: [{ on: '2008-01-31', status: 'done' }] };
 * guidanceRhythm('supervision', facts, defaultLocationSettings, Temporal.PlainDate.from('2008-03-08'), 24).map(({ overdue }) => overdue); // [0, 1, 0]
 */
export function guidanceRhythm(
  which: Guidance,
  facts: GuidanceFacts,
  settings: GuidanceSettings,
  today: PlainDate,
  months: number,
): readonly GuidanceMonth[] {
  const due = dueGuidance(which, facts, settings, today).filter(({ state }) => state !== 'ahead');
  const daysOf = (status: 'planned' | 'cancelled') =>
    facts.guidance.filter((each) => each.status === status).map(({ on }) => on);
  const [done, planned] = [heldDays(facts.guidance), daysOf('planned')];
  const dueIn = (...states: readonly DueState[]) => due.filter(({ state }) => states.includes(state));
  const isTaken = ({ firstDay, dueOn }: { firstDay: string; dueOn: string }) =>
    planned.some((on) => on >= firstDay && on <= dueOn);
  const isOverdue = guidanceStanding(which, facts, settings, today).state === 'overdue';
  const overdue = isOverdue ? dueIn('overdue') : [];
  const waiting = dueIn('overdue', 'due').filter((each) => !overdue.includes(each) && !isTaken(each));
  const onOf = (rounds: typeof due) => rounds.map(({ dueOn }) => dueOn);
  const days = {
    due: onOf(due),
    done,
    missed: onOf(dueIn('missed')),
    overdue: onOf(overdue),
    open: onOf(waiting),
    planned,
    cancelled: daysOf('cancelled'),
  };
  const began = [...facts.matched.map(({ firstDay }) => firstDay), ...done].toSorted()[0];
  if (began === undefined) return [];
  const counted = countByMonth(days, { from: began, also: [], during: { paused: facts.pauses } });
  const first = addMonths(today.toString(), 1 - months).slice(0, 7);
  return counted.filter(({ month }) => month >= first);
}
