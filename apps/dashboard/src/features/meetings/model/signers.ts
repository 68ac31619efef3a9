import { m } from '../../../paraglide/messages.js';
import type { Meeting } from '../requests/meetings.js';
import { activeOn, type OnTheirDay } from './attendance.js';

/** So many rows without a name stand below, for who was not expected. */
const emptyRows = 4;

/** Who signs for a meeting: the visiting mothers of its location on its day, and of one that was held whoever was there. */
export const signersOf = (
  meetings: { readonly visitingMothers: readonly OnTheirDay[] },
  {
    locationId,
    meetingOn,
    attendees,
    status,
  }: Pick<Meeting, 'locationId' | 'meetingOn' | 'attendees' | 'status'>,
) =>
  status === 'done'
    ? {
        names: attendees.map(({ id, name, isErased }) => ({ id, name: isErased ? m.person_erased() : name })),
        emptyRows: 0,
      }
    : {
        names: activeOn(meetings, {
          locationId,
          day: meetingOn,
          ticked: attendees.map(({ id }) => id),
        }),
        emptyRows,
      };
