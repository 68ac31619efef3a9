import { blankRow } from './blank-row.js';
import { type CellReader, cellReader, type Fault } from './cell.js';
import type { ColumnTable } from './column.js';
import { type FormatVersion, newestFormat } from './format-version.js';
import { headerFault } from './header-fault.js';
import { tableProblem } from './table-problem.js';
import { columnsIn, type TableName, type TableRow } from './tables.js';
import type { ReportProblem } from './tell-problem.js';

/** A row of which a column is absent when its cell could not be read. */
export type PartialRow<Name extends TableName> = {
  readonly [Column in keyof TableRow<Name>]?: TableRow<Name>[Column] | undefined;
};

/** Reads the cells of one row. Null when a cell could not be read: the problems were reported. */
export type RowReader<Name extends TableName> = (
  cells: readonly string[],
  line: number,
) => TableRow<Name> | null;

/** How a table is read. */
export interface TableReading<Name extends TableName> {
  /** Calendar year of the registration. */
  readonly year: number;
  /** Format of the delivery; absent: the newest. */
  readonly format?: FormatVersion;
  readonly report: ReportProblem;
  /** Receives what could be read of a row that has a problem, so that the rest of it can be checked too. */
  readonly partial?: (row: PartialRow<Name>, line: number) => void;
}

interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly read: CellReader;
  readonly index: number;
}

/** Reports what is wrong with a header; gives each known column its (first) place. */
function placesInHeader(
  columns: ColumnTable,
  header: readonly string[],
  file: string,
  report: ReportProblem,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  header.forEach((cell, index) => {
    const name = index === 0 && cell.startsWith('\uFEFF') ? cell.slice(1) : cell;
    if (!Object.hasOwn(columns, name)) report(tableProblem('unknown-column', { file, column: name }, {}));
    else if (places.has(name)) report(tableProblem('duplicate-column', { file, column: name }, {}));
    else places.set(name, index);
  });
  for (const name of Object.keys(columns))
    if (!places.has(name)) report(tableProblem('missing-column', { file, column: name }, {}));
  return places;
}

/**
 * Checks the header of a table and makes the function that reads its rows. The order of the columns
 * is free; a byte order mark before the first one is ignored. Every problem is reported, also after a
 * bad header, and nothing is thrown. A header that names no column of the table is one problem, and its rows are not read.
 * @param table Which table of the delivery it is.
 * @param header The cells of line 1.
 * @param file The file's name as problems should give it.
 * @param reading The year of the registration and where problems go.
 * @returns The reader of rows; call it with the cells of each next line and that line's number.
 * @example
 * const problems = [];
 * const read = tableReader('coordinators', ['coordinator_id', 'hours_per_week', 'work_experience', 'education'], 'coordinators.csv', { year: 2008, report: (problem) => problems.push(problem) });
 * read(['c30', '12', 'youth-health', 'nursing'], 2); // { coordinator_id: 'c30', hours_per_week: 12, work_experience: ['youth-health'], education: ['nursing'] }
 */
export function tableReader<Name extends TableName>(
  table: Name,
  header: readonly string[],
  file: string,
  { year, format = newestFormat, report, partial }: TableReading<Name>,
): RowReader<Name> {
  const columns = columnsIn(table, format);
  const fault = headerFault(columns, header);
  if (fault !== null) {
    report(
      fault.code === 'file-separated-otherwise'
        ? tableProblem(fault.code, { file }, fault)
        : tableProblem(fault.code, { file }, {}),
    );
    return () => null;
  }
  const places = placesInHeader(columns, header, file, report);
  const fields: Field[] = Object.entries(columns).flatMap(([name, column]) => {
    const index = places.get(name);
    return index === undefined
      ? []
      : [{ name, required: column.required, read: cellReader(column, year), index }];
  });
  const complete = fields.length === Object.keys(columns).length;

  // What the format does not know was not recorded.
  const emptyRow: Record<string, unknown> = blankRow(table);
  for (const name of Object.keys(columns)) if (!places.has(name)) emptyRow[name] = undefined;

  let line = 0;
  let column = '';
  const cellFault: Fault = (code, value, parameters) => {
    report(tableProblem(code, { file, line, column, value }, parameters));
    return undefined;
  };

  return (cells, lineNumber) => {
    line = lineNumber;
    if (cells.length !== header.length) {
      report(
        tableProblem('wrong-cell-count', { file, line }, { expected: header.length, found: cells.length }),
      );
      return null;
    }
    const row = { ...emptyRow };
    let sound = complete;
    for (const field of fields) {
      const text = cells[field.index] as string;
      if (text === '') {
        if (!field.required) continue;
        report(tableProblem('missing-value', { file, line, column: field.name }, {}));
        row[field.name] = undefined;
        sound = false;
        continue;
      }
      column = field.name;
      const value = field.read(text, cellFault);
      row[field.name] = value;
      if (value === undefined) sound = false;
    }
    if (sound) return row as TableRow<Name>;
    partial?.(row as PartialRow<Name>, line);
    return null;
  };
}
