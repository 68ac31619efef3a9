import type { Database } from '@mim/database';
import type { FirstBirths } from '@mim/domain/reach';
import { sql, type Transaction } from 'kysely';

/** The municipalities of the programme's locations as they write them, with the years in which one of them was open; the first one first. */
export const municipalitiesAsWritten = (trx: Transaction<Database>) =>
  trx
    .selectFrom('mim.location')
    .select(({ fn }) => ['municipality', fn.min('firstYear').as('firstYear')])
    .select(
      sql<number | null>`case when bool_or(last_year is null) then null else max(last_year) end`.as(
        'lastYear',
      ),
    )
    .groupBy('municipality')
    .orderBy('firstYear')
    .orderBy('municipality')
    .execute();

/** Every version of every number that was entered, the latest first: a municipality can be written in more than one way. */
export const enteredFirstBirths = (trx: Transaction<Database>) =>
  trx
    .selectFrom('mim.first_births as births')
    .innerJoin('mim.first_birth_entry as entry', 'entry.firstBirthEntryId', 'births.firstBirthEntryId')
    .select(['births.municipality', 'births.year', 'births.births'])
    .select(['entry.source', 'entry.fileName', 'entry.enteredBy', 'entry.enteredAt'])
    .orderBy('entry.enteredAt', 'desc')
    .orderBy('entry.firstBirthEntryId')
    .orderBy('births.municipality')
    .orderBy('births.year', 'desc')
    .execute();

/** One at a time: two lists that come in together are judged one after the other. */
export const lockFirstBirths = (trx: Transaction<Database>) =>
  sql`select pg_advisory_xact_lock(hashtextextended('mim.first_births', 0))`.execute(trx);

/** What is entered, and where it comes from. */
export interface FirstBirthsEntry {
  readonly source: string;
  readonly fileName: string | null;
  /** At least one; a number that is null takes back what was entered before. */
  readonly rows: readonly (Omit<FirstBirths, 'births'> & { readonly births: number | null })[];
}

/** Adds an entry with its numbers; the account of the actor and the moment are the database's to write. */
export async function addFirstBirths(
  trx: Transaction<Database>,
  { source, fileName, rows }: FirstBirthsEntry,
): Promise<void> {
  const { firstBirthEntryId } = await trx
    .insertInto('mim.first_birth_entry')
    .values({ source, fileName })
    .returning('firstBirthEntryId')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('mim.first_births')
    .values(rows.map(({ municipality, year, births }) => ({ firstBirthEntryId, municipality, year, births })))
    .execute();
}
