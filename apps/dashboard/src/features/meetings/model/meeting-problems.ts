import { Temporal } from '@mim/domain/kernel';
import { type MeetingToCheck, meetingRefusals } from '@mim/domain/supervision';
import { fieldProblems } from '../../../components/form/field-problems.js';
import type { FieldProblem } from '../../../components/form/use-form.js';
import { wholeDay } from '../../../components/form/written-day.js';
import type { Meeting, Meetings } from '../requests/meetings.js';

/** Where a meeting stands among the others. */
interface AmongOthers {
  readonly locationId: string;
  /** The meeting that was there before; null: a new one. */
  readonly meeting: Meeting | null;
}

type Field = 'meetingOn' | 'attendees' | 'themesAsked';

/** Everything that is wrong with a meeting as it is typed, among the others of its location, each at its field. */
export function meetingProblems(
  typed: MeetingToCheck,
  attendees: readonly string[],
  { visitingMothers, meetings, today }: Meetings,
  { locationId, meeting }: AmongOthers,
): readonly FieldProblem<Field>[] {
  return fieldProblems<Field>(
    meetingRefusals(
      { ...typed, meetingOn: wholeDay(typed.meetingOn) },
      {
        attendees: visitingMothers.filter(({ id }) => attendees.includes(id)),
        otherMeetings: meetings.filter(
          (other) => other.locationId === locationId && other.meetingId !== meeting?.meetingId,
        ),
      },
      Temporal.PlainDate.from(today),
    ),
  );
}
