import { saveBlob } from './plot/save-file.js';

export type WorkbookCell = string | number | null;

/** Widths of columns, in characters: as wide as what stands in them, within reason. */
const narrowest = 8;
const widest = 40;

/**
 * Hands the person a workbook of one sheet, made in the browser: nothing leaves it. The first row stays in
 * sight, and a text is a text, whatever it begins with.
 * @param name name of the file, extension and all
 * @param header names of the columns
 * @param rows cells, as many as there are columns
 */
export async function saveWorkbook(
  name: string,
  header: readonly string[],
  rows: readonly (readonly WorkbookCell[])[],
): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const columns = header.map((title, place) => ({
    width: Math.min(
      widest,
      Math.max(narrowest, title.length, ...rows.map((row) => String(row[place] ?? '').length)) + 2,
    ),
  }));
  const sheet = [
    header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((value) =>
        value === null ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String },
      ),
    ),
  ];
  saveBlob(name, await writeXlsxFile(sheet, { columns, stickyRowsCount: 1 }).toBlob());
}
