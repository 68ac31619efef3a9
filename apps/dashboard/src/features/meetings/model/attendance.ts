import { factsFrom } from '@mim/domain/kernel';
import { heldMeetingFacts, type MeetingRecord } from '@mim/domain/supervision';
import type { Meeting, Meetings } from '../requests/meetings.js';

/** The fields of a meeting that was held. */
export interface MeetingFields extends Omit<MeetingRecord, 'meetingOn'> {
  meetingOn: string | null;
  attendees: readonly string[];
}

/** What the form begins with: what was recorded or planned before, or a meeting of today. */
export const startFields = (meeting: Meeting | null, today: string): MeetingFields => ({
  ...factsFrom(heldMeetingFacts, meeting ?? { meetingOn: today }),
  attendees: meeting?.attendees.map(({ id }) => id) ?? [],
});

/** Who can be ticked for a day at a location: the visiting mothers of that day, and whoever is ticked already. */
export const possibleOn = (
  { visitingMothers }: Pick<Meetings, 'visitingMothers'>,
  { locationId, day, ticked }: { locationId: string; day: string; ticked: readonly string[] },
) =>
  visitingMothers
    .filter((each) => each.locationId === locationId)
    .filter(
      ({ id, startedOn, stoppedOn }) =>
        ticked.includes(id) ||
        ((startedOn === null || startedOn <= day) && (stoppedOn === null || day <= stoppedOn)),
    )
    .map(({ id, name }) => ({ id, label: name }));
