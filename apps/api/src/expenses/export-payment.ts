import type { Database } from '@mim/database';
import { canExport, periodOfPaymentList } from '@mim/domain/expenses';
import { bilingual, fail, ok, type Result } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import type { Transaction } from 'kysely';
import { checkVersion } from '../dossier/check-version.js';
import { oneAtATime } from '../dossier/one-at-a-time.repository.js';
import type { Read } from '../dossier/read-dossier.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import {
  type AtLocation,
  column,
  dates,
  type ExportColumn,
  locationColumn,
} from '../table-export/export-column.js';
import { type ExportedTable, exportedTable } from '../table-export/exported-table.js';
import { locationNames } from '../table-export/location-names.js';
import type { ExportForPayment, PaymentFileInput } from './expenses.schema.js';
import { paymentListOf } from './payment-lists.js';
import { lockStatements, markExported, paymentRows } from './payments.repository.js';
import { statementsOfPeriod } from './statements.repository.js';

/**
 * Marks statements as exported for payment, all or none: of two who do so at once the second is told. Of two who export others
 * the second waits, so that the number of each list is known when it is answered.
 * @returns The number of the list that they are.
 */
export async function exportForPayment(
  change: Change,
  { statements }: ExportForPayment,
): Promise<Result<{ readonly paymentList: number }>> {
  const { trx, locationId } = change;
  const ids = statements.map(({ statementId }) => statementId);
  await oneAtATime(change, 'payment lists');
  const locked = new Map((await lockStatements(change, ids)).map((row) => [row.expenseStatementId, row]));
  const lastDays: string[] = [];
  for (const { statementId, version } of statements) {
    const row = locked.get(statementId);
    if (row === undefined) return fail(problems.notFound);
    const allowed = canExport(row);
    if (!allowed.ok) return allowed;
    const asSeen = checkVersion(row, version);
    if (!asSeen.ok) return asSeen;
    lastDays.push(row.lastDay);
  }
  const [first, ...others] = lastDays;
  if (first === undefined) return fail(problems.notFound);
  const period = periodOfPaymentList([first, ...others]);
  if (!period.ok) return period;
  await markExported(change, ids);
  const all = await statementsOfPeriod(trx, locationId, { lastDay: period.value });
  const lists = await paymentListOf(trx, locationId, all);
  // Of those that were just exported the number is there.
  return ok({ paymentList: Math.max(...ids.map((id) => lists.get(id) ?? 0)) });
}

type PaymentRow = Awaited<ReturnType<typeof paymentRows>>[number];

/** A line of the list: what is paid to whom, or at its foot what all of it comes to. */
type PaymentLine =
  | (PaymentRow & AtLocation & { readonly isTotal: false })
  | (AtLocation & { readonly isTotal: true; readonly totalCents: number });

const ofOne = <Cell>(line: PaymentLine, cell: (row: PaymentRow) => Cell): Cell | null =>
  line.isTotal ? null : cell(line);

const total = bilingual('Totaal', 'Total');

/** What is paid to whom. A heading never changes, in neither language. Nothing by which she is paid is kept here. */
const paymentColumns = {
  'visiting-mother': column<PaymentLine>('Bezoekmoeder', 'Visiting mother', (line, language) =>
    line.isTotal ? total[language] : fullName(line),
  ),
  from: dates<PaymentLine>('Van', 'From', (line) => ofOne(line, ({ firstDay }) => firstDay)),
  until: dates<PaymentLine>('Tot en met', 'Up to and including', (line) =>
    ofOne(line, ({ lastDay }) => lastDay),
  ),
  // Euros with cents, as a spreadsheet adds them up; kept and counted as whole cents.
  amount: column<PaymentLine>('Bedrag in euro', 'Amount in euros', ({ totalCents }) => totalCents / 100),
  approved: dates<PaymentLine>('Goedgekeurd op', 'Approved on', (line) =>
    ofOne(line, ({ approvedOn }) => approvedOn),
  ),
  exported: dates<PaymentLine>('Geëxporteerd op', 'Exported on', (line) =>
    ofOne(line, ({ exportedOn }) => exportedOn),
  ),
  ...locationColumn,
} as const satisfies Readonly<Record<string, ExportColumn<PaymentLine>>>;

/** Statements that were exported for payment, as a table for a file: a line a statement, and the total at its foot. */
export async function paymentFile(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { statementIds, language }: PaymentFileInput,
): Promise<Result<Read<ExportedTable>>> {
  const found = await paymentRows(trx, locationIds, statementIds);
  if (found.length === 0) return fail(problems.notFound);
  const nameOfLocation = await locationNames(trx, locationIds);
  const lines = found.map((row) => ({
    ...row,
    isTotal: false as const,
    locationName: nameOfLocation(row.locationId),
  }));
  const sum = found.reduce((cents, { totalCents }) => cents + totalCents, 0);
  const names = [...new Set(lines.map(({ locationName }) => locationName))];
  return ok({
    value: exportedTable({
      columns: paymentColumns,
      names: Object.keys(paymentColumns) as (keyof typeof paymentColumns)[],
      found: [...lines, { isTotal: true as const, totalCents: sum, locationName: names.join(', ') }],
      language,
    }),
    subjects: found.map(({ locationId, personId }) => ({ locationId, id: personId })),
  });
}
