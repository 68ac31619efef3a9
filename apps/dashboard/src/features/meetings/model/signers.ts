import type { Meeting } from '../requests/meetings.js';
import { activeOn, type OnTheirDay } from './attendance.js';

/** So many rows without a name stand below, for who was not expected. */
const emptyRows = 4;

/** Who can sign for a meeting: the visiting mothers of its location on its day, and whoever was there. */
export const signersOf = (
  meetings: { readonly visitingMothers: readonly OnTheirDay[] },
  { locationId, meetingOn, attendees }: Pick<Meeting, 'locationId' | 'meetingOn' | 'attendees'>,
) => ({
  names: activeOn(meetings, {
    locationId,
    day: meetingOn,
    ticked: attendees.map(({ id }) => id),
  }),
  emptyRows,
});
