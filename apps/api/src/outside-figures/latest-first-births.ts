import type { Database } from '@mim/database';
import { municipalityKey } from '@mim/domain/reach';
import type { Transaction } from 'kysely';
import { enteredFirstBirths } from './first-births.repository.js';

/** What is found by municipality and year, however the municipality is written. */
export const placeOf = ({ municipality, year }: { readonly municipality: string; readonly year: number }) =>
  `${municipalityKey(municipality)} ${year}`;

/** The number that counts of each municipality and year; null: it was taken back. */
export async function latestFirstBirths(trx: Transaction<Database>): Promise<Map<string, number | null>> {
  const latest = new Map<string, number | null>();
  for (const row of await enteredFirstBirths(trx)) {
    if (!latest.has(placeOf(row))) latest.set(placeOf(row), row.births);
  }
  return latest;
}
