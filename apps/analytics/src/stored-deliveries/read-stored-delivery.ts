import { type Database, readDeliveryRows } from '@mim/database';
import type { DeliveryListener } from '@mim/delivery-files';
import {
  deliveryFiles,
  deliveryReader,
  formatRow,
  inRowOrder,
  type TableName,
  tableHeader,
  tableNames,
  tablesIn,
} from '@mim/domain/delivery';
import type { Transaction } from 'kysely';
import type { LatestDelivery } from './stored-delivery.repository.js';

/** Rows read at a time. */
const batchSize = 5000;

/**
 * Reads and checks a delivery from its rows in the database as its folder would be read: a batch at a time, each row as the line of
 * the file that it would be.
 * @param folder How problems name where it is.
 * @throws When a row is missing: less than was delivered would be a lie.
 */
export async function readStoredDelivery(
  trx: Transaction<Database>,
  { locationId, deliveryId, descriptor, rows }: LatestDelivery,
  folder: string,
  { report, row }: DeliveryListener,
): Promise<void> {
  const { formatVersion: format } = descriptor;
  const reader = deliveryReader({ descriptor, files: deliveryFiles(folder), report });
  const read = async <Name extends TableName>(name: Name): Promise<void> => {
    const cellsOf = reader.table(name, tableHeader(name, format));
    let line = 1;
    for await (const batch of readDeliveryRows(trx, name, { locationId, deliveryId }, batchSize)) {
      // What is found by a code comes in the order of its letters, and stands in the file in that of its list.
      for (const stored of inRowOrder(name, batch)) {
        line += 1;
        const sound = cellsOf(formatRow(name, stored, format), line);
        if (sound !== null) row[name](sound);
      }
    }
    if (line - 1 !== rows[name])
      throw new Error(`${folder}: ${line - 1} of ${rows[name]} rows of ${name} were read`);
  };
  for (const name of tableNames) if (tablesIn(format).includes(name)) await read(name);
  reader.finish();
}
