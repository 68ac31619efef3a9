import { type Database, rowsDocument } from '@mim/database';
import type { ReferralSource } from '@mim/domain/code-lists';
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
    .select('importKey')
    .where('locationId', '=', locationId)
    .where(sql<boolean>`import_key = any(${keys}::text[])`)
    .execute();
  return new Set(rows.flatMap(({ importKey }) => (importKey === null ? [] : [importKey])));
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
  const { prospectImportId: importId } = await trx
    .insertInto('mim.prospect_import')
    .values({
      locationId,
      fileName,
      mapping: JSON.stringify(mapping),
      referralSource: source,
      rowsRead,
      rowsStored: rows.length,
      rowsSkipped: rowsRead - rows.length,
    })
    .returning('prospectImportId')
    .executeTakeFirstOrThrow();
  if (rows.length === 0) return { importId, stored: 0 };
  const columns = rows.map(({ key, prospect }) =>
    prospectColumns(locationId, prospect, { importId, importKey: key }),
  );
  const { rows: stored } = await sql<{ prospectId: string }>`
    insert into mim.prospect (
      location_id, given_name, name_prefix, family_name, name_search, name_sort, phone, email, street, postcode, town,
      language, children, child_born_on, referral_source, received_on, note, outcome, prospect_import_id, import_key
    )
    select location_id, given_name, name_prefix, family_name, name_search, name_sort, phone, email, street, postcode, town,
      language, children, child_born_on, referral_source, received_on, note, outcome, prospect_import_id, import_key
    from jsonb_populate_recordset(null::mim.prospect, ${rowsDocument(columns)}::jsonb)
    on conflict (location_id, import_key) do nothing
    returning prospect_id`.execute(trx);
  if (stored.length < rows.length)
    await trx
      .updateTable('mim.prospect_import')
      .set({ rowsStored: stored.length, rowsSkipped: rowsRead - stored.length, version: 2 })
      .where('locationId', '=', locationId)
      .where('prospectImportId', '=', importId)
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
          .select('c.actionId')
          .whereRef('c.locationId', '=', 'i.locationId')
          .whereRef('c.rowId', '=', 'i.prospectImportId')
          .where('c.tableName', '=', 'prospect_import')
          .orderBy('c.rowChangeId', 'desc')
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
          .whereRef('r.locationId', '=', 'i.locationId')
          .whereRef('r.prospectImportId', '=', 'i.prospectImportId')
          .as('p'),
      (join) => join.onTrue(),
    )
    .select(['i.prospectImportId as importId', 'i.locationId', 'i.fileName', 'i.referralSource as source'])
    .select(['i.rowsRead', 'i.rowsStored', 'i.rowsSkipped', 'i.importedBy', 'i.importedAt'])
    .select(['a.actionId', 'p.present', 'p.changed'])
    .where('i.locationId', 'in', locationIds)
    .orderBy('i.importedAt', 'desc')
    .orderBy('i.prospectImportId')
    .limit(100)
    .execute();
  return rows.map(({ present, ...row }) => ({
    ...row,
    importedAt: row.importedAt.toISOString(),
    changed: row.changed ?? 0,
    gone: Math.max(0, row.rowsStored - (present ?? 0)),
  }));
}
