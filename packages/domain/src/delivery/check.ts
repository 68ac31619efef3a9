import type { DeliveryDescriptor } from './descriptor-facts.js';
import { rowProblem } from './row-problem.js';
import type { RowParametersOf } from './row-problems.js';
import { deliveryRules, type RuleFacts } from './rules.js';
import type { PartialRow } from './table-reader.js';
import { deliveryTable, deliveryTables, descriptorFile, type TableName } from './tables.js';
import type { ReportProblem } from './tell-problem.js';

/** The names of a delivery's files as problems should give them. */
export type DeliveryFiles = Readonly<Record<TableName | 'descriptor', string>>;

/**
 * The names of the files of a delivery in a folder.
 * @param folder Put before each name; empty or left out: the bare names.
 * @example
 * deliveryFiles('breda').participations; // 'breda/participations.csv'
 */
export function deliveryFiles(folder = ''): DeliveryFiles {
  const within = (name: string) => (folder === '' ? name : `${folder}/${name}`);
  return {
    descriptor: within(descriptorFile),
    participations: within(deliveryTables.participations.file),
    'visiting-mothers': within(deliveryTables['visiting-mothers'].file),
    coordinators: within(deliveryTables.coordinators.file),
    uptake: within(deliveryTables.uptake.file),
  };
}

/** What a delivery is checked against. */
export interface DeliveryChecking {
  readonly descriptor: DeliveryDescriptor;
  /** What the sender said would come: the year, and the location's code. */
  readonly announced?: { readonly year?: number; readonly location?: string };
  readonly files?: DeliveryFiles;
  readonly report: ReportProblem;
}

/** Checks rows as they come by; a row may lack the columns that could not be read. */
export interface DeliveryCheck {
  participation(row: PartialRow<'participations'>, line: number): void;
  visitingMother(row: PartialRow<'visiting-mothers'>, line: number): void;
  coordinator(row: PartialRow<'coordinators'>, line: number): void;
  uptake(row: PartialRow<'uptake'>, line: number): void;
  /** Reports what can only be said of all rows together. */
  finish(): void;
}

function checkAnnounced({ descriptor, announced, report }: DeliveryChecking, file: string): void {
  const { year, location } = descriptor;
  if (announced?.year !== undefined && announced.year !== year)
    report(
      rowProblem(
        'descriptor-year-differs',
        { file, column: 'mim.year', value: String(year) },
        { announced: announced.year },
      ),
    );
  if (announced?.location !== undefined && announced.location !== location.code)
    report(
      rowProblem(
        'descriptor-location-differs',
        { file, column: 'mim.location.code', value: location.code },
        { announced: announced.location },
      ),
    );
}

interface TableCheck<Name extends TableName> {
  row(row: PartialRow<Name>, line: number): void;
  finish(): void;
}

function tableCheck<Name extends TableName>(
  name: Name,
  file: string,
  { descriptor, report }: DeliveryChecking,
): TableCheck<Name> {
  type Column = keyof PartialRow<Name> & string;
  const facts: RuleFacts = { year: descriptor.year, location: descriptor.location.code };
  const { key, columns, characteristics: names } = deliveryTable(name);
  const rules = deliveryRules[name];
  const characteristics = names.map((column) => {
    const definition = columns[column];
    const codes = definition?.type === 'code' ? definition.list.codes : [];
    const notKnownCodes = new Set<unknown>(codes.filter((code) => code.notKnown).map(({ code }) => code));
    return { column: column as Column, notKnownCodes, notKnown: 0 };
  });
  const lineOfId = new Map<string, number>();
  let rows = 0;

  return {
    row(row, line) {
      rows += 1;
      if (descriptor.nil && rows === 1) report(rowProblem('rows-in-nil-delivery', { file, line }, {}));
      const id = row[key as Column] as string | undefined;
      if (id !== undefined) {
        const earlier = lineOfId.get(id);
        if (earlier === undefined) lineOfId.set(id, line);
        else report(rowProblem('duplicate-id', { file, line, column: key, value: id }, { line: earlier }));
      }
      for (const { code, column, broken } of rules) {
        const parameters = broken(row, facts);
        if (parameters === null) continue;
        const cell = row[column];
        const value = cell === null || cell === undefined ? null : String(cell);
        report(rowProblem(code, { file, line, column, value }, parameters as RowParametersOf<typeof code>));
      }
      for (const characteristic of characteristics) {
        const value = row[characteristic.column];
        if (value === null || characteristic.notKnownCodes.has(value)) characteristic.notKnown += 1;
      }
    },
    finish() {
      for (const { column, notKnown } of characteristics)
        if (rows > 0 && notKnown * 10 >= rows)
          report(rowProblem('often-not-known', { file, column }, { notKnown, rows }));
    },
  };
}

/**
 * Checks a delivery row by row: what the cells of a row say together, identifiers that occur twice,
 * and what holds for the table as a whole. It keeps the identifiers and a few counts, no rows.
 * @param checking The delivery's descriptor, what was announced, and where problems go.
 * @returns Functions to call with each row and its line, and `finish` to call after the last one.
 * @example
 * const check = deliveryCheck({ descriptor, announced: { year: 2008 }, report: (problem) => problems.push(problem) });
 * check.participation(row, 2);
 * check.finish();
 */
export function deliveryCheck(checking: DeliveryChecking): DeliveryCheck {
  const files = checking.files ?? deliveryFiles();
  checkAnnounced(checking, files.descriptor);
  const participations = tableCheck('participations', files.participations, checking);
  const visitingMothers = tableCheck('visiting-mothers', files['visiting-mothers'], checking);
  const coordinators = tableCheck('coordinators', files.coordinators, checking);
  const uptake = tableCheck('uptake', files.uptake, checking);
  return {
    participation: participations.row,
    visitingMother: visitingMothers.row,
    coordinator: coordinators.row,
    uptake: uptake.row,
    finish() {
      participations.finish();
      visitingMothers.finish();
      coordinators.finish();
      uptake.finish();
    },
  };
}
