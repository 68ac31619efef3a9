import {
  type AnnouncedDelivery,
  type DeliveryDescriptor,
  type DeliveryProblem,
  deliveryProblem,
  deliveryReader,
  type TableName,
  tableNames,
  tablesIn,
} from '@mim/domain/delivery';
import type { ListedProblem } from '../problems/listed-problem.js';
import { saidOfWorkbooks, sheetMissing } from '../problems/workbook-problems.js';
import type { RowListeners } from '../reading/read-delivery.js';
import { openWorkbook } from './open-workbook.js';
import { readFacts } from './read-facts.js';
import { columnsOfSheet, readSheet } from './read-sheet.js';
import { namesOfSheets, reportMissing, sheetsByRole } from './sheet-roles.js';
import { sheetNames } from './template-words.js';

/** How a workbook is read. */
export interface WorkbookReading {
  /** Its name, as problems of the file as a whole should give it. */
  readonly file: string;
  readonly announced?: AnnouncedDelivery;
  readonly report: (problem: ListedProblem) => void;
  readonly row: RowListeners;
}

/**
 * Reads a delivery that was filled in in the workbook, and checks it as any other: each problem with its sheet (as
 * `file`), row (as `line`), column as it is headed, and a sentence in Dutch and English. Formulas are refused; dates can be dates,
 * numbers of days or text, decimals can have a comma; a column or sheet more or less is a problem.
 * @param bytes The whole .xlsx file.
 * @param reading Where rows and problems go. The delivery is sound when no error was reported.
 * @returns The location's own facts; null when they cannot be made out, which was then reported.
 * @example
 * const descriptor = await readWorkbook(bytes, { file: 'breda.xlsx', report: (problem) => problems.push(problem), row });
 */
export async function readWorkbook(
  bytes: ArrayBuffer,
  { file, announced = {}, report, row }: WorkbookReading,
): Promise<DeliveryDescriptor | null> {
  const opened = await openWorkbook(bytes, file);
  if (!opened.ok) {
    for (const problem of opened.problem) report(problem);
    return null;
  }
  const { sheets, daysBefore1900 } = opened.value;
  const found = sheetsByRole(sheets, report);
  const factsSheet = found.get('descriptor');
  if (factsSheet === undefined) {
    report(sheetMissing(sheetNames.descriptor.nl));
    return null;
  }
  const facts = readFacts(factsSheet, report);
  if (facts === null) return null;
  const { descriptor, onSheet } = facts;
  const { formatVersion: format, nil } = descriptor;
  reportMissing(found, format, nil, report);
  const headingsOf = new Map<string, ReadonlyMap<string, string>>();
  const reader = deliveryReader({
    descriptor,
    announced,
    files: namesOfSheets(found),
    report: (problem) =>
      report(
        problem.file === factsSheet.name ? onSheet(problem) : inTable(problem, headingsOf.get(problem.file)),
      ),
  });
  const readOne = <Name extends TableName>(table: Name): void => {
    const sheet = found.get(table);
    if (sheet === undefined) return;
    const columns = columnsOfSheet({ table, sheet, format, daysBefore1900 });
    headingsOf.set(sheet.name, new Map(columns.map(({ name, heading }) => [name, heading])));
    readSheet({ table, sheet, format, nil, daysBefore1900, reader, report, row: row[table] });
  };
  for (const table of tableNames)
    if (tablesIn(format).includes(table)) readOne(table);
    else if ((found.get(table)?.rows.length ?? 0) > 1)
      report(deliveryProblem('table-not-in-format', { file: found.get(table)?.name ?? table }, {}));
  reader.finish();
  return descriptor;
}

/** A problem as somebody who has the workbook looks for it: by the heading of its column. */
const inTable = (
  problem: DeliveryProblem,
  headings: ReadonlyMap<string, string> | undefined,
): ListedProblem => ({
  ...problem,
  column: problem.column === null ? null : (headings?.get(problem.column) ?? problem.column),
  message: saidOfWorkbooks[problem.code] ?? problem.message,
});
