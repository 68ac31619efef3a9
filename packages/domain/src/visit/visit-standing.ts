import { requireBirth } from '../kernel/child-age.js';
import { type CodeOf, codeList, ranksOf } from '../kernel/code-list.js';
import { compareText } from '../kernel/compare-text.js';
import { addDays, daysBetween, requireDays } from '../kernel/iso-date.js';
import { type OpenPeriod, type Period, pausedOn, periodIncludes, requirePeriods } from '../kernel/period.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { LocationSettings } from '../location/location-settings.js';
import { type MatchDates, openMatch } from '../matching/match.js';
import { type TrajectoryState, takesPart } from '../registration/trajectory-state.js';
import { type DatedVisit, doneDays, requireVisits } from './done-days.js';
import { type ClockSettings, dueVisits } from './due-visits.js';

/** Where a mother's visits can stand, what presses most first. */
export const visitStandings = codeList('visit-standing', [
  { code: 'overdue', label: { nl: 'te laat', en: 'overdue' } },
  { code: 'to-record', label: { nl: 'vast te leggen', en: 'to record' } },
  { code: 'to-plan', label: { nl: 'te plannen', en: 'to plan' } },
  { code: 'planned', label: { nl: 'gepland', en: 'planned' } },
  { code: 'nothing-due', label: { nl: 'nog niet nodig', en: 'nothing due' } },
  { code: 'waits-for-match', label: { nl: 'wacht op koppeling', en: 'waits for a match' } },
  { code: 'paused', label: { nl: 'pauze', en: 'paused' } },
  { code: 'in-intake', label: { nl: 'in kennismaking', en: 'in intake' } },
  { code: 'ended', label: { nl: 'beëindigd', en: 'ended' } },
]);
export type VisitStandingState = CodeOf<typeof visitStandings>;

/** Where a mother's visits stand, with the day on which that turns as ISO text. */
export type VisitStanding =
  | {
      readonly state: 'overdue';
      /** The due date that waits longest, or the start of the match where she was never visited. */
      readonly on: string;
      /** Whether it is the first visit. */
      readonly isFirst: boolean;
      /** Days since that day; they are counted once the days of grace are over. */
      readonly daysOverdue: number;
      /** How many visits wait: those that are due by now. */
      readonly open: number;
    }
  /** A visit was planned and its day is over: the oldest one. */
  | { readonly state: 'to-record'; readonly on: string }
  /** A visit is to be planned: its due date is near, or lies within the days of grace. */
  | { readonly state: 'to-plan'; readonly on: string; readonly isFirst: boolean }
  | { readonly state: 'planned'; readonly on: string }
  /** The next due date is further ahead; null: none is left. */
  | { readonly state: 'nothing-due'; readonly on: string | null }
  /** Since when she waits. */
  | { readonly state: 'waits-for-match'; readonly on: string | null }
  /** First and last day of the pause; null: it was left open. */
  | { readonly state: 'paused'; readonly on: string; readonly until: string | null }
  | { readonly state: 'in-intake'; readonly on: null }
  | { readonly state: 'ended'; readonly on: string | null };

/** What tells where a mother's visits stand. Dates are ISO text; null is not known, or not yet. */
export interface StandingFacts {
  readonly state: TrajectoryState;
  /** Day on which that state began. */
  readonly stateSince: string | null;
  /** Date of the first visit that was done. */
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly childBornOn: string | null;
  readonly pauses: readonly OpenPeriod[];
  /** When she did not take part, between an end and a reopening (`absencesOf`). */
  readonly absences: readonly Period[];
  /** Last day of the latest extension. */
  readonly extendedUntil: string | null;
  readonly matches: readonly MatchDates[];
  /** Her visits, in any order. */
  readonly visits: readonly DatedVisit[];
}

export type StandingSettings = ClockSettings & Pick<LocationSettings, 'planAheadDays'>;

/**
 * Whether a visit waits to be recorded: it was planned, and its day is over. On its day it can be recorded
 * already (`checkVisitDay`), and nobody is reminded of it; nor of one that was left to stand in a pause, in
 * which no visit is asked.
 * @param visit The visit.
 * @param pauses The pauses of her trajectory.
 * @param day The day on which is asked, ISO text.
 * @example
 * isToRecord({ status: 'planned', visitOn: '2008-03-07' }, [], '2008-03-08'); // true
 * isToRecord({ status: 'planned', visitOn: '2008-03-07' }, [{ firstDay: '2008-03-01', lastDay: null }], '2008-03-08'); // false
 */
export function isToRecord(visit: DatedVisit, pauses: readonly OpenPeriod[], day: string): boolean {
  requireVisits([visit]);
  requireDays(day);
  return visit.status === 'planned' && visit.visitOn < day && !pausedOn(pauses, visit.visitOn);
}

/**
 * Since when a mother without a visiting mother waits: since her intake, or since her last match ended. Who
 * was reopened waits since then, however long ago that was.
 * @example
 * waitingSince({ stateSince: '2008-01-31', matches: [{ startedOn: '2008-02-01', endedOn: '2008-05-01' }] }); // '2008-05-01'
 */
export function waitingSince({
  stateSince,
  matches,
}: Pick<StandingFacts, 'stateSince' | 'matches'>): string | null {
  const days = [...matches.map(({ endedOn }) => endedOn), stateSince];
  requireDays(...days);
  return (
    days
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  );
}

