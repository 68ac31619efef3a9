import type { TableCell, TableColumn, TableFile } from './table-file.js';

/** Widths of columns, in characters: as wide as what stands in them, within reason. */
const narrowest = 8;
const widest = 40;

function workbookCell(cell: TableCell, column: TableColumn | undefined) {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  return column?.isDate === true
    ? { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy' }
    : { value: cell, type: String };
}

/**
 * A workbook of one sheet with real dates and numbers. The headings stay in sight, and a text is a text, whatever it begins
 * with.
 */
export async function workbookFile({ columns, rows }: Omit<TableFile, 'name'>): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const widths = columns.map(({ heading }, place) => {
    const lengths = rows.map((row) => String(row[place] ?? '').length);
    return { width: Math.min(widest, Math.max(narrowest, heading.length, ...lengths) + 2) };
  });
  const sheet = [
    columns.map(({ heading }) => ({ value: heading, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map((cell, place) => workbookCell(cell, columns[place]))),
  ];
  return writeXlsxFile(sheet, { columns: widths, stickyRowsCount: 1 }).toBlob();
}
