import { entriesOn, type ListEntry } from '../code-lists/maintained-lists.js';
import { requireDays } from '../kernel/iso-date.js';
import { type OpenPeriod, type Period, pausedOn, requirePeriods } from '../kernel/period.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, type Result } from '../kernel/result.js';
import { type DatedVisit, requireVisits } from './done-days.js';
import { type VisitProblemCode, visitProblem } from './visit-problems.js';

/** What a visit must agree with. Dates are ISO text. */
export interface VisitContext {
  /** Date of the end of the trajectory; null while she takes part. */
  readonly endedOn: string | null;
  /** Every match of the trajectory, also those that ended. */
  readonly matches: readonly { readonly startedOn: string }[];
  readonly pauses: readonly OpenPeriod[];
  /** When she did not take part between an end and a reopening (`absencesOf`); absent: never. */
  readonly absences?: readonly Period[];
  /** The other visits of the trajectory. */
  readonly otherVisits: readonly DatedVisit[];
  /** The maintained lists; absent: entries are not looked up. */
  readonly lists?: { readonly topics: readonly ListEntry[]; readonly materials: readonly ListEntry[] };
}

/** What is checked of a visit. */
export interface CheckedVisit extends DatedVisit {
  readonly topics?: readonly string[];
  readonly materials?: readonly string[];
}

type DayRule = (visit: DatedVisit, today: string) => boolean;
type Rule = (visit: CheckedVisit, context: VisitContext) => boolean;

const allIn = (codes: readonly string[] = [], list: readonly ListEntry[], day: string): boolean => {
  const valid = new Set(entriesOn(list, day).map(({ code }) => code));
  return codes.every((code) => valid.has(code));
};

/** What cannot be on the day on which it is recorded, the most telling first. */
const dayRules = {
  'visit-in-future': ({ status, visitOn }, today) => status === 'done' && visitOn > today,
  'no-show-in-future': ({ status, visitOn }, today) => status === 'no-show' && visitOn > today,
  'visit-in-past': ({ status, visitOn }, today) => status === 'planned' && visitOn < today,
} as const satisfies Partial<Readonly<Record<VisitProblemCode, DayRule>>>;
type DayCode = keyof typeof dayRules;

/** When each further problem holds, the most telling first. */
const rules = {
  'visit-before-match': ({ visitOn }, { matches }) => !matches.some(({ startedOn }) => startedOn <= visitOn),
  'visit-after-end': ({ visitOn }, { endedOn }) => endedOn !== null && visitOn > endedOn,
  // Nobody visited who did not take part; that it was planned there, and did not take place, can stand.
  'visit-in-absence': ({ status, visitOn }, { absences = [] }) =>
    (status === 'done' || status === 'planned') && pausedOn(absences, visitOn),
  // A visit in a pause that was made was made; it is only not planned.
  'visit-in-pause': ({ status, visitOn }, { pauses }) => status === 'planned' && pausedOn(pauses, visitOn),
  'visit-twice-a-day': ({ status, visitOn }, { otherVisits }) =>
    status === 'done' && otherVisits.some((other) => other.status === 'done' && other.visitOn === visitOn),
  'entry-not-in-list': ({ topics, materials, visitOn }, { lists }) =>
    lists !== undefined &&
    !(allIn(topics, lists.topics, visitOn) && allIn(materials, lists.materials, visitOn)),
} as const satisfies Partial<Readonly<Record<VisitProblemCode, Rule>>>;
type ContextCode = keyof typeof rules;

const dayRulesInOrder = Object.entries(dayRules) as readonly (readonly [DayCode, DayRule])[];
const rulesInOrder = Object.entries(rules) as readonly (readonly [ContextCode, Rule])[];

/**
 * Whether a visit can stand as it does on its day: what was made, or where nobody was home, is not ahead;
 * what is planned is not over. A visit can be cancelled on any day.
 * @param visit Its day (ISO text) and how it stands.
 * @param today The day on which it is recorded.
 * @returns The visit as it was given, or the problem.
 * @example
 * const today = Temporal.PlainDate.from('2008-03-01');
 * checkVisitDay({ visitOn: '2008-03-02', status: 'no-show' }, today).ok; // false
 * checkVisitDay({ visitOn: '2008-03-02', status: 'cancelled' }, today).ok; // true
 */
export function checkVisitDay<Visit extends DatedVisit>(
  visit: Visit,
  today: PlainDate,
): Result<Visit, Problem<DayCode>> {
  requireVisits([visit]);
  const day = today.toString();
  const broken = dayRulesInOrder.find(([, holds]) => holds(visit, day));
  return broken === undefined ? ok(visit) : fail(visitProblem(broken[0]));
}

/**
 * Holds a visit against the trajectory it belongs to: what was done or missed is not in the future and what
 * is planned not in the past; none before the first match, after the end, or between an end and a reopening; none planned in a
 * pause; no two done on one day. A visit between two matches, by the coordinator, is allowed.
 * @param visit The visit, after its schema.
 * @param context The trajectory's end, matches, pauses and other visits.
 * @param today The day on which it is recorded.
 * @returns The visit as it was given, or the first problem.
 * @example
 * const context = { endedOn: null, matches: [{ startedOn: '2008-02-01' }], pauses: [], otherVisits: [] };
 * checkVisit({ visitOn: '2008-01-31', status: 'done' }, context, Temporal.PlainDate.from('2008-03-01')).ok; // false
 */
export function checkVisit<Visit extends CheckedVisit>(
  visit: Visit,
  context: VisitContext,
  today: PlainDate,
): Result<Visit, Problem<DayCode | ContextCode>> {
  const onItsDay = checkVisitDay(visit, today);
  requireDays(context.endedOn, ...context.matches.map(({ startedOn }) => startedOn));
  requirePeriods([...context.pauses, ...(context.absences ?? [])]);
  requireVisits(context.otherVisits);
  if (!onItsDay.ok) return onItsDay;
  const broken = rulesInOrder.find(([, holds]) => holds(visit, context));
  return broken === undefined ? ok(visit) : fail(visitProblem(broken[0]));
}
