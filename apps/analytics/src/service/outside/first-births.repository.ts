import type { Database } from '@mim/database';
import type { FirstBirths } from '@mim/domain/reach';
import { sql, type Transaction } from 'kysely';

/** First births that were entered of some years: of each municipality and year the latest, unless it was taken back. */
export async function firstBirthsOf(
  trx: Transaction<Database>,
  years: readonly number[],
): Promise<FirstBirths[]> {
  const { rows } = await sql<FirstBirths>`
    select municipality, year, births from (
      select distinct on (b.municipality, b.year) b.municipality, b.year, b.births
      from mim.first_births b
      join mim.first_birth_entry e on e.first_birth_entry_id = b.first_birth_entry_id
      where b.year = any (${years}::int[])
      order by b.municipality, b.year, e.entered_at desc, e.first_birth_entry_id
    ) latest
    where births is not null
    order by municipality, year`.execute(trx);
  return rows;
}
