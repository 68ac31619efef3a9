import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, type Result } from '../kernel/result.js';
import { type GuidanceStatus, guidanceStatuses } from './guidance-codes.js';
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

/** What a meeting must agree with. */
export interface MeetingContext {
  /** When each of those who were there was a visiting mother. Days are ISO text. */
  readonly attendees: readonly Readonly<Pick<VisitingMotherFacts, 'startedOn' | 'stoppedOn'>>[];
  /** The other meetings of the location. */
  readonly otherMeetings: readonly DatedMeeting[];
}

type Rule = (meeting: DatedMeeting, context: MeetingContext, today: string) => boolean;

/** When each problem holds, the most telling first. */
const rules = {
  'meeting-in-future': ({ status, meetingOn }, _context, today) => status === 'done' && meetingOn > today,
  'meeting-in-past': ({ status, meetingOn }, _context, today) => status === 'planned' && meetingOn < today,
  'meeting-twice': ({ meetingOn, startsAt }, { otherMeetings }) =>
    otherMeetings.some(
      (other) => other.status !== 'cancelled' && other.meetingOn === meetingOn && other.startsAt === startsAt,
    ),
  'meeting-without-anybody': ({ status }, { attendees }) => status === 'done' && attendees.length === 0,
  'attendee-not-active': ({ status, meetingOn }, { attendees }) =>
    status === 'done' &&
    attendees.some(
      ({ startedOn, stoppedOn }) =>
        (startedOn !== null && meetingOn < startedOn) || (stoppedOn !== null && meetingOn > stoppedOn),
    ),
} as const satisfies Partial<Readonly<Record<SupervisionProblemCode, Rule>>>;
type MeetingProblemCode = keyof typeof rules;

const rulesInOrder = Object.entries(rules) as readonly (readonly [MeetingProblemCode, Rule])[];

/**
 * Whether a volunteers' meeting can stand as it does: what was held is not in the future and somebody was there, each a
 * visiting mother on that day; what is planned is not in the past; no two at one moment. One that did not take place
 * can stand on any day.
 * @param meeting The meeting, after its schema.
 * @param context Who was there, and the other meetings of the location.
 * @param today The day on which it is recorded.
 * @returns The meeting as it was given, or the first problem.
 * @throws RangeError for a text that is no day of the calendar, and a status that there is not.
 * @example
 * const meeting = { meetingOn: '2008-03-01', startsAt: null, status: 'done' };
 * checkMeeting(meeting, { attendees: [], otherMeetings: [] }, Temporal.PlainDate.from('2008-03-01')).ok; // false
 */
export function checkMeeting<Meeting extends DatedMeeting>(
  meeting: Meeting,
  context: MeetingContext,
  today: PlainDate,
): Result<Meeting, Problem<MeetingProblemCode>> {
  requireDays(meeting.meetingOn, ...context.otherMeetings.map(({ meetingOn }) => meetingOn));
  for (const { startedOn, stoppedOn } of context.attendees) requireDays(startedOn, stoppedOn);
  if (guidanceStatuses.find(meeting.status).code === 'cancelled') return ok(meeting);
  const day = today.toString();
  const broken = rulesInOrder.find(([, holds]) => holds(meeting, context, day));
  return broken === undefined ? ok(meeting) : fail(supervisionProblem(broken[0]));
}
