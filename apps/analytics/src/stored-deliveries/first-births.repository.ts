import type { Database } from '@mim/database';
import { type FirstBirths, latestFirstBirths } from '@mim/domain/reach';
import type { Transaction } from 'kysely';

/** First births that were entered of some years: of each municipality and year the latest, unless it was taken back. */
export const firstBirthsOf = async (
  trx: Transaction<Database>,
  years: readonly number[],
): Promise<readonly FirstBirths[]> =>
  latestFirstBirths(
    await trx
      .selectFrom('mim.first_births as births')
      .innerJoin('mim.first_birth_entry as entry', 'entry.firstBirthEntryId', 'births.firstBirthEntryId')
      .select(['births.municipality', 'births.year', 'births.births'])
      .where('births.year', 'in', years)
      .orderBy('entry.enteredAt', 'desc')
      .orderBy('entry.firstBirthEntryId')
      .execute(),
  );
