import { deepFreeze } from '../kernel/deep-freeze.js';
import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, type Refusal, type Result } from '../kernel/result.js';
import { type GuidanceStatus, guidanceStatuses } from './guidance-codes.js';
import type { MeetingValues } from './meeting-facts.js';
import { type SupervisionProblemCode, supervisionProblem } from './supervision-problems.js';
import type { VisitingMotherFacts } from './visiting-mother-facts.js';

/** A volunteers' meeting on a day, as it stands. */
export interface DatedMeeting {
  /** ISO text. */
  readonly meetingOn: string;
  /** Time of the day, `19:30`; null: not agreed. */
  readonly startsAt: string | null;
  readonly status: GuidanceStatus;
}

/** A meeting as a form has it. */
export interface MeetingToCheck extends Omit<DatedMeeting, 'meetingOn'> {
  /** ISO text; null: not said yet, so that nothing is said of the day. */
  readonly meetingOn: string | null;
  /** Themes that were asked for; absent: none. */
  readonly themesAsked?: MeetingValues['themesAsked'];
}

/** What a meeting must agree with. */
export interface MeetingContext {
  /** When each of those who were there was a visiting mother. Days are ISO text. */
  readonly attendees: readonly Readonly<Pick<VisitingMotherFacts, 'startedOn' | 'stoppedOn'>>[];
  /** The other meetings of the location. */
  readonly otherMeetings: readonly DatedMeeting[];
}

type Holds = (meeting: MeetingToCheck, context: MeetingContext, today: string) => boolean;

/** At which field each problem is shown, and when it holds; of one field the most telling first. */
const rules = {
  'meeting-in-future': {
    field: 'meetingOn',
    holds: ({ status, meetingOn }, _context, today) =>
      status === 'done' && meetingOn !== null && meetingOn > today,
  },
  'meeting-in-past': {
    field: 'meetingOn',
    holds: ({ status, meetingOn }, _context, today) =>
      status === 'planned' && meetingOn !== null && meetingOn < today,
  },
  'meeting-twice': {
    field: 'meetingOn',
    holds: ({ meetingOn, startsAt }, { otherMeetings }) =>
      otherMeetings.some(
        (other) =>
          other.status !== 'cancelled' && other.meetingOn === meetingOn && other.startsAt === startsAt,
      ),
  },
  'meeting-without-anybody': {
    field: 'attendees',
    holds: ({ status }, { attendees }) => status === 'done' && attendees.length === 0,
  },
  'attendee-not-active': {
    field: 'attendees',
    holds: ({ status, meetingOn }, { attendees }) =>
      status === 'done' &&
      meetingOn !== null &&
      attendees.some(
        ({ startedOn, stoppedOn }) =>
          (startedOn !== null && meetingOn < startedOn) || (stoppedOn !== null && meetingOn > stoppedOn),
      ),
  },
  // Of a meeting with nobody it is said that nobody was there.
  'theme-asked-by-more': {
    field: 'themesAsked',
    holds: ({ status, themesAsked = [] }, { attendees }) =>
      status === 'done' &&
      attendees.length > 0 &&
      themesAsked.some(({ askedBy }) => (askedBy ?? 1) > attendees.length),
  },
} as const satisfies Partial<
  Readonly<Record<SupervisionProblemCode, { readonly field: string; readonly holds: Holds }>>
>;
type MeetingProblemCode = keyof typeof rules;
type MeetingField = (typeof rules)[MeetingProblemCode]['field'];

/** A rule of a meeting that does not hold, at its field. */
export interface MeetingRefusal extends Refusal<MeetingProblemCode> {
  readonly field: MeetingField;
}

const rulesInOrder = Object.entries(rules) as readonly (readonly [
  MeetingProblemCode,
  { readonly field: MeetingField; readonly holds: Holds },
])[];

/** At which field of a form a problem of a meeting is shown, by its code. */
export const meetingProblemFields = deepFreeze(
  Object.fromEntries(rulesInOrder.map(([code, { field }]) => [code, field])),
) as { readonly [Code in MeetingProblemCode]: (typeof rules)[Code]['field'] };

/**
 * Everything that is wrong with a volunteers' meeting, each at its field: what was held is not in the future and somebody was
 * there, each a visiting mother on that day, and no theme was asked for by more than were there; what is planned is not in the
 * past; no two at one moment. One that did not take place can stand on any day.
 * @param meeting The meeting; its day may not be said yet.
 * @param context Who was there, and the other meetings of the location.
 * @param today The day on which it is recorded.
 * @throws RangeError for a text that is no day of the calendar, and a status that there is not.
 * @example
 * const meeting = { meetingOn: null, startsAt: null, status: 'done' };
 * meetingRefusals(meeting, { attendees: [], otherMeetings: [] }, Temporal.PlainDate.from('2008-03-01'))[0]?.field; // 'attendees'
 */
export function meetingRefusals(
  meeting: MeetingToCheck,
  context: MeetingContext,
  today: PlainDate,
): readonly MeetingRefusal[] {
  requireDays(meeting.meetingOn, ...context.otherMeetings.map(({ meetingOn }) => meetingOn));
  for (const { startedOn, stoppedOn } of context.attendees) requireDays(startedOn, stoppedOn);
  if (guidanceStatuses.find(meeting.status).code === 'cancelled') return [];
  const day = today.toString();
  return rulesInOrder
    .filter(([, { holds }]) => holds(meeting, context, day))
    .map(([code, { field }]) => ({ field, problem: supervisionProblem(code) }));
}

/**
 * Whether a volunteers' meeting can stand as it does, by {@link meetingRefusals}.
 * @param meeting The meeting, after its schema.
 * @param context Who was there, and the other meetings of the location.
 * @param today The day on which it is recorded.
 * @returns The meeting as it was given, or the first problem.
 * @throws RangeError for a text that is no day of the calendar, and a status that there is not.
 * @example
 * const meeting = { meetingOn: '2008-03-01', startsAt: null, status: 'done' };
 * checkMeeting(meeting, { attendees: [], otherMeetings: [] }, Temporal.PlainDate.from('2008-03-01')).ok; // false
 */
export function checkMeeting<Meeting extends DatedMeeting & Pick<MeetingToCheck, 'themesAsked'>>(
  meeting: Meeting,
  context: MeetingContext,
  today: PlainDate,
): Result<Meeting, Problem<MeetingProblemCode>> {
  const [refused] = meetingRefusals(meeting, context, today);
  return refused === undefined ? ok(meeting) : fail(refused.problem);
}
