import { type DeliveryChecking, deliveryCheck, deliveryFiles } from './check.js';
import { tableProblem } from './table-problem.js';
import { type PartialRow, type RowReader, tableReader } from './table-reader.js';
import { deliveryLimits, type TableName, type TableRow } from './tables.js';

/** Reads and checks the tables of one delivery. */
export interface DeliveryReader {
  /** The reader of a table's rows; call it once per table, with its header. */
  table<Name extends TableName>(name: Name, header: readonly string[]): RowReader<Name>;
  /** To be called after the last row of the last table. */
  finish(): void;
}

/**
 * Reads the tables of a delivery cell by cell and checks them as a whole, in one pass and with every
 * problem reported. A row that comes back is sound in itself; the delivery is sound when no error
 * was reported.
 * @param checking The delivery's descriptor, what was announced, and where problems go.
 * @example
 * const reader = deliveryReader({ descriptor, report: (problem) => problems.push(problem) });
 * const read = reader.table('coordinators', ['coordinator_id', 'hours_per_week', 'work_experience', 'education']);
 * read(['c30', '12', '', 'nursing'], 2);
 * reader.finish();
 */
export function deliveryReader(checking: DeliveryChecking): DeliveryReader {
  const { descriptor, report } = checking;
  const files = checking.files ?? deliveryFiles();
  const check = deliveryCheck({ ...checking, files });
  const checks: { readonly [Name in TableName]: (row: PartialRow<Name>, line: number) => void } = {
    participations: check.participation,
    'visiting-mothers': check.visitingMother,
    coordinators: check.coordinator,
    uptake: check.uptake,
  };
  return {
    table<Name extends TableName>(name: Name, header: readonly string[]): RowReader<Name> {
      const file = files[name];
      const checkRow: (row: PartialRow<Name>, line: number) => void = checks[name];
      const { year, formatVersion: format } = descriptor;
      const read = tableReader(name, header, file, { year, format, report, partial: checkRow });
      const { rows: most } = deliveryLimits;
      let rows = 0;
      return (cells, line) => {
        rows += 1;
        if (rows > most) {
          if (rows === most + 1) report(tableProblem('file-too-many-rows', { file, line }, { rows: most }));
          return null;
        }
        const row: TableRow<Name> | null = read(cells, line);
        if (row !== null) checkRow(row, line);
        return row;
      };
    },
    finish: check.finish,
  };
}
