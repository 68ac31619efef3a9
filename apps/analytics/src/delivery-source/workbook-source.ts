import path from 'node:path';
import {
  isError,
  noDeliveryOfYear,
  type ReadDeliveryFile,
  type RowListeners,
  readDeliveryFile,
} from '@mim/delivery-files';
import { type Delivery, type TableName, tableNames } from '@mim/domain/delivery';
import { fail, ok } from '@mim/domain/kernel';
import type { DeliverySource } from './delivery-source.js';

/** Problems of a workbook are as many as it has cells at most; so many are listed. */
const mostListed = 100_000;

/**
 * The one delivery of a workbook that somebody filled in. It is read and checked whole before any row of it is passed on, and what
 * is wrong with it is told by sheet and row.
 * @param file Its name, as problems give it.
 * @param bytes What stands in it.
 */
export function workbookSource(file: string, bytes: ArrayBuffer): DeliverySource {
  let reading: Promise<ReadDeliveryFile> | undefined;
  const readOnce = (): Promise<ReadDeliveryFile> => {
    reading ??= readDeliveryFile({ name: path.basename(file), bytes, mostListed });
    return reading;
  };
  return {
    async find({ wanted, isAsked, needed = (found) => found }) {
      const { descriptor, problems } = await readOnce();
      const { listed } = problems;
      if (descriptor === null || listed.some(isError)) return ok({ chosen: [], problems: listed });
      const { year } = descriptor;
      if (wanted !== null && !wanted.includes(year))
        return fail(noDeliveryOfYear({ nl: file, en: file }, wanted, [year]));
      return ok({ chosen: needed(isAsked(year) ? [{ folder: file, descriptor }] : []), problems: listed });
    },
    async read(_, { row }) {
      const { delivery } = await readOnce();
      if (delivery !== null) for (const table of tableNames) passOn(table, delivery, row);
    },
    expected: async () => null,
    firstBirths: async () => null,
  };
}

function passOn<Name extends TableName>(table: Name, delivery: Delivery, row: RowListeners): void {
  for (const one of delivery[table]) row[table](one);
}
