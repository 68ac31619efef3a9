import { ok } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { selectedLocations } from '../dossier/location-of-change.js';
import { contactsWhereAsked } from '../people/contacts-where-asked.js';
import { exportList } from '../table-export/export-list.js';
import { mostExported } from '../table-export/exported-table.js';
import { attendedMeetings } from './attended-meetings.js';
import { meetingExportColumns } from './export-columns.js';
import type { MeetingExportInput } from './meetings.schema.js';
import { meetingLine } from './read-meetings.js';

const file = { list: 'meetings', columns: meetingExportColumns };

/** The meetings with who was there, the latest first, as a table for a file. */
export const exportMeetings = (
  ctx: CoordinatorContext,
  { locationId: chosen, ...asked }: MeetingExportInput,
) =>
  exportList(ctx, file, asked, async (trx, { names, nameOfLocation }) => {
    const locations = selectedLocations(ctx.actor, { locationId: chosen });
    if (!locations.ok) return locations;
    const locationIds = locations.value;
    const meetings = await attendedMeetings(trx, locationIds, mostExported + 1);
    const personIds = meetings.flatMap(({ attendees }) => attendees.map(({ personId }) => personId));
    const contacts = await contactsWhereAsked(trx, locationIds, names, personIds);
    return ok(
      meetings.flatMap((meeting) => {
        const { locationId, attendees } = meeting;
        const line = { ...meetingLine(meeting), locationName: nameOfLocation(locationId) };
        return (attendees.length === 0 ? [null] : attendees).map((attendee) => ({
          row: {
            ...line,
            attendeeName: attendee === null ? null : fullName(attendee),
            contact: attendee === null ? null : (contacts.get(attendee.personId) ?? null),
          },
          subjects: attendee === null ? [] : [{ locationId, id: attendee.personId }],
        }));
      }),
    );
  });
