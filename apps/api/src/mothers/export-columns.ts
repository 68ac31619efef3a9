import { motherStatuses } from '@mim/domain/registration';
import { nextVisitOn, visitStandings } from '@mim/domain/visit';
import { childColumns } from '../table-export/child-columns.js';
import {
  column,
  contactColumns,
  dates,
  type ExportColumn,
  locationColumn,
  type Reachable,
} from '../table-export/export-column.js';
import type { MotherRow } from './mother-list.schema.js';

/** A mother as a file has her: her line of the list, what her location is called, and how she is reached where that was asked for. */
export interface ExportedMother extends MotherRow, Reachable {
  readonly locationName: string;
}

/**
 * What can be exported of the mothers' list. A heading never changes, in neither language: macros and reports that people made
 * are built on it.
 */
export const motherExportColumns = {
  name: column<ExportedMother>('Naam', 'Name', ({ name }) => name),
  state: column<ExportedMother>('Status', 'Status', ({ status }, language) =>
    motherStatuses.label(status, language),
  ),
  ...childColumns,
  'visiting-mother': column<ExportedMother>(
    'Bezoekmoeder',
    'Visiting mother',
    ({ visitingMother }) => visitingMother?.name ?? null,
  ),
  started: dates<ExportedMother>('Begonnen op', 'Started on', ({ startedOn }) => startedOn),
  'last-visit': dates<ExportedMother>('Laatste bezoek', 'Last visit', ({ lastVisitOn }) => lastVisitOn),
  standing: column<ExportedMother>('Status bezoeken', 'Status of visits', ({ standing }, language) =>
    visitStandings.label(standing.state, language),
  ),
  'next-due': dates<ExportedMother>('Volgend bezoek', 'Next visit', ({ standing }) => nextVisitOn(standing)),
  'overdue-days': column<ExportedMother>('Dagen te laat', 'Days overdue', ({ standing }) =>
    standing.state === 'overdue' ? standing.daysOverdue : 0,
  ),
  'visits-done': column<ExportedMother>('Bezoeken gedaan', 'Visits done', ({ visitsDone }) => visitsDone),
  'visits-expected': column<ExportedMother>(
    'Bezoeken verwacht',
    'Visits expected',
    ({ visitsExpected }) => visitsExpected,
  ),
  town: column<ExportedMother>('Woonplaats', 'Town', ({ town }) => town),
  ...locationColumn,
  ended: dates<ExportedMother>('Beëindigd op', 'Ended on', ({ endedOn }) => endedOn),
  ...contactColumns,
} as const satisfies Readonly<Record<string, ExportColumn<ExportedMother>>>;

export type MotherExportColumn = keyof typeof motherExportColumns;
export const motherExportColumnNames = Object.keys(motherExportColumns) as MotherExportColumn[];
