import {
  type ClinicListMapping,
  type ComparedRow,
  checkMapping,
  compareList,
  type KnownMother,
  type ListedMother,
  recogniseColumns,
} from '@mim/domain/registration';
import type { ReadTable, SheetRow } from '../../../components/file-import/sheet-table.js';
import { type CheckedRow, type DryRun, dryRun } from '../requests/imports.js';
import { usedColumns } from './used-columns.js';

/** A list that was read, by its name. */
export interface ReadList {
  readonly name: string;
  /** The location that it is read for; undefined: the only one of whoever reads it. */
  readonly locationId: string | undefined;
  readonly table: ReadTable;
}

/** A row as the server read it. */
export interface ReadRow {
  /** Its place among the rows that are sent, the first being 1. */
  readonly place: number;
  /** Its place in the file, the first row being 1. */
  readonly line: number;
  readonly problems: CheckedRow['problems'];
  /** What could not be read as it was meant, and goes to the note. */
  readonly remarks: CheckedRow['remarks'];
  /** What is read of it; null where it has a problem. */
  readonly mother: ListedMother | null;
}

/** A row with what it is beside the others and whom the location knows; null where it has a problem. */
export interface ListRow extends ReadRow {
  readonly compared: ComparedRow | null;
}

/** A list of which every row was looked at. */
export interface CheckedList {
  readonly mapping: ClinicListMapping;
  readonly rows: readonly ListRow[];
  /** Whom the location knows of those who can be a row. */
  readonly known: readonly KnownMother[];
}

/** What a row is. */
export const statusOf = ({ compared }: ListRow): ComparedRow['verdict'] | 'problem' =>
  compared?.verdict ?? 'problem';

/** How many rows of a list are new, known, to judge, or have a problem. */
export const countRows = (rows: readonly ListRow[]) => {
  const count = (status: ReturnType<typeof statusOf>) =>
    rows.filter((row) => statusOf(row) === status).length;
  return { new: count('new'), judge: count('judge'), known: count('known'), problem: count('problem') };
};

const keyOf = ({ kind, id }: Pick<KnownMother, 'kind' | 'id'>): string => `${kind} ${id}`;

/**
 * The rows of a list, each compared with the rows before it and with whom the location knows: a list is looked at in
 * parts, and two rows of one mother can stand in two of them.
 */
export function checkedList(
  mapping: ClinicListMapping,
  rows: readonly ReadRow[],
  known: readonly KnownMother[],
): CheckedList {
  const once = [...new Map(known.map((mother) => [keyOf(mother), mother])).values()];
  const listed = rows.flatMap(({ place, mother }) => (mother === null ? [] : [{ line: place, mother }]));
  const compared = new Map(compareList(listed, once).map((row) => [row.line, row]));
  return {
    mapping,
    rows: rows.map((row) => ({ ...row, compared: compared.get(row.place) ?? null })),
    known: once,
  };
}

interface LookedAt {
  readonly rows: readonly ReadRow[];
  readonly known: DryRun['known'];
}

/** Looks at some rows of a list, which stand in it from a place on. */
async function lookAt(
  { name, locationId, table }: ReadList,
  part: readonly SheetRow[],
  from: number,
  mapping: ClinicListMapping,
  signal: AbortSignal,
): Promise<LookedAt> {
  const cells = part.map((row) => row.cells);
  const sent = usedColumns(table.headers, cells, mapping);
  const answer = await dryRun({ locationId, fileName: name, ...sent }, signal);
  // The server counts the rows of a part from 1.
  const rows = answer.rows.flatMap(({ line: inPart, problems, remarks, mother }): ReadRow[] => {
    const row = part[inPart - 1];
    return row === undefined ? [] : [{ place: from + inPart, line: row.line, problems, remarks, mother }];
  });
  return { rows, known: answer.known };
}

/** So many rows are looked at in one request, so that a long list shows how far it is. */
const rowsInPart = 250;

/**
 * Looks at every row of a list without storing anything, part by part.
 * @param chosen which column holds what; undefined: as the headings say
 * @param onDone how far it is, 0 to 1
 * @returns all rows, or none while no column is chosen for the name; rejects as the client does
 */
export async function dryRunInParts(
  list: ReadList,
  chosen: ClinicListMapping | undefined,
  onDone: (done: number) => void,
  signal: AbortSignal,
): Promise<CheckedList> {
  const { headers, rows: all } = list.table;
  const mapping =
    chosen ??
    recogniseColumns(
      headers,
      all.map(({ cells }) => cells),
    );
  if (!checkMapping(mapping, headers.length).ok) return { mapping, rows: [], known: [] };
  const parts: LookedAt[] = [];
  for (let from = 0; from < all.length; from += rowsInPart) {
    parts.push(await lookAt(list, all.slice(from, from + rowsInPart), from, mapping, signal));
    onDone(Math.min(1, (from + rowsInPart) / all.length));
  }
  return checkedList(
    mapping,
    parts.flatMap(({ rows }) => rows),
    parts.flatMap(({ known }) => known),
  );
}

/** Looks again at one row that was corrected; the others stay as they were looked at. */
export async function lookAgain(
  list: ReadList,
  { mapping, rows, known }: CheckedList,
  place: number,
  signal: AbortSignal,
): Promise<CheckedList> {
  const again = await lookAt(list, list.table.rows.slice(place - 1, place), place - 1, mapping, signal);
  const others = rows.filter((row) => row.place !== place);
  return checkedList(
    mapping,
    [...others, ...again.rows].toSorted((a, b) => a.place - b.place),
    [...known, ...again.known],
  );
}

/** A list with other cells in one of its rows. */
export const withCells = (list: ReadList, place: number, cells: readonly string[]): ReadList => ({
  ...list,
  table: {
    ...list.table,
    rows: list.table.rows.map((row, index) => (index + 1 === place ? { ...row, cells } : row)),
  },
});

/** The name of a row as it is written, where it cannot be read. */
export function writtenName({ table }: ReadList, mapping: ClinicListMapping, place: number): string {
  const cells = table.rows[place - 1]?.cells ?? [];
  return [mapping.givenName, mapping.namePrefix, mapping.familyName, mapping.name]
    .map((column) => (column === undefined ? '' : (cells[column] ?? '').trim()))
    .filter((part) => part !== '')
    .join(' ');
}
