import { Temporal } from '@mim/domain/kernel';
import { checkMeeting, type DatedMeeting } from '@mim/domain/supervision';
import type { FieldProblem } from '../../../components/form/use-form.js';
import type { Meeting, Meetings } from '../requests/meetings.js';

/** Where a meeting stands among the others. */
interface AmongOthers {
  readonly locationId: string;
  /** The meeting that was there before; null: a new one. */
  readonly meeting: Meeting | null;
}

const aboutWho: readonly string[] = ['meeting-without-anybody', 'attendee-not-active'];

/** What is wrong with a meeting among the others of its location, at the field that it is about. */
export function meetingProblems(
  held: DatedMeeting,
  attendees: readonly string[],
  { visitingMothers, meetings, today }: Meetings,
  { locationId, meeting }: AmongOthers,
): readonly FieldProblem<'meetingOn' | 'attendees'>[] {
  const checked = checkMeeting(
    held,
    {
      attendees: visitingMothers.filter(({ id }) => attendees.includes(id)),
      otherMeetings: meetings.filter(
        (other) => other.locationId === locationId && other.meetingId !== meeting?.meetingId,
      ),
    },
    Temporal.PlainDate.from(today),
  );
  if (checked.ok) return [];
  const { problem } = checked;
  return [{ field: aboutWho.includes(problem.code) ? 'attendees' : 'meetingOn', problem }];
}