/**
 * Where a mother's visits stand today: the one answer that lists, pages, the worklist, the calendar and the
 * feed show. A visit that was planned comes before what is due: while it is planned nothing is asked, and
 * when its day is over it is to be recorded. Without a match nobody can visit her, and in a pause nobody
 * needs to: a visit that was left to stand in one is never to be recorded, and in that pause she is paused. A due visit is overdue when the location's days of grace are over; a first visit, which has no
 * due date yet, is to be planned from the start of the match on and overdue after `planAheadDays`.
 * @param facts The trajectory as registered, with its matches and visits.
 * @param settings How the location visits, and its terms in days.
 * @param today The day on which is asked.
 * @throws RangeError for a state that there is not, and for a text that is no day of the calendar.
 * @example
 * const facts = someStandingFacts({ startedOn: '2008-01-31', visits: [{ visitOn: '2008-01-31', status: 'done' }] });
 * visitStanding(facts, defaultLocationSettings, Temporal.PlainDate.from('2008-03-08')); // { state: 'overdue', on: '2008-02-29', isFirst: false, daysOverdue: 8, open: 1 }
 */
export function visitStanding(
  facts: StandingFacts,
  settings: StandingSettings,
  today: PlainDate,
): VisitStanding {
  requireStandingDays(facts);
  const { state, endedOn, visits, pauses, matches } = facts;
  const day = today.toString();
  if (state === 'ended') return { state, on: endedOn };
  if (!takesPart(state)) return { state: 'in-intake', on: null };
  const planned = visits
    .filter(({ status }) => status === 'planned')
    .toSorted((a, b) => compareText(a.visitOn, b.visitOn));
  const asked = planned.find(({ visitOn }) => !pausedOn(pauses, visitOn));
  if (asked !== undefined)
    return { state: isToRecord(asked, pauses, day) ? 'to-record' : 'planned', on: asked.visitOn };
  const pause = pauses.find((each) => periodIncludes(each, day));
  if (pause !== undefined) return { state: 'paused', on: pause.firstDay, until: pause.lastDay };
  const kept = planned.find(({ visitOn }) => visitOn >= day);
  if (kept !== undefined) return { state: 'planned', on: kept.visitOn };
  const match = openMatch(matches);
  if (match === null) return { state: 'waits-for-match', on: waitingSince(facts) };
  return facts.startedOn === null
    ? firstVisit(sinceWhen(match, facts), settings, day)
    : nextVisit({ ...facts, startedOn: facts.startedOn }, settings, today);
}

function requireStandingDays(facts: StandingFacts): void {
  const { stateSince, startedOn, endedOn, childBornOn, extendedUntil, pauses, absences, matches, visits } =
    facts;
  requireDays(stateSince, startedOn, endedOn, extendedUntil);
  requireBirth(childBornOn);
  requirePeriods([...pauses, ...absences]);
  for (const match of matches) requireDays(match.startedOn, match.endedOn);
  requireVisits(visits);
}

/** Since when a first visit is to be planned: from the start of the match, or since she was reopened in it. */
const sinceWhen = ({ startedOn }: MatchDates, { absences }: StandingFacts): string =>
  [startedOn, ...absences.map(({ lastDay }) => addDays(lastDay, 1))].toSorted().at(-1) ?? startedOn;

function firstVisit(on: string, { planAheadDays }: StandingSettings, day: string): VisitStanding {
  const days = daysBetween(on, day);
  return days > planAheadDays
    ? { state: 'overdue', on, isFirst: true, daysOverdue: days, open: 1 }
    : { state: 'to-plan', on, isFirst: true };
}

function nextVisit(
  facts: StandingFacts & { readonly startedOn: string },
  settings: StandingSettings,
  today: PlainDate,
): VisitStanding {
  const day = today.toString();
  const { due } = dueVisits({ ...facts, doneOn: doneDays(facts.visits) }, settings, today);
  const waiting = due.filter(({ state }) => state === 'overdue' || state === 'due');
  const next = waiting[0] ?? due.find(({ state }) => state === 'ahead');
  if (next === undefined) return { state: 'nothing-due', on: null };
  const on = next.dueOn;
  if (next.state === 'overdue')
    return { state: 'overdue', on, isFirst: false, daysOverdue: daysBetween(on, day), open: waiting.length };
  return on <= addDays(day, settings.planAheadDays)
    ? { state: 'to-plan', on, isFirst: false }
    : { state: 'nothing-due', on };
}

const ofNextVisit: readonly VisitStandingState[] = [
  'overdue',
  'to-record',
  'to-plan',
  'planned',
  'nothing-due',
];

/**
 * The day of her next visit: planned, due, or overdue; null where none is asked.
 * @param standing Where her visits stand.
 * @returns ISO text.
 * @example
 * nextVisitOn({ state: 'planned', on: '2008-03-07' }); // '2008-03-07'
 * nextVisitOn({ state: 'paused', on: '2008-03-07', until: null }); // null
 */
export const nextVisitOn = ({ state, on }: VisitStanding): string | null =>
  ofNextVisit.includes(state) ? on : null;

const rankOf = ranksOf(visitStandings);

/**
 * Orders standings: what presses most first, and of what presses alike the earliest day; what has no day last.
 * @returns A negative number, zero or a positive number, as `sort` expects.
 * @example
 * compareStandings({ state: 'planned', on: '2008-03-01' }, { state: 'to-record', on: '2008-02-01' }) > 0; // true
 */
export const compareStandings = (a: VisitStanding, b: VisitStanding): number =>
  rankOf[a.state] - rankOf[b.state] || compareText(a.on ?? '9999-12-31', b.on ?? '9999-12-31');
