import type { Delivery } from '../delivery/delivery.js';
import { deliveryReader } from '../delivery/delivery-reader.js';
import { formatRow, tableHeader } from '../delivery/format-row.js';
import type { DeliveryProblem } from '../delivery/problem.js';
import type { Severity } from '../delivery/problem-kinds.js';
import type { DeliveryProblemCode } from '../delivery/problems.js';
import { deliveryTable, deliveryTables, type TableName, tablesIn } from '../delivery/tables.js';
import { grouped } from '../kernel/grouped.js';
import type { Bilingual } from '../kernel/language.js';

/** Something that the validation of a delivery says, once, with the rows of which it says it. */
export interface RegistrationNotice {
  readonly severity: Severity;
  readonly code: DeliveryProblemCode;
  readonly table: TableName;
  /** Null: it is about whole rows, or the table. */
  readonly column: string | null;
  readonly message: Bilingual;
  /** First line of the file at which it stands. */
  readonly line: number;
  /** Identifiers of the rows, in their order. */
  readonly rows: readonly string[];
}

/**
 * What names a notice while the rows of which it says something are others: its code and place.
 * @example
 * noticeKey({ code: 'not-first-child', table: 'participations', column: 'first_child' }); // 'participations first_child not-first-child'
 */
export const noticeKey = ({
  code,
  table,
  column,
}: Pick<RegistrationNotice, 'code' | 'table' | 'column'>): string => `${table} ${column ?? '-'} ${code}`;

const otherTables: Readonly<Partial<Record<TableName, Bilingual>>> = {
  'visiting-mothers': { nl: 'bezoekmoeders', en: 'visiting mothers' },
  coordinators: { nl: 'coördinatoren', en: 'coordinators' },
};

/**
 * What a notice is about, in words: the column, with whose it is where it is not the mothers'. Two tables have an origin and an education.
 * @returns Null: it is about whole rows.
 * @example
 * noticeLabel({ table: 'participations', column: 'origin' })?.nl; // 'herkomst'
 * noticeLabel({ table: 'visiting-mothers', column: 'origin' })?.nl; // 'herkomst (bezoekmoeders)'
 */
export function noticeLabel({
  table,
  column,
}: Pick<RegistrationNotice, 'table' | 'column'>): Bilingual | null {
  const label = column === null ? undefined : deliveryTable(table).columns[column]?.label;
  const whose = otherTables[table];
  if (label === undefined) return null;
  return whose === undefined ? label : { nl: `${label.nl} (${whose.nl})`, en: `${label.en} (${whose.en})` };
}

/**
 * What the validation says of a delivery that is being made, before it is written: errors first, each kind once with
 * the rows of which it says it, so that whoever reads it can go to them.
 * @param delivery The delivery, under the identifiers by which its rows are looked for.
 * @example
 * registrationNotices(aDelivery({ participations: [{ first_child: false }] })).some(({ code }) => code === 'not-first-child'); // true
 */
export function registrationNotices(delivery: Delivery): readonly RegistrationNotice[] {
  const { descriptor } = delivery;
  const problems: DeliveryProblem[] = [];
  const reader = deliveryReader({ descriptor, report: (problem) => problems.push(problem) });
  if (!descriptor.nil)
    for (const name of tablesIn(descriptor.formatVersion)) {
      const read = reader.table(name, tableHeader(name, descriptor.formatVersion));
      // The header is line 1.
      for (const [index, row] of delivery[name].entries())
        read(formatRow(name, row, descriptor.formatVersion), index + 2);
    }
  reader.finish();
  const notices = grouped(
    problems.map((problem) => [`${problem.file} ${problem.column} ${problem.code}`, problem] as const),
  ).flatMap(([, same]) => noticeOf(same, delivery) ?? []);
  return [
    ...notices.filter(({ severity }) => severity === 'error'),
    ...notices.filter(({ severity }) => severity === 'warning'),
  ];
}

const tableOfFile = new Map<string, TableName>(
  Object.entries(deliveryTables).map(([name, { file }]) => [file, name as TableName]),
);

function noticeOf(same: readonly DeliveryProblem[], delivery: Delivery): RegistrationNotice | null {
  const [first] = same;
  const table = tableOfFile.get(first?.file ?? '');
  if (first === undefined || table === undefined) return null;
  const { severity, code, column, message, line } = first;
  const rows = delivery[table] as readonly Readonly<Record<string, unknown>>[];
  const about =
    code === 'often-not-known'
      ? rows.filter((row) => isNotKnown(table, column ?? '', row[column ?? '']))
      : same.flatMap((problem) => rows[problem.line - 2] ?? []);
  const { key } = deliveryTable(table);
  return {
    severity,
    code,
    table,
    column,
    message,
    line,
    rows: about.map((row) => String((row as Readonly<Record<string, unknown>>)[key])),
  };
}

/** Whether a cell says that a characteristic is not known, as the validation counts it. */
function isNotKnown(table: TableName, column: string, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  const definition = deliveryTable(table).columns[column];
  return definition?.type === 'code' && !definition.list.isKnown(value as never);
}
