import { csvFile } from './csv-file.js';
import { saveBlob, saveFile } from './save-file.js';
import type { TableFile, TableFileKind } from './table-file.js';
import { workbookFile } from './workbook-file.js';

/** Hands the person a table as a file of a kind; the only way in which one leaves the page. */
export async function saveTable(table: TableFile, kind: TableFileKind): Promise<void> {
  const name = `${table.name}.${kind}`;
  if (kind === 'csv') saveFile(name, 'text/csv', csvFile(table));
  else saveBlob(name, await workbookFile(table));
}
