import type { Database } from '@mim/database';
import { type Erased, type KeptRow, keptRowsOf } from '@mim/domain/annual-registration';
import type { PlainDate } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import { keepRows } from './kept-rows.repository.js';
import { rowsOfYear } from './make-registration.js';
import { readSources } from './read-sources.js';

/** A year in which somebody is who is erased. */
interface YearOfErased {
  readonly year: number;
  /** Whether it was sent: what was sent stays as it was. */
  readonly isSent: boolean;
  /** What of her would be kept of it. */
  readonly rows: readonly KeptRow[];
}

/** The years in which those are who are erased, as they are recorded now. */
export async function yearsOfErased(
  trx: Transaction<Database>,
  locationId: string,
  erased: Erased,
  today: PlainDate,
): Promise<readonly YearOfErased[]> {
  const sources = await readSources(trx, locationId, today.year, today.toString());
  const sent = new Set(sources.deliveries.map(({ year }) => year));
  const { firstYear, lastYear } = sources.location;
  const years: YearOfErased[] = [];
  for (let year = firstYear; year <= Math.min(lastYear ?? today.year, today.year); year += 1) {
    const rows = keptRowsOf(rowsOfYear({ ...sources, kept: [] }, year), erased);
    if (rows.length > 0) years.push({ year, isSent: sent.has(year), rows });
  }
  return years;
}

/**
 * Keeps of those who are erased now what the years need that were not sent yet: a row under a fresh identifier, with
 * what every row must have and numbers of visits. To be called before anything of them is taken away.
 * @param trx Transaction of the account of retention at that location.
 * @param erased Whose trajectories and which visiting mothers go.
 */
export async function keepForUnsentYears(
  trx: Transaction<Database>,
  locationId: string,
  erased: Erased,
  today: PlainDate,
): Promise<void> {
  if (erased.trajectoryIds.length + erased.visitingMotherIds.length === 0) return;
  for (const { year, isSent, rows } of await yearsOfErased(trx, locationId, erased, today))
    if (!isSent) await keepRows(trx, locationId, year, rows);
}
