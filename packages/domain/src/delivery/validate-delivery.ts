import { fail, ok, type Result } from '../kernel/result.js';
import { readCsv } from './csv.js';
import type { Delivery } from './delivery.js';
import { type DeliveryReader, deliveryReader } from './delivery-reader.js';
import type { FormatVersion } from './format-version.js';
import { headerFault } from './header-fault.js';
import { type DeliveryProblem, deliveryProblem, type ReportProblem } from './problem.js';
import { readDescriptor } from './read-descriptor.js';
import {
  columnsIn,
  deliveryLimits,
  deliveryTables,
  descriptorFile,
  type TableName,
  type TableRow,
  tablesIn,
} from './tables.js';
import type { DeliveryTexts } from './write-delivery.js';

/** A delivery without errors. Its warnings are to be confirmed before it is sent. */
export interface SoundDelivery {
  readonly delivery: Delivery;
  readonly warnings: readonly DeliveryProblem[];
}

/** What the sender said would come: the year, and the location's code. */
export interface AnnouncedDelivery {
  readonly year?: number;
  readonly location?: string;
}

/**
 * Reads a whole delivery and checks it. Every problem is told, not the first, each with its file, line, column,
 * value, code and a sentence in Dutch and English; a table that is not there is one of them, unless nothing was
 * to be registered. One with an error is refused whole. A delivery that may be too long for memory is read row by
 * row instead, see `deliveryReader`.
 * @param texts The files by their names in the folder of the delivery; others than its own are not read.
 * @param announced What its year and location are to agree with.
 * @returns The rows and the warnings; or every problem, the errors and the warnings, in the order of the files.
 * @example
 * const texts = writeDelivery(aDelivery());
 * validateDelivery(texts).ok; // true
 * const { 'coordinators.csv': _, ...incomplete } = texts;
 * validateDelivery(incomplete).problem.map(({ file, code }) => `${file}: ${code}`); // ['coordinators.csv: file-missing']
 */
export function validateDelivery(
  texts: DeliveryTexts,
  announced: AnnouncedDelivery = {},
): Result<SoundDelivery, readonly DeliveryProblem[]> {
  const json = textOf(texts, descriptorFile);
  if (json === undefined) return fail([deliveryProblem('file-missing', { file: descriptorFile }, {})]);
  const described = readDescriptor(json, descriptorFile);
  if (!described.ok) return described;
  const descriptor = described.value;
  const problems: DeliveryProblem[] = [];
  const report: ReportProblem = (problem) => problems.push(problem);
  const reader = deliveryReader({ descriptor, announced, report });
  const rowsOf = <Name extends TableName>(name: Name) =>
    readTable(name, textOf(texts, deliveryTables[name].file), {
      reader,
      report,
      isNil: descriptor.nil,
      format: descriptor.formatVersion,
    });
  const delivery: Delivery = {
    descriptor,
    participations: rowsOf('participations'),
    'visiting-mothers': rowsOf('visiting-mothers'),
    coordinators: rowsOf('coordinators'),
    uptake: rowsOf('uptake'),
  };
  reader.finish();
  return problems.some(({ severity }) => severity === 'error')
    ? fail(problems)
    : ok({ delivery, warnings: problems });
}

const textOf = (texts: DeliveryTexts, file: string): string | undefined =>
  Object.hasOwn(texts, file) ? texts[file] : undefined;

/** Whether a text has more bytes in UTF-8: each unit of it has one to three. */
const isLarger = (text: string, bytes: number): boolean =>
  text.length > bytes || (3 * text.length > bytes && new TextEncoder().encode(text).length > bytes);

interface Reading {
  readonly reader: DeliveryReader;
  readonly report: ReportProblem;
  readonly isNil: boolean;
  readonly format: FormatVersion;
}

function readTable<Name extends TableName>(
  name: Name,
  text: string | undefined,
  { reader, report, isNil, format }: Reading,
): readonly TableRow<Name>[] {
  const { file } = deliveryTables[name];
  if (!tablesIn(format).includes(name)) {
    if (text !== undefined) report(deliveryProblem('table-not-in-format', { file }, {}));
    return [];
  }
  if (text === undefined) {
    if (!isNil) report(deliveryProblem('file-missing', { file }, {}));
    return [];
  }
  if (isLarger(text, deliveryLimits.bytes)) {
    report(deliveryProblem('file-too-large', { file }, { megabytes: deliveryLimits.bytes / 1024 ** 2 }));
    return [];
  }
  const [header, ...rows] = readCsv(text);
  if (header === undefined && isNil) return [];
  const columns = header?.cells ?? [];
  const read = reader.table(name, columns);
  if (headerFault(columnsIn(name, format), columns) !== null) return [];
  return rows.flatMap(({ cells, line, fault }) => {
    if (fault !== null)
      report(
        deliveryProblem(
          'file-not-csv',
          { file, line, column: columns[fault] ?? '', value: cells[fault] ?? '' },
          {},
        ),
      );
    const row = read(cells, line);
    return row === null ? [] : [row];
  });
}
