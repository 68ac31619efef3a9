import type { Language } from '@mim/domain/kernel';
import { trajectoryStates } from '@mim/domain/registration';
import { nextVisitOn, visitStandings } from '@mim/domain/visit';
import type { MotherRow } from './mother-list.schema.js';

/** What stands in a cell of an export: a text, a number, a date as ISO text, or nothing. */
type Cell = (row: MotherRow, language: Language) => string | number | null;

/** What can be exported of the mothers' list, by the name above the column. The names stay as they are. */
export const motherExportColumns = {
  name: (row) => row.name,
  state: (row, language) => trajectoryStates.label(row.state, language),
  'child-name': (row) => row.childName,
  'child-born': (row) => row.childBornOn,
  'child-age': (row) => row.childAgeMonths,
  'visiting-mother': (row) => row.visitingMother?.name ?? null,
  started: (row) => row.startedOn,
  'last-visit': (row) => row.lastVisitOn,
  standing: (row, language) => visitStandings.label(row.standing.state, language),
  'next-due': ({ standing }) => nextVisitOn(standing),
  'overdue-days': ({ standing }) => (standing.state === 'overdue' ? standing.daysOverdue : 0),
  'visits-done': (row) => row.visitsDone,
  'visits-expected': (row) => row.visitsExpected,
  town: (row) => row.town,
  location: (row) => row.locationId,
  ended: (row) => row.endedOn,
} as const satisfies Readonly<Record<string, Cell>>;

export type MotherExportColumn = keyof typeof motherExportColumns;
export const motherExportColumnNames = Object.keys(motherExportColumns) as MotherExportColumn[];
