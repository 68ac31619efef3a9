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

/** A visiting mother, with when she was one. */
export type OnTheirDay = Meetings['visitingMothers'][number];

/** Of whom a meeting is asked. */
interface AskedOf {
  readonly locationId: string;
  /** ISO text. */
  readonly day: string;
  readonly ticked: readonly string[];
}

/** The visiting mothers of a location on a day, and whoever is ticked already. */
export const activeOn = (
  { visitingMothers }: { readonly visitingMothers: readonly OnTheirDay[] },
  { locationId, day, ticked }: AskedOf,
): readonly OnTheirDay[] =>
  visitingMothers
    .filter((each) => each.locationId === locationId)
    .filter(
      ({ id, startedOn, stoppedOn }) =>
        ticked.includes(id) ||
        ((startedOn === null || startedOn <= day) && (stoppedOn === null || day <= stoppedOn)),
    );

/** Who can be ticked for a day at a location. */
export const possibleOn = (meetings: { readonly visitingMothers: readonly OnTheirDay[] }, asked: AskedOf) =>
  activeOn(meetings, asked).map(({ id, name }) => ({ id, label: name }));
