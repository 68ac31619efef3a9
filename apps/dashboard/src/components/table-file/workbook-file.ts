import { sheetName } from './sheet-name.js';
import type { TableCell, TableColumn, TableFile } from './table-file.js';

/** Widths of columns, in characters: as wide as what stands in them, within reason. */
const narrowest = 8;
const widest = 40;

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const heading = { font: { bold: true } };

/** A text is a text, whatever it begins with: only a date becomes something else. */
const workbookCell = (cell: TableCell, column: TableColumn | undefined): TableCell | Date =>
  typeof cell === 'string' && column?.isDate === true ? new Date(`${cell}T00:00:00Z`) : cell;

/**
 * A workbook with a sheet that is called what the list is called, with real dates and numbers. The headings stay in sight, and a
 * text is a text, whatever it begins with. It is made in the page itself: whoever compresses in a worker of its own is
 * stopped by the page's security policy.
 */
export async function workbookFile({
  name,
  list = name,
  about = [],
  columns,
  rows,
}: TableFile): Promise<Blob> {
  const { writeXlsx } = await import('hucre/xlsx');
  const sheet = {
    name: sheetName(list),
    columns: columns.map((column, place) => {
      const lengths = rows.map((row) => String(row[place] ?? '').length);
      const width = Math.min(widest, Math.max(narrowest, column.heading.length, ...lengths) + 2);
      return column.isDate === true ? { width, numFmt: 'dd-mm-yyyy' } : { width };
    }),
    rows: [
      columns.map((column) => column.heading),
      ...rows.map((row) => row.map((cell, place) => workbookCell(cell, columns[place]))),
    ],
    cells: new Map(columns.map((_, place) => [`0,${place}`, { style: heading }])),
    freezePane: { rows: 1 },
  };
  // What it is made of stands on a sheet of its own, so that the table begins where it always did.
  const aboutSheet = { name: '#', columns: [{ width: 100 }], rows: about.map((line) => [line]) };
  const bytes = await writeXlsx({ sheets: about.length === 0 ? [sheet] : [sheet, aboutSheet] });
  return new Blob([new Uint8Array(bytes)], { type: workbookType });
}
