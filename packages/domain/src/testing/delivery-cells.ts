import type { DeliveryChecking } from '../delivery/check.js';
import type { Delivery } from '../delivery/delivery.js';
import { deliveryReader } from '../delivery/delivery-reader.js';
import { formatRow, tableHeader } from '../delivery/format-row.js';
import type { DeliveryProblem } from '../delivery/problem.js';
import { type TableName, type TableRow, tableNames } from '../delivery/tables.js';

/** The tables of a delivery as cells, each with its header first: to be changed before it is read. */
export type DeliveryCells = Record<TableName, string[][]>;

const cellsOf = <Name extends TableName>(name: Name, rows: readonly TableRow<Name>[]): string[][] => [
  [...tableHeader(name)],
  ...rows.map((row) => formatRow(name, row)),
];

/** The cells of a delivery, as they stand in its files before CSV quoting. */
export const deliveryCells = (delivery: Delivery): DeliveryCells => ({
  participations: cellsOf('participations', delivery.participations),
  'visiting-mothers': cellsOf('visiting-mothers', delivery['visiting-mothers']),
  coordinators: cellsOf('coordinators', delivery.coordinators),
});

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
  for (const name of tableNames) {
    const [header = [], ...rows] = cells[name];
    const read = reader.table(name, header);
    rows.forEach((row, index) => {
      read(row, index + 2);
    });
  }
  reader.finish();
  return problems;
}
