import { entriesOn, type ListEntry } from '../code-lists/maintained-lists.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { requireDays } from '../kernel/iso-date.js';
import { type OpenPeriod, pausedOn, requirePeriods } from '../kernel/period.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, type Result } from '../kernel/result.js';
import { type GuidanceStatus, guidanceStatuses } from './guidance-codes.js';
import type { SupervisionValues } from './supervision-facts.js';
import { type SupervisionProblemCode, supervisionProblem } from './supervision-problems.js';
import type { VisitingMotherFacts } from './visiting-mother-facts.js';

/** A supervision session on a day, as it stands. */
export interface DatedSupervision {
  /** ISO text. */
  readonly sessionOn: string;
  readonly status: GuidanceStatus;
}

/** What a supervision session must agree with. Dates are ISO text. */
export interface SupervisionContext extends Readonly<Pick<VisitingMotherFacts, 'startedOn' | 'stoppedOn'>> {
  /** When she is away. */
  readonly pauses: readonly OpenPeriod[];
  /** Her other sessions. */
  readonly otherSessions: readonly DatedSupervision[];
  /** The maintained list of points; absent: they are not looked up. */
  readonly list?: readonly ListEntry[];
}

type CheckedSupervision = DatedSupervision & Partial<Pick<SupervisionValues, 'points'>>;
type Rule = (session: CheckedSupervision, context: SupervisionContext, today: string) => boolean;

const isOff = ({ status }: DatedSupervision): boolean => status === 'cancelled';

const allIn = (points: readonly string[], list: readonly ListEntry[], day: string): boolean => {
  const valid = new Set(entriesOn(list, day).map(({ code }) => code));
  return points.every((code) => valid.has(code));
};

/** When each problem holds, the most telling first. */
const rules = {
  'supervision-in-future': ({ status, sessionOn }, _context, today) => status === 'done' && sessionOn > today,
  'supervision-in-past': ({ status, sessionOn }, _context, today) =>
    status === 'planned' && sessionOn < today,
  'supervision-before-start': ({ sessionOn }, { startedOn }) => startedOn !== null && sessionOn < startedOn,
  'supervision-after-stop': ({ sessionOn }, { stoppedOn }) => stoppedOn !== null && sessionOn > stoppedOn,
  // A session that was held while she was away was held; it is only not planned.
  'supervision-in-pause': ({ status, sessionOn }, { pauses }) =>
    status === 'planned' && pausedOn(pauses, sessionOn),
  'supervision-twice-a-day': (session, { otherSessions }) =>
    otherSessions.some((other) => !isOff(other) && other.sessionOn === session.sessionOn),
  'point-not-in-list': ({ points, sessionOn }, { list }) =>
    points !== undefined && list !== undefined && !allIn(points, list, sessionOn),
} as const satisfies Partial<Readonly<Record<SupervisionProblemCode, Rule>>>;
type CheckProblemCode = keyof typeof rules;

const rulesInOrder = Object.entries(rules) as readonly (readonly [CheckProblemCode, Rule])[];

/** At which field of a form a problem of a session is shown, by its code. */
export const supervisionProblemFields = deepFreeze({
  'supervision-in-future': 'sessionOn',
  'supervision-in-past': 'sessionOn',
  'supervision-before-start': 'sessionOn',
  'supervision-after-stop': 'sessionOn',
  'supervision-in-pause': 'sessionOn',
  'supervision-twice-a-day': 'sessionOn',
  'point-not-in-list': 'points',
  'supervision-empty': 'points',
  'agreement-settled-before': 'sessionOn',
  'agreement-settled-in-future': 'sessionOn',
} as const satisfies Readonly<
  Record<CheckProblemCode, string> & Partial<Record<SupervisionProblemCode, string>>
>);

/**
 * Holds a supervision session against the visiting mother whom it is with: what was held is not in the future and what
 * is planned not in the past; none before she came or after she stopped; none planned while she is away; no two on one
 * day. One that did not take place can stand on any day.
 * @param session The session, after its schema.
 * @param context Her start and stop, pauses and other sessions.
 * @param today The day on which it is recorded.
 * @returns The session as it was given, or the first problem.
 * @throws RangeError for a text that is no day of the calendar, and a status that there is not.
 * @example
 * const context = { startedOn: '2008-02-01', stoppedOn: null, pauses: [], otherSessions: [] };
 * checkSupervision({ sessionOn: '2008-01-31', status: 'done' }, context, Temporal.PlainDate.from('2008-03-01')).ok; // false
 */
export function checkSupervision<Session extends CheckedSupervision>(
  session: Session,
  context: SupervisionContext,
  today: PlainDate,
): Result<Session, Problem<CheckProblemCode>> {
  requireDays(session.sessionOn, context.startedOn, context.stoppedOn);
  requirePeriods(context.pauses);
  guidanceStatuses.find(session.status);
  if (isOff(session)) return ok(session);
  const day = today.toString();
  const broken = rulesInOrder.find(([, holds]) => holds(session, context, day));
  return broken === undefined ? ok(session) : fail(supervisionProblem(broken[0]));
}
