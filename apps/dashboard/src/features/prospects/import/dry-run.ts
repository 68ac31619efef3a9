import {
  type ClinicListMapping,
  checkMapping,
  type Prospect,
  prospectKey,
  recogniseColumns,
} from '@mim/domain/registration';
import { readProspectRow } from '@mim/domain/registration/schema';
import { readToday } from '../../../clients/today.js';
import type { ReadTable } from '../../../components/file-import/sheet-table.js';
import { type CheckedRow, dryRun } from '../requests/imports.js';
import { usedColumns } from './used-columns.js';

/** A row as it was looked at, with the prospect that it would become. */
export interface ListRow {
  /** Its place in the file, the first row being 1. */
  readonly line: number;
  readonly status: CheckedRow['status'];
  readonly problems: CheckedRow['problems'];
  /** What is kept in the note, since it could not be read as it was meant. */
  readonly remarks: CheckedRow['remarks'];
  /** What is read of it; null where it has a problem. */
  readonly prospect: Prospect | null;
}

/** A list of which every row was looked at. */
export interface CheckedList {
  readonly mapping: ClinicListMapping;
  readonly rows: readonly ListRow[];
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
  { name, locationId, table }: ReadList,
  chosen: ClinicListMapping | undefined,
  onDone: (done: number) => void,
  signal: AbortSignal,
): Promise<CheckedList> {
  const mapping =
    chosen ??
    recogniseColumns(
      table.headers,
      table.rows.map(({ cells }) => cells),
    );
  if (!checkMapping(mapping, table.headers.length).ok) return { mapping, rows: [] };
  const rows: ListRow[] = [];
  for (let start = 0; start < table.rows.length; start += rowsInPart) {
    const part = table.rows.slice(start, start + rowsInPart);
    const cells = part.map((row) => row.cells);
    const sent = usedColumns(table.headers, cells, mapping);
    const answer = await dryRun({ locationId, fileName: name, ...sent }, signal);
    const checked = new Map(answer.rows.map((row) => [row.line, row]));
    part.forEach(({ line, cells }, index) => {
      // The server counts the rows of a part from 1.
      const row = checked.get(index + 1);
      if (row === undefined) return;
      const read = readProspectRow(cells, mapping, { on: readToday() });
      rows.push({
        line,
        status: row.status,
        problems: row.problems,
        remarks: row.remarks,
        prospect: read.ok ? read.value.prospect : null,
      });
    });
    onDone(rows.length / table.rows.length);
  }
  return { mapping, rows: withoutRepeats(rows) };
}

/** A mother who stands in the list twice, in two parts of it, is new only once. */
export function withoutRepeats(rows: readonly ListRow[]): readonly ListRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    if (row.status !== 'new' || row.prospect === null) return row;
    const key = prospectKey(row.prospect);
    if (seen.has(key)) return { ...row, status: 'known' };
    seen.add(key);
    return row;
  });
}

/** How many rows of a list are new, known already, or have a problem. */
export const countRows = (rows: readonly ListRow[]): Readonly<Record<ListRow['status'], number>> => ({
  new: rows.filter(({ status }) => status === 'new').length,
  known: rows.filter(({ status }) => status === 'known').length,
  problem: rows.filter(({ status }) => status === 'problem').length,
});

/** A list that was read, by its name. */
export interface ReadList {
  readonly name: string;
  /** The location that it is read for; undefined: the only one of whoever reads it. */
  readonly locationId: string | undefined;
  readonly table: ReadTable;
}
