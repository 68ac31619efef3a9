import { fail, ok, type Result } from '@mim/domain/kernel';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../schema/database.generated.js';
import { type HistoryTable, isHistoryTable } from './history-tables.js';
import { type RowChange, restoreRun, runsToRestore } from './restore-rows.js';
import {
  actionNotFound,
  changedSince,
  erasedSince,
  exportedForPayment,
  momentTaken,
  nameTaken,
  nothingToUndo,
  paidSince,
  type UndoProblem,
  undoneBefore,
} from './undo-problems.js';

/** What was undone. */
export interface UndoneAction {
  readonly locationId: string;
  readonly what: string;
  /** How many changes of rows were turned back. */
  readonly changes: number;
}

/**
 * Undoes an action: every row that it changed is again what it was, what it added is gone and what it
 * removed is back, with versions that go on counting. The undoing is kept as a change like any other, under
 * the action that the transaction has begun, if any.
 *
 * @param trx Transaction of the actor; it sees the actions of its own locations only.
 * @param actionId Action to undo.
 * @returns What was undone; or, with nothing changed, `not-found`, `undone-before`, `nothing-to-undo` when it
 *   only added to what is never changed, `erased-since` when what a row was is no longer kept,
 *   `exported-for-payment` when what it exported can be paid outside, or `changed-meanwhile` when one of its rows
 *   was changed since, or something else has come to rest on it; `moment-taken` when another session or meeting
 *   stands at the moment of one that would come back; `name-taken` when another has its name; `paid-since` when
 *   somebody would be paid for what goes.
 * @example
 * const undone = await withActor(db, actor, (trx) => undoAction(trx, actionId));
 */
export async function undoAction(
  trx: Transaction<Database>,
  actionId: string,
): Promise<Result<UndoneAction, UndoProblem>> {
  await sql`savepoint undoing`.execute(trx);
  const undone = await attempt(trx, actionId).catch((error: { code?: string; constraint?: string }) => {
    if (!restsOnIt.has(error.code ?? '')) throw error;
    return fail(saidBy(error.constraint ?? ''));
  });
  if (!undone.ok) await sql`rollback to savepoint undoing`.execute(trx);
  await sql`release savepoint undoing`.execute(trx);
  return undone;
}

/** What PostgreSQL says when another row refers to one that would go, has taken its place, or does not go with it. */
const restsOnIt = new Set(['23503', '23505', '23514']);

/** Why it cannot be put back, by what refused it. */
function saidBy(constraint: string): UndoProblem {
  if (constraint === 'paid_for_what_was_made') return paidSince;
  if (constraint === 'service_once_by_name') return nameTaken;
  return onceAtAMoment.has(constraint) ? momentTaken : changedSince;
}

/** What says that there is one session of a group a day, and one meeting of a location at a time. */
const onceAtAMoment = new Set([
  'group_session_location_id_meeting_group_id_held_on_key',
  'meeting_once_at_a_moment',
]);

async function attempt(
  trx: Transaction<Database>,
  actionId: string,
): Promise<Result<UndoneAction, UndoProblem>> {
  // Two who undo the same wait for each other here.
  const action = await trx
    .updateTable('mim.action')
    .set({ undoneBy: sql`current_setting('mim.account_id')` })
    .where('actionId', '=', actionId)
    .where('undoneAt', 'is', null)
    .returning(['locationId', 'what', sql<boolean>`done_by = current_setting('mim.account_id')`.as('isOwn')])
    .executeTakeFirst();
  if (action === undefined) return fail(await whyNot(trx, actionId));
  if (await isErased(trx, actionId)) return fail(erasedSince);
  if (await isExport(trx, actionId)) return fail(exportedForPayment);
  const changes = await changesOf(trx, actionId);
  // What somebody else changed of what is her own is not seen here: it is as good as not there.
  if (changes.length === 0) return fail(action.isOwn ? nothingToUndo : actionNotFound);
  const isAsLeft = await lockRows(trx, changes);
  if (!isAsLeft || (await isChangedSince(trx, actionId))) return fail(changedSince);
  for (const run of runsToRestore(changes)) await restoreRun(trx, run);
  await askAgreement(trx);
  return ok({ locationId: action.locationId, what: action.what, changes: changes.length });
}

/** What has to agree when a transaction ends: asked as soon as all is turned back, where a refusal can still be said. */
async function askAgreement(trx: Transaction<Database>): Promise<void> {
  const asked = sql.raw(
    `mim.visit_planned_within_match, mim.match_ends_after_what_is_planned, mim.expense_correction_of_line,
      mim.expense_correction_within_line, mim.visit_unmade_while_paid, mim.visit_gone_while_paid,
      mim.expense_changed_while_paid, mim.match_gone_while_paid, mim.expense_correction_added_to_nothing,
      mim.expense_correction_gone, mim.expense_line_of_what_was_made`,
  );
  await sql`set constraints ${asked} immediate`.execute(trx);
  await sql`set constraints ${asked} deferred`.execute(trx);
}

