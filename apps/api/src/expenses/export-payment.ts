import type { Database } from '@mim/database';
import { canExport } from '@mim/domain/expenses';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import type { Transaction } from 'kysely';
import { checkVersion } from '../dossier/check-version.js';
import type { Read } from '../dossier/read-dossier.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { column, dates } from '../table-export/export-column.js';
import { type ExportedTable, exportedTable } from '../table-export/exported-table.js';
import type { ExportForPayment, PaymentFileInput } from './expenses.schema.js';
import { lockStatements, markExported, paymentRows } from './payments.repository.js';

/** Marks statements as exported for payment, all or none: of two who do so at once the second is told. */
export async function exportForPayment(
  change: Change,
  { statements }: ExportForPayment,
): Promise<Result<{ readonly id?: string }>> {
  const ids = statements.map(({ statementId }) => statementId);
  const locked = new Map((await lockStatements(change, ids)).map((row) => [row.expenseStatementId, row]));
  for (const { statementId, version } of statements) {
    const row = locked.get(statementId);
    if (row === undefined) return fail(problems.notFound);
    const allowed = canExport(row);
    if (!allowed.ok) return allowed;
    const asSeen = checkVersion(row, version);
    if (!asSeen.ok) return asSeen;
  }
  await markExported(change, ids);
  return ok({});
}

type PaymentRow = Awaited<ReturnType<typeof paymentRows>>[number];

/** What is paid to whom. A heading never changes, in neither language. Nothing by which she is paid is kept here. */
const paymentColumns = {
  'visiting-mother': column<PaymentRow>('Bezoekmoeder', 'Visiting mother', (row) => fullName(row)),
  from: dates<PaymentRow>('Van', 'From', ({ firstDay }) => firstDay),
  until: dates<PaymentRow>('Tot en met', 'Up to and including', ({ lastDay }) => lastDay),
  // Euros with cents, as a spreadsheet adds them up; kept and counted as whole cents.
  amount: column<PaymentRow>('Bedrag in euro', 'Amount in euros', ({ totalCents }) => totalCents / 100),
  approved: dates<PaymentRow>('Goedgekeurd op', 'Approved on', ({ approvedOn }) => approvedOn),
  exported: dates<PaymentRow>('Geëxporteerd op', 'Exported on', ({ exportedOn }) => exportedOn),
} as const;

/** Statements that were exported for payment, as a table for a file. */
export async function paymentFile(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { statementIds, language }: PaymentFileInput,
): Promise<Result<Read<ExportedTable>>> {
  const found = await paymentRows(trx, locationIds, statementIds);
  if (found.length === 0) return fail(problems.notFound);
  return ok({
    value: exportedTable({
      columns: paymentColumns,
      names: Object.keys(paymentColumns) as (keyof typeof paymentColumns)[],
      found,
      language,
    }),
    subjects: found.map(({ locationId, personId }) => ({ locationId, id: personId })),
  });
}
