import {
  type DeliveryProblem,
  type DeliveryReader,
  deliveryLimits,
  deliveryProblem,
  type RowReader,
  type TableName,
  type TableRow,
} from '@mim/domain/delivery';
import type { CsvFault, CsvListener } from './csv/csv-reader.js';
import { readCsv } from './csv/read-csv.js';
import { fileProblem, openFile } from './open-file.js';

/** A table of a delivery that is to be read. */
export interface TableSource<Name extends TableName> {
  readonly table: Name;
  readonly file: string;
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
  const { file, nil, report } = source;
  const opened = await openFile(file, deliveryLimits.bytes);
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
function tableListener<Name extends TableName>({ table, file, nil, reader, report, row }: TableSource<Name>) {
  let header: readonly string[] = [];
  let read: RowReader<Name> | null = null;
  let rows = 0;
  const listener: CsvListener & { end(): void } = {
    row(cells, line) {
      if (read === null) {
        header = [...cells];
        read = reader.table(table, header);
        return true;
      }
      rows += 1;
      const sound = read(cells, line);
      if (sound !== null) row(sound);
      return rows <= deliveryLimits.rows;
    },
    fault(fault, line, cell, value) {
      const column = header[cell];
      const place = column === undefined ? { file, line, value } : { file, line, column, value };
      report(deliveryProblem(codeOfFault[fault], place, {}));
    },
    end() {
      if (read === null && !nil) reader.table(table, []);
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
