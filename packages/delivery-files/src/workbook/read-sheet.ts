import {
  type Column,
  columnsIn,
  type DeliveryReader,
  type FormatVersion,
  headerFault,
  type TableName,
  type TableRow,
} from '@mim/domain/delivery';
import type { CellValue } from 'hucre/xlsx';
import type { ListedProblem } from '../problems/listed-problem.js';
import { cellError, cellFormula, cellWithoutHeading } from '../problems/workbook-problems.js';
import { codeFinder } from './code-words.js';
import type { WorkbookSheet } from './open-workbook.js';
import { cellText, type WorkbookCellReader, workbookCellReader } from './table-cells.js';

/** How a sheet with a table is read. */
export interface SheetReading<Name extends TableName> {
  readonly table: Name;
  readonly sheet: WorkbookSheet;
  readonly format: FormatVersion;
  readonly nil: boolean;
  readonly daysBefore1900: number;
  readonly reader: DeliveryReader;
  readonly report: (problem: ListedProblem) => void;
  readonly row: (row: TableRow<Name>) => void;
}

/** A column of a sheet: its place, how it is headed, and how its cells are read. */
interface SheetColumn {
  readonly place: number;
  readonly heading: string;
  /** As the delivery calls it; its heading where it does not know it. */
  readonly name: string;
  readonly read: WorkbookCellReader;
}

/** What a spreadsheet shows where it could not work something out. */
const errors = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

/** The columns of a sheet by its first row. */
export function columnsOfSheet<Name extends TableName>({
  table,
  sheet,
  format,
  daysBefore1900,
}: Pick<SheetReading<Name>, 'table' | 'sheet' | 'format' | 'daysBefore1900'>): readonly SheetColumn[] {
  const columns = columnsIn(table, format);
  const find = codeFinder(
    Object.entries(columns).map(([code, { label }]) => ({ code, words: [label.nl, label.en] })),
  );
  const [first] = sheet.rows;
  const cells = first?.row === 1 ? first.cells : [];
  return cells.flatMap((cell, place) => {
    const heading = cellText(cell);
    if (heading === '') return [];
    const name = find(heading) ?? heading;
    const column: Column | undefined = Object.hasOwn(columns, name) ? columns[name] : undefined;
    const read = column === undefined ? cellText : workbookCellReader(column, daysBefore1900);
    return [{ place, heading, name, read }];
  });
}

/** Reads the table that stands on a sheet, row by row; what is wrong is reported. */
export function readSheet<Name extends TableName>(reading: SheetReading<Name>): void {
  const { table, sheet, nil, reader, report, row: sound } = reading;
  const columns = columnsOfSheet(reading);
  if (columns.length === 0 && nil && sheet.rows.length === 0) return;
  const read = reader.table(
    table,
    columns.map(({ name }) => name),
  );
  // What stands on a sheet without headings is told once, and not of each of its cells.
  if (
    headerFault(
      columnsIn(table, reading.format),
      columns.map(({ name }) => name),
    ) !== null
  )
    return;
  const headed = new Set(columns.map(({ place }) => place));
  for (const { row, cells } of sheet.rows) {
    const place = (heading: string, value: CellValue) => ({
      sheet: sheet.name,
      row,
      column: heading,
      value: cellText(value),
    });
    const isFormula = (at: number) => sheet.formulas.has(`${row - 1},${at}`);
    for (const [at, cell] of cells.entries())
      if (!headed.has(at) && cell !== null && cell !== '')
        report(cellWithoutHeading({ sheet: sheet.name, row, column: letterOf(at) }));
    for (const column of columns) {
      const cell = cells[column.place] ?? null;
      if (isFormula(column.place)) report(cellFormula(place(column.heading, cell)));
      else if (typeof cell === 'string' && errors.test(cell)) report(cellError(place(column.heading, cell)));
    }
    if (row === 1) continue;
    const texts = columns.map((column) => column.read(cells[column.place] ?? null));
    if (texts.every((text) => text === '')) continue;
    const result = read(texts, row);
    if (result !== null) sound(result);
  }
}

/** How a spreadsheet names a column by its place: A, B, …, AA. */
const letterOf = (place: number): string =>
  (place < 26 ? '' : letterOf(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));
