import type { DeliveryChecking } from '../delivery/check.js';
import type { Delivery } from '../delivery/delivery.js';
import { deliveryReader } from '../delivery/delivery-reader.js';
import { formatRow, tableHeader } from '../delivery/format-row.js';
import type { FormatVersion } from '../delivery/format-version.js';
import type { DeliveryProblem } from '../delivery/problem.js';
import { type TableName, type TableRow, tablesIn } from '../delivery/tables.js';

/** The tables of a delivery as cells, each with its header first: to be changed before it is read. */
export type DeliveryCells = Record<TableName, string[][]>;

const cellsOf = <Name extends TableName>(
  name: Name,
  rows: readonly TableRow<Name>[],
  format: FormatVersion,
): string[][] => [[...tableHeader(name, format)], ...rows.map((row) => formatRow(name, row, format))];

/** The cells of a delivery, as they stand in its files before CSV quoting. */
export function deliveryCells(delivery: Delivery): DeliveryCells {
  const { formatVersion } = delivery.descriptor;
  return {
    participations: cellsOf('participations', delivery.participations, formatVersion),
    'visiting-mothers': cellsOf('visiting-mothers', delivery['visiting-mothers'], formatVersion),
    coordinators: cellsOf('coordinators', delivery.coordinators, formatVersion),
    uptake: cellsOf('uptake', delivery.uptake, formatVersion),
  };
}

/**
 * Every problem that reading and checking finds, in the order in which it finds them.
 * @param cells The tables, each with its header first.
 * @param checking The descriptor, and what was announced.
 */
export function problemsIn(
  cells: DeliveryCells,
  checking: Omit<DeliveryChecking, 'report'>,
): readonly DeliveryProblem[] {
  const problems: DeliveryProblem[] = [];
  const reader = deliveryReader({ ...checking, report: (problem) => problems.push(problem) });
  for (const name of tablesIn(checking.descriptor.formatVersion)) {
    const [header = [], ...rows] = cells[name];
    const read = reader.table(name, header);
    rows.forEach((row, index) => {
      read(row, index + 2);
    });
  }
  reader.finish();
  return problems;
}
