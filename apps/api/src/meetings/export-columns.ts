import { guidanceStatuses } from '@mim/domain/supervision';
import {
  type AtLocation,
  column,
  contactColumns,
  dates,
  type ExportColumn,
  locationColumn,
  type Reachable,
} from '../table-export/export-column.js';
import type { MeetingLine } from './meetings.schema.js';

/** Somebody who was at a meeting as a file has her; without a name: nobody was noted. */
interface ExportedAttendance extends MeetingLine, AtLocation, Reachable {
  readonly attendeeName: string | null;
}

/** What is exported of the meetings, a row for each who was there. A heading never changes, in neither language. */
export const meetingExportColumns = {
  date: dates<ExportedAttendance>('Datum', 'Date', ({ meetingOn }) => meetingOn),
  time: column<ExportedAttendance>('Tijd', 'Time', ({ startsAt }) => startsAt),
  theme: column<ExportedAttendance>('Thema', 'Theme', ({ theme }) => theme),
  place: column<ExportedAttendance>('Plaats', 'Place', ({ place }) => place),
  status: column<ExportedAttendance>('Status', 'Status', ({ status }, language) =>
    guidanceStatuses.label(status, language),
  ),
  'present-count': column<ExportedAttendance>('Aantal aanwezig', 'Number present', ({ status, attendees }) =>
    status === 'done' ? attendees.length : null,
  ),
  'visiting-mother': column<ExportedAttendance>(
    'Aanwezige bezoekmoeder',
    'Visiting mother present',
    ({ attendeeName }) => attendeeName,
  ),
  ...locationColumn,
  ...contactColumns,
} as const satisfies Readonly<Record<string, ExportColumn<ExportedAttendance>>>;
