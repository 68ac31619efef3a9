import type { Database } from '@mim/database';
import { type Erased, keptRowsOf } from '@mim/domain/annual-registration';
import type { PlainDate } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import { keepRows } from './kept-rows.repository.js';
import { rowsOfYear } from './make-registration.js';
import { readSources } from './read-sources.js';

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
  const sources = await readSources(trx, locationId, today.year, today.toString());
  const sent = new Set(sources.deliveries.map(({ year }) => year));
  const { firstYear, lastYear } = sources.location;
  for (let year = firstYear; year <= Math.min(lastYear ?? today.year, today.year); year += 1) {
    if (sent.has(year)) continue;
    const rows = keptRowsOf(rowsOfYear({ ...sources, kept: [] }, year), erased);
    if (rows.length > 0) await keepRows(trx, locationId, year, rows);
  }
}
