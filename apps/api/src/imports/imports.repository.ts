import type { Database } from '@mim/database';
import type { ReferralSource } from '@mim/domain';
import { sql, type Transaction } from 'kysely';
import type { Change } from '../dossier/write.js';
import { prospectColumns } from '../prospects/prospects.repository.js';
import type { ImportLine } from './imports.schema.js';
import type { ReadableRow, ReadList } from './read-list.js';

/** Which of these keys a location has a prospect for. */
export async function knownKeys(
  trx: Transaction<Database>,
  locationId: string,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await trx
    .selectFrom('mim.prospect')
    .select('import_key')
    .where('location_id', '=', locationId)
    .where(sql<boolean>`import_key = any(${keys}::text[])`)
    .execute();
  return new Set(rows.flatMap(({ import_key }) => (import_key === null ? [] : [import_key])));
}

/** What is recorded of a list that is read in. */
export interface ImportFacts {
  readonly fileName: string;
  readonly mapping: ReadList['mapping'];
  /** Who sent it. */
  readonly source: ReferralSource;
  readonly rowsRead: number;
}

/**
 * Stores the new rows of a list. Somebody else may store the same list at the same moment: a key that is
 * there by then is passed over.
 */
export async function storeRows(
  { trx, locationId }: Change,
  { fileName, mapping, source, rowsRead }: ImportFacts,
  rows: readonly ReadableRow[],
): Promise<{ importId: string; stored: number }> {
  const { prospect_import_id: importId } = await trx
    .insertInto('mim.prospect_import')
    .values({
      location_id: locationId,
      file_name: fileName,
      mapping: JSON.stringify(mapping),
      referral_source: source,
      rows_read: rowsRead,
      rows_stored: rows.length,
      rows_skipped: rowsRead - rows.length,
    })
    .returning('prospect_import_id')
    .executeTakeFirstOrThrow();
  if (rows.length === 0) return { importId, stored: 0 };
  const columns = rows.map(({ key, prospect }) =>
    prospectColumns(locationId, prospect, { importId, importKey: key }),
  );
  const { rows: stored } = await sql<{ prospect_id: string }>`
    insert into mim.prospect (
      location_id, given_name, name_prefix, family_name, name_search, phone, email, street, postcode, town,
      language, child_name, child_born_on, referral_source, received_on, note, outcome, prospect_import_id, import_key
    )
    select location_id, given_name, name_prefix, family_name, name_search, phone, email, street, postcode, town,
      language, child_name, child_born_on, referral_source, received_on, note, outcome, prospect_import_id, import_key
    from jsonb_populate_recordset(null::mim.prospect, ${JSON.stringify(columns)}::jsonb)
    on conflict (location_id, import_key) do nothing
    returning prospect_id`.execute(trx);
  if (stored.length < rows.length)
    await trx
      .updateTable('mim.prospect_import')
      .set({ rows_stored: stored.length, rows_skipped: rowsRead - stored.length, version: 2 })
      .where('location_id', '=', locationId)
      .where('prospect_import_id', '=', importId)
      .execute();
  return { importId, stored: stored.length };
}

/** A list that was read in, by the account that did. */
export type StoredImport = Omit<ImportLine, 'isOwn' | 'importedByName'> & { readonly importedBy: string };

/**
 * The lists that these locations read in, the newest first: with the action that did it, and what became of
 * the prospects of each since. A prospect in her first version was never changed.
 */
export async function importLines(
  trx: Transaction<Database>,
  locationIds: readonly string[],
): Promise<StoredImport[]> {
  const rows = await trx
    .selectFrom('mim.prospect_import as i')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('mim.row_change as c')
          .select('c.action_id')
          .whereRef('c.location_id', '=', 'i.location_id')
          .whereRef('c.row_id', '=', 'i.prospect_import_id')
          .where('c.table_name', '=', 'prospect_import')
          .orderBy('c.row_change_id', 'desc')
          .limit(1)
          .as('a'),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('mim.prospect as r')
          .select([
            sql<number>`count(*)::integer`.as('present'),
            sql<number>`(count(*) filter (where r.version > 1))::integer`.as('changed'),
          ])
          .whereRef('r.location_id', '=', 'i.location_id')
          .whereRef('r.prospect_import_id', '=', 'i.prospect_import_id')
          .as('p'),
      (join) => join.onTrue(),
    )
    .selectAll('i')
    .select(['a.action_id', 'p.present', 'p.changed'])
    .where('i.location_id', 'in', locationIds)
    .orderBy('i.imported_at', 'desc')
    .orderBy('i.prospect_import_id')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    importId: row.prospect_import_id,
    locationId: row.location_id,
    fileName: row.file_name,
    source: row.referral_source as ReferralSource | null,
    rowsRead: row.rows_read,
    rowsStored: row.rows_stored,
    rowsSkipped: row.rows_skipped,
    importedBy: row.imported_by,
    importedAt: row.imported_at.toISOString(),
    actionId: row.action_id,
    changed: row.changed ?? 0,
    gone: Math.max(0, row.rows_stored - (row.present ?? 0)),
  }));
}
