import { csvText } from './csv.js';
import { dataPackage } from './data-package.js';
import type { Delivery } from './delivery.js';
import { formatRow, tableHeader } from './format-row.js';
import type { FormatVersion } from './format-version.js';
import { inRowOrder } from './row-order.js';
import { deliveryTables, descriptorFile, type TableName, type TableRow, tablesIn } from './tables.js';

/** The files of a delivery in its folder: the text of each by its name. */
export type DeliveryTexts = Readonly<Record<string, string>>;

const tableText = <Name extends TableName>(
  name: Name,
  rows: readonly TableRow<Name>[],
  format: FormatVersion,
): string =>
  csvText([tableHeader(name, format), ...inRowOrder(name, rows).map((row) => formatRow(name, row, format))]);

/**
 * The files of a delivery, to be written to a folder: the inverse of `validateDelivery`. Rows stand in the order of their
 * identifiers, whatever order they come in, so that a delivery is one text.
 * @param delivery A valid delivery.
 * @example
 * writeDelivery(aDelivery())['coordinators.csv'].split('\r\n')[1]; // 'c1,16,youth-health,nursing'
 */
export function writeDelivery(delivery: Delivery): DeliveryTexts {
  const { formatVersion } = delivery.descriptor;
  const textOf = <Name extends TableName>(name: Name) => tableText(name, delivery[name], formatVersion);
  return {
    [descriptorFile]: `${JSON.stringify(dataPackage(delivery.descriptor), null, 2)}\n`,
    ...Object.fromEntries(tablesIn(formatVersion).map((name) => [deliveryTables[name].file, textOf(name)])),
  };
}
