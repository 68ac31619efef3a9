import {
  columnsIn,
  type DeliveryChecking,
  type DeliveryProblem,
  deliveryFiles,
  deliveryProblem,
  deliveryReader,
  type TableName,
  type TableRow,
  tableNames,
  tablesIn,
} from '@mim/domain/delivery';
import { type OpenFiles, openFile } from '../files/open-file.js';
import type { FoundDelivery } from './descriptor-file.js';
import { readTable } from './read-table.js';

/** Who is told what is read of a delivery, table by table and row by row. */
export interface DeliveryListener {
  report(problem: DeliveryProblem): void;
  /** Receives every sound row. That the delivery as a whole is sound is known at its end alone. */
  readonly row: RowListeners;
}

/** Who gets the rows of each table, in the order of the file. */
export type RowListeners = { readonly [Name in TableName]: (row: TableRow<Name>) => void };

/** From where a delivery is read, and what was said of it before. */
export interface DeliveryReading extends Pick<DeliveryChecking, 'announced'> {
  /** Opens its files; left out: those on the disk, in zips too. */
  readonly open?: OpenFiles;
}

/**
 * Reads and checks a delivery in one pass over its files. Memory does not grow with its rows, but for the
 * identifiers, which may not occur twice.
 * @param delivery Where it is and what its descriptor says.
 * @param listener Where rows and problems go. A row that comes is sound in itself; the delivery is sound when no
 *   error was reported.
 * @example
 * await readDelivery({ folder: 'breda', descriptor }, { report: (problem) => problems.push(problem), row });
 */
export async function readDelivery(
  { folder, descriptor }: FoundDelivery,
  { report, row }: DeliveryListener,
  { announced, open = openFile }: DeliveryReading = {},
): Promise<void> {
  const files = deliveryFiles(folder);
  const reader = deliveryReader({
    descriptor,
    files,
    report,
    ...(announced === undefined ? {} : { announced }),
  });
  const inFormat = tablesIn(descriptor.formatVersion);
  const readOne = async <Name extends TableName>(table: Name): Promise<void> => {
    const source = {
      table,
      columns: columnsIn(table, descriptor.formatVersion),
      file: files[table],
      open,
      nil: descriptor.nil,
      reader,
      report,
      row: row[table],
    };
    if (inFormat.includes(table)) await readTable(source);
    else if (await isThere(files[table], open))
      report(deliveryProblem('table-not-in-format', { file: files[table] }, {}));
  };
  for (const table of tableNames) await readOne(table);
  reader.finish();
}

/** Whether there is a file, however large it is. */
async function isThere(file: string, open: OpenFiles): Promise<boolean> {
  const opened = await open(file, Number.POSITIVE_INFINITY);
  if (opened.ok) await opened.value.close();
  return opened.ok || opened.problem.code !== 'file-missing';
}
