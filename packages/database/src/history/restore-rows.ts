import { sql, type Transaction } from 'kysely';
import type { Database } from '../schema/database.generated.js';
import type { HistoryTable } from './history-tables.js';

/** A change of a row, as it was kept. */
export interface RowChange {
  readonly id: number;
  readonly table: HistoryTable;
  readonly rowId: string;
  readonly operation: 'insert' | 'update' | 'delete';
  /** Version of the row after it; null: gone, or a row that does not count its changes. */
  readonly version: number | null;
}

/**
 * Cuts changes, the last one first, into runs that one statement can turn back: changes of one kind, of
 * one table, that follow each other, with no row twice.
 */
export function runsToRestore(changes: readonly RowChange[]): readonly (readonly RowChange[])[] {
  const runs: RowChange[][] = [];
  let rows = new Set<string>();
  for (const change of changes) {
    const run = runs.at(-1);
    const last = run?.[0];
    const fits =
      last?.table === change.table && last.operation === change.operation && !rows.has(change.rowId);
    if (run !== undefined && fits) run.push(change);
    else {
      runs.push([change]);
      rows = new Set();
    }
    rows.add(change.rowId);
  }
  return runs;
}

/** Turns back the changes of a run. */
export async function restoreRun(trx: Transaction<Database>, run: readonly RowChange[]): Promise<void> {
  const [first] = run;
  if (first === undefined) return;
  const { table, operation } = first;
  const ids = run.map(({ id }) => id);
  const restored =
    operation === 'insert'
      ? await takeAway(trx, table, ids)
      : operation === 'delete'
        ? await putBack(trx, table, ids)
        : await changeBack(trx, table, ids);
  if (restored !== run.length)
    throw new Error(`${restored} of ${run.length} rows of ${table} could be restored`);
}

const idOf = (table: HistoryTable) => sql.ref(`${table}_id`);
const named = (table: HistoryTable) => sql.table(`mim.${table}`);

async function takeAway(trx: Transaction<Database>, table: HistoryTable, ids: number[]): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from ${named(table)} as present using mim.row_change as change
    where change.row_change_id = any (${ids}) and present.location_id = change.location_id
      and present.${idOf(table)} = change.row_id`.execute(trx);
  return Number(numAffectedRows);
}

async function putBack(trx: Transaction<Database>, table: HistoryTable, ids: number[]): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into ${named(table)}
    select past.* from mim.row_change as change
    cross join lateral jsonb_populate_record(null::${named(table)}, change.before) as past
    where change.row_change_id = any (${ids})`.execute(trx);
  return Number(numAffectedRows);
}

/** Sets the columns that differ, and no other: some may only be set by the other side of an offer. */
async function changeBack(trx: Transaction<Database>, table: HistoryTable, ids: number[]): Promise<number> {
  const { rows: groups } = await sql<{ ids: number[]; columns: string[] }>`
    select array_agg(id) as ids, columns from (
      select change.row_change_id as id, array(
        select past.key from jsonb_each(change.before) as past
        where past.key <> 'version' and past.value is distinct from to_jsonb(present) -> past.key
        order by past.key
      ) as columns
      from mim.row_change as change
      join ${named(table)} as present on present.${idOf(table)} = change.row_id
        and present.location_id = change.before ->> 'location_id'
      where change.row_change_id = any (${ids})
    ) as differing group by columns`.execute(trx);
  let restored = 0;
  for (const group of groups) {
    const assignments = [
      ...group.columns.map((column) => sql`${sql.ref(column)} = past.${sql.ref(column)}`),
      sql`version = present.version + 1`,
    ];
    const { numAffectedRows } = await sql`
      update ${named(table)} as present set ${sql.join(assignments)}
      from mim.row_change as change
      cross join lateral jsonb_populate_record(null::${named(table)}, change.before) as past
      where change.row_change_id = any (${group.ids})
        and present.${idOf(table)} = change.row_id and present.location_id = past.location_id`.execute(trx);
    restored += Number(numAffectedRows);
  }
  return restored;
}
