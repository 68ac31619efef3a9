import {
  type ColumnTable,
  type DeliveryProblem,
  type DeliveryReader,
  deliveryLimits,
  deliveryProblem,
  headerFault,
  type RowReader,
  type TableName,
  type TableRow,
} from '@mim/domain/delivery';
import type { CsvFault, CsvListener } from '../csv/csv-reader.js';
import { readCsv } from '../csv/read-csv.js';
import { fileProblem, type OpenFiles } from '../files/open-file.js';

/** A table of a delivery that is to be read. */
export interface TableSource<Name extends TableName> {
  readonly table: Name;
  /** Those that it has in the format of its delivery. */
  readonly columns: ColumnTable;
  readonly file: string;
  readonly open: OpenFiles;
  /** A delivery with nothing to register may leave its tables out. */
  readonly nil: boolean;
  readonly reader: DeliveryReader;
  readonly report: (problem: DeliveryProblem) => void;
  /** Receives every sound row. */
  readonly row: (row: TableRow<Name>) => void;
}

/**
 * Reads one table of a delivery from its file, row by row; what is wrong is reported.
 * @returns When the whole file has been read, or reading it further makes no sense.
 */
export async function readTable<Name extends TableName>(source: TableSource<Name>): Promise<void> {
  const { file, open, nil, report } = source;
  const opened = await open(file, deliveryLimits.bytes);
  if (!opened.ok) {
    if (!(nil && opened.problem.code === 'file-missing')) report(opened.problem);
    return;
  }
  const handle = opened.value;
  const table = tableListener(source);
  try {
    await readCsv(handle.next, table);
  } catch (error) {
    report(fileProblem(error, file));
    return;
  } finally {
    await handle.close();
  }
  table.end();
}

/** Gives the first row to the reader as header and every other row to the reader it made. */
function tableListener<Name extends TableName>(source: TableSource<Name>) {
  const { table, columns, file, nil, reader, report, row } = source;
  let header: readonly string[] = [];
  let read: RowReader<Name> | null = null;
  let isTold = false;
  let rows = 0;
  /** Told once it is known what the first row is: of a table that is separated otherwise each cell has a fault. */
  const ofHeader: DeliveryProblem[] = [];
  const begin = (cells: readonly string[]): boolean => {
    header = [...cells];
    const isReadable = headerFault(columns, header) === null;
    if (isReadable) for (const problem of ofHeader) report(problem);
    read = reader.table(table, header);
    return isReadable;
  };
  const listener: CsvListener & { end(): void } = {
    row(cells, line) {
      if (read === null) return begin(cells);
      rows += 1;
      const sound = read(cells, line);
      if (sound !== null) row(sound);
      return rows <= deliveryLimits.rows;
    },
    fault(fault, line, cell, value) {
      const column = cell === null ? undefined : header[cell];
      const place = column === undefined ? { file, line, value } : { file, line, column, value };
      const problem = deliveryProblem(codeOfFault[fault], place, {});
      if (read === null && cell !== null) ofHeader.push(problem);
      else report(problem);
      isTold ||= cell === null;
    },
    end() {
      if (read === null && !nil && !isTold) {
        for (const problem of ofHeader) report(problem);
        if (ofHeader.length === 0) reader.table(table, []);
      }
    },
  };
  return listener;
}

const codeOfFault = {
  'not-utf8': 'file-not-utf8',
  'stray-quote': 'file-not-csv',
  'unclosed-quote': 'file-not-csv',
  'row-too-long': 'file-not-csv',
} as const satisfies Record<CsvFault, string>;
