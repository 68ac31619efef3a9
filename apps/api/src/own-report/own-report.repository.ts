import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';
import type { OwnReport, ReportItem } from './own-report.schema.js';

/** An account's report; version 0 and nothing in it: it has none. */
export async function reportOf(trx: Transaction<Database>, accountId: string): Promise<OwnReport> {
  const row = await trx
    .selectFrom('mim.own_report')
    .select(['version', 'items'])
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return row === undefined
    ? { version: 0, items: [] }
    : { version: row.version, items: row.items as unknown as ReportItem[] };
}

/** Begins a report, where there is none, and holds it until the change is done. */
export async function lockReport(trx: Transaction<Database>, accountId: string): Promise<void> {
  await trx
    .insertInto('mim.own_report')
    .values({ accountId, items: '[]' })
    .onConflict((conflict) => conflict.column('accountId').doNothing())
    .execute();
  await trx
    .selectFrom('mim.own_report')
    .select('version')
    .where('accountId', '=', accountId)
    .forUpdate()
    .execute();
}

/** Puts these figures in the place of those that were there. */
export async function writeReport(
  trx: Transaction<Database>,
  accountId: string,
  items: readonly ReportItem[],
): Promise<number> {
  const { version } = await trx
    .updateTable('mim.own_report')
    .set({
      items: JSON.stringify(items),
      version: sql`version + 1`,
      changedAt: sql`clock_timestamp()`,
    })
    .where('accountId', '=', accountId)
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}
