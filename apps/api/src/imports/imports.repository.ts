import { type Database, rowsDocument } from '@mim/database';
import type { ReferralSource } from '@mim/domain/code-lists';
import { nameKey, nameSortKey } from '@mim/domain/person';
import { type KnownMother, type Prospect, withClockBirth } from '@mim/domain/registration';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Change } from '../dossier/write.js';
import { prospectColumns } from '../prospects/prospect-changes.repository.js';
import type { ImportLine } from './imports.schema.js';
import type { ReadList } from './read-list.js';

/** What is recorded of a list that is read in. */
export interface ImportFacts {
  readonly fileName: string;
  readonly mapping: ReadList['mapping'];
  /** Who sent it. */
  readonly source: ReferralSource;
  readonly rowsRead: number;
  /** What became of the rows that were not simply new. */
  readonly outcomes: readonly object[];
}

/** A row that is stored, with the identifier of the prospect that it becomes. */
export interface AddedRow {
  readonly prospectId: string;
  readonly prospect: Prospect;
}

/** Stores the new rows of a list. */
export async function storeRows(
  { trx, locationId }: Change,
  { fileName, mapping, source, rowsRead, outcomes }: ImportFacts,
  rows: readonly AddedRow[],
): Promise<{ importId: string }> {
  const { prospectImportId: importId } = await trx
    .insertInto('mim.prospect_import')
    .values({
      locationId,
      fileName,
      mapping: JSON.stringify(mapping),
      outcomes: JSON.stringify(outcomes),
      referralSource: source,
      rowsRead,
      rowsStored: rows.length,
      rowsSkipped: rowsRead - rows.length,
    })
    .returning('prospectImportId')
    .executeTakeFirstOrThrow();
  if (rows.length === 0) return { importId };
  const columns = rows.map(({ prospectId, prospect }) => ({
    prospectId,
    ...prospectColumns(locationId, prospect, { importId }),
  }));
  await sql`
    insert into mim.prospect (
      location_id, prospect_id, given_name, name_prefix, family_name, name_search, name_sort, phone, email, street,
      postcode, town, language, children, child_born_on, referral_source, received_on, note, outcome, prospect_import_id
    )
    select location_id, prospect_id, given_name, name_prefix, family_name, name_search, name_sort, phone, email, street,
      postcode, town, language, children, child_born_on, referral_source, received_on, note, outcome, prospect_import_id
    from jsonb_populate_recordset(null::mim.prospect, ${rowsDocument(columns)}::jsonb)`.execute(trx);
  return { importId };
}

/** Changes prospects to what a list told of them. @returns How many were still as they were read. */
export async function changeProspects(
  { trx, locationId }: Change,
  mothers: readonly KnownMother[],
): Promise<number> {
  if (mothers.length === 0) return 0;
  const columns = mothers.map(({ id, version, children, ...facts }) => ({
    prospectId: id,
    version,
    ...facts,
    ...withClockBirth(children),
    nameSearch: nameKey(facts),
    nameSort: nameSortKey(facts),
  }));
  const { numAffectedRows } = await sql`
    update mim.prospect as known set
      given_name = told.given_name, name_prefix = told.name_prefix, family_name = told.family_name,
      name_search = told.name_search, name_sort = told.name_sort, phone = told.phone, email = told.email,
      street = told.street, postcode = told.postcode, town = told.town, language = told.language,
      children = told.children, child_born_on = told.child_born_on, note = told.note, version = known.version + 1
    from jsonb_populate_recordset(null::mim.prospect, ${rowsDocument(columns)}::jsonb) as told
    where known.location_id = ${locationId} and known.prospect_id = told.prospect_id
      and known.version = told.version`.execute(trx);
  return Number(numAffectedRows);
}

/** Changes how mothers who are registered are reached. @returns How many were still as they were read. */
export async function changePersons(
  { trx, locationId }: Change,
  mothers: readonly KnownMother[],
): Promise<number> {
  if (mothers.length === 0) return 0;
  const columns = mothers.map(({ id, version, phone, email, street, postcode, town }) => ({
    personId: id,
    version,
    phone,
    email,
    street,
    postcode,
    town,
  }));
  const { numAffectedRows } = await sql`
    update mim.person as known set
      phone = told.phone, email = told.email, street = told.street, postcode = told.postcode, town = told.town,
      version = known.version + 1
    from jsonb_populate_recordset(null::mim.person, ${rowsDocument(columns)}::jsonb) as told
    where known.location_id = ${locationId} and known.person_id = told.person_id
      and known.version = told.version`.execute(trx);
  return Number(numAffectedRows);
}

/** A list that was read in, by the account that did. */
export type StoredImport = Omit<ImportLine, 'isOwn' | 'importedByName'> & { readonly importedBy: string };

/** How many rows of a list became something. */
const countOutcomes = (isSo: RawBuilder<unknown>) =>
  sql<number>`(select count(*)::integer from jsonb_array_elements(i.outcomes) as o where ${isSo})`;

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
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('mim.row_change as c')
          .select(sql<number>`count(distinct c.row_id)::integer`.as('filledChanged'))
          .whereRef('c.locationId', '=', 'i.locationId')
          .whereRef('c.actionId', '=', 'a.actionId')
          .where('c.operation', '=', 'update')
          .where('c.tableName', 'in', ['prospect', 'person', 'trajectory'])
          .where(
            sql<boolean>`not exists (
              select from mim.prospect as r where r.location_id = c.location_id and r.prospect_id = c.row_id
                and r.version = c.after_version
            ) and not exists (
              select from mim.person as p where p.location_id = c.location_id and p.person_id = c.row_id
                and p.version = c.after_version
            ) and not exists (
              select from mim.trajectory as t where t.location_id = c.location_id and t.trajectory_id = c.row_id
                and t.version = c.after_version
            )`,
          )
          .as('f'),
      (join) => join.onTrue(),
    )
    .select(['i.prospectImportId as importId', 'i.locationId', 'i.fileName', 'i.referralSource as source'])
    .select(['i.rowsRead', 'i.rowsStored', 'i.rowsSkipped', 'i.importedBy', 'i.importedAt'])
    .select(['a.actionId', 'p.present', 'p.changed', 'f.filledChanged'])
    .select([
      countOutcomes(sql`jsonb_array_length(o -> 'filled') + jsonb_array_length(o -> 'replaced') > 0`).as(
        'rowsFilled',
      ),
      countOutcomes(sql`o ->> 'answer' <> 'later'`).as('rowsJudged'),
      countOutcomes(sql`o ->> 'became' = 'later'`).as('rowsLater'),
    ])
    .where('i.locationId', 'in', locationIds)
    .orderBy('i.importedAt', 'desc')
    .orderBy('i.prospectImportId')
    .limit(100)
    .execute();
  return rows.map(({ present, filledChanged, ...row }) => ({
    ...row,
    importedAt: row.importedAt.toISOString(),
    changed: (row.changed ?? 0) + (filledChanged ?? 0),
    gone: Math.max(0, row.rowsStored - (present ?? 0)),
  }));
}