async function whyNot(trx: Transaction<Database>, actionId: string): Promise<UndoProblem> {
  const found = await trx
    .selectFrom('mim.action')
    .select('undoneAt')
    .where('actionId', '=', actionId)
    .executeTakeFirst();
  return found === undefined ? actionNotFound : undoneBefore;
}

/**
 * Whether of a row that the action changed or removed nothing is kept any more, or consent to what it was is
 * withdrawn: an origin does not come back, and neither does the consent. Nor does an offer that was refused or
 * withdrawn, of which nothing stays at the other location, or one that was taken away.
 */
async function isErased(trx: Transaction<Database>, actionId: string): Promise<boolean> {
  const erased = await trx
    .selectFrom('mim.row_change')
    .select('rowChangeId')
    .where('actionId', '=', actionId)
    .where(
      sql<boolean>`(
        before = '{}'
        or table_name = 'person' and operation = 'update' and not before ? 'origin_consent_on'
        or table_name = 'transfer' and operation = 'delete'
        or table_name = 'transfer' and operation = 'update' and before ->> 'outcome' is null and exists (
          select from mim.transfer as offer
          where offer.transfer_id = row_id and offer.outcome in ('refused', 'withdrawn')
        )
      )`,
    )
    .limit(1)
    .executeTakeFirst();
  return erased !== undefined;
}

/** Whether the action exported for payment: nothing else changes a statement, and its file can be paid since. */
async function isExport(trx: Transaction<Database>, actionId: string): Promise<boolean> {
  const exported = await trx
    .selectFrom('mim.row_change')
    .select('rowChangeId')
    .where('actionId', '=', actionId)
    .where('tableName', '=', 'expense_statement')
    .where('operation', '=', 'update')
    .limit(1)
    .executeTakeFirst();
  return exported !== undefined;
}

/** The changes of an action, the last one first. */
async function changesOf(trx: Transaction<Database>, actionId: string): Promise<readonly RowChange[]> {
  const rows = await trx
    .selectFrom('mim.row_change')
    .select(['rowChangeId', 'tableName', 'rowId', 'operation', 'afterVersion'])
    .where('actionId', '=', actionId)
    .orderBy('rowChangeId', 'desc')
    .execute();
  return rows.map((row) => {
    if (!isHistoryTable(row.tableName)) throw new Error(`changes of ${row.tableName} are not kept`);
    return {
      id: row.rowChangeId,
      table: row.tableName,
      rowId: row.rowId,
      operation: row.operation as RowChange['operation'],
      version: row.afterVersion,
    };
  });
}

/**
 * Holds the rows, so that what is found unchanged stays so. Rows without a version are never changed.
 * @returns Whether each row is in the version in which the action left it: another location answers an
 *   offer, and keeps that change among its own, where this actor does not see it.
 */
async function lockRows(trx: Transaction<Database>, changes: readonly RowChange[]): Promise<boolean> {
  const leftAs = new Map<HistoryTable, Map<string, number>>();
  for (const { table, rowId, version } of changes) {
    const rows = leftAs.get(table) ?? new Map<string, number>();
    // The last change of a row comes first.
    if (version !== null && !rows.has(rowId)) leftAs.set(table, rows.set(rowId, version));
  }
  let isAsLeft = true;
  for (const [table, versions] of leftAs) {
    const id = sql.ref(`${table}_id`);
    const { rows } = await sql<{ id: string; version: number }>`
      select ${id} as id, version from ${sql.table(`mim.${table}`)}
      where ${id} = any (${[...versions.keys()]}::uuid[]) order by location_id, ${id} for update`.execute(
      trx,
    );
    if (rows.some((row) => row.version !== versions.get(row.id))) isAsLeft = false;
  }
  return isAsLeft;
}

async function isChangedSince(trx: Transaction<Database>, actionId: string): Promise<boolean> {
  const later = await trx
    .selectFrom('mim.row_change as change')
    .innerJoin('mim.row_change as later', (join) =>
      join
        .onRef('later.rowId', '=', 'change.rowId')
        .onRef('later.tableName', '=', 'change.tableName')
        .onRef('later.rowChangeId', '>', 'change.rowChangeId'),
    )
    .select('later.rowChangeId')
    .where('change.actionId', '=', actionId)
    .where('later.actionId', 'is distinct from', actionId)
    .limit(1)
    .executeTakeFirst();
  return later !== undefined;
}
