import { visitKinds, visitStandings, visitStatuses } from '@mim/domain/visit';
import {
  type AtLocation,
  column,
  contactColumns,
  dates,
  type ExportColumn,
  locationColumn,
  type Reachable,
} from '../table-export/export-column.js';
import type { VisitLine } from './visits.schema.js';

/** A visit as a file has it: its line of the list, what its location is called, and how the mother is reached. */
interface ExportedVisit extends VisitLine, AtLocation, Reachable {}

/** What is exported of the list of visits. A heading never changes, in neither language. */
export const visitExportColumns = {
  mother: column<ExportedVisit>('Moeder', 'Mother', ({ motherName }) => motherName),
  date: dates<ExportedVisit>('Datum', 'Date', ({ visitOn }) => visitOn),
  time: column<ExportedVisit>('Tijd', 'Time', ({ startsAt }) => startsAt),
  status: column<ExportedVisit>('Status', 'Status', ({ status, isToRecord }, language) =>
    isToRecord ? visitStandings.label('to-record', language) : visitStatuses.label(status, language),
  ),
  kind: column<ExportedVisit>('Soort', 'Kind', ({ kind }, language) => visitKinds.label(kind, language)),
  'visiting-mother': column<ExportedVisit>(
    'Bezoekmoeder',
    'Visiting mother',
    ({ visitingMother }) => visitingMother?.name ?? null,
  ),
  companion: column<ExportedVisit>('Gaat mee', 'Goes along', ({ companion }) => companion?.name ?? null),
  minutes: column<ExportedVisit>('Duur in minuten', 'Duration in minutes', (visit) => visit.durationMinutes),
  ...locationColumn,
  ...contactColumns,
} as const satisfies Readonly<Record<string, ExportColumn<ExportedVisit>>>;
