import {
  columnsIn,
  type DeliveryProblem,
  deliveryFiles,
  deliveryProblem,
  deliveryReader,
  type TableName,
  type TableRow,
  tableNames,
  tablesIn,
} from '@mim/domain/delivery';
import type { FoundDelivery } from './descriptor-file.js';
import { openFile } from './open-file.js';
import { readTable } from './read-table.js';

/** Who is told what is read of a delivery, table by table and row by row. */
export interface DeliveryListener {
  report(problem: DeliveryProblem): void;
  /** Receives every sound row. That the delivery as a whole is sound is known at its end alone. */
  readonly row: { readonly [Name in TableName]: (row: TableRow<Name>) => void };
}

/**
 * Reads and checks a delivery in one pass over its files. Memory does not grow with its rows, but for the
 * identifiers, which may not occur twice.
 * @param delivery Where it is and what its descriptor says.
 */
export async function readDelivery(
  { folder, descriptor }: FoundDelivery,
  { report, row }: DeliveryListener,
): Promise<void> {
  const files = deliveryFiles(folder);
  const reader = deliveryReader({ descriptor, files, report });
  const tables = tablesIn(descriptor.formatVersion);
  const read = <Name extends TableName>(table: Name): Promise<void> =>
    readTable({
      table,
      columns: columnsIn(table, descriptor.formatVersion),
      file: files[table],
      nil: descriptor.nil,
      reader,
      report,
      row: row[table],
    });
  for (const table of tableNames) {
    if (tables.includes(table)) await read(table);
    else if (await isThere(files[table]))
      report(deliveryProblem('table-not-in-format', { file: files[table] }, {}));
  }
  reader.finish();
}

/** Whether there is a file, however large it is. */
async function isThere(file: string): Promise<boolean> {
  const opened = await openFile(file, Number.POSITIVE_INFINITY);
  if (opened.ok) await opened.value.close();
  return opened.ok || opened.problem.code !== 'file-missing';
}
