import { csvText } from './csv.js';
import { dataPackage } from './data-package.js';
import type { Delivery } from './delivery.js';
import { formatRow, tableHeader } from './format-row.js';
import { deliveryTables, descriptorFile, type TableName, type TableRow, tableNames } from './tables.js';

/** The files of a delivery in its folder: the text of each by its name. */
export type DeliveryTexts = Readonly<Record<string, string>>;

const tableText = <Name extends TableName>(name: Name, rows: readonly TableRow<Name>[]): string =>
  csvText([tableHeader(name), ...rows.map((row) => formatRow(name, row))]);

/**
 * The files of a delivery, to be written to a folder: the inverse of `validateDelivery`.
 * @param delivery A valid delivery.
 * @example
 * writeDelivery(aDelivery())['coordinators.csv'].split('\r\n')[1]; // 'c1,16,youth-health,nursing'
 */
export const writeDelivery = (delivery: Delivery): DeliveryTexts => ({
  [descriptorFile]: `${JSON.stringify(dataPackage(delivery.descriptor), null, 2)}\n`,
  ...Object.fromEntries(
    tableNames.map((name) => [deliveryTables[name].file, tableText(name, delivery[name])]),
  ),
});
