import { sql } from 'kysely';
import type { Change } from './write.js';

/** What is looked at as a whole before one more is stored: no row stands for that it is not there yet. */
type Whole = 'list' | 'covers' | 'meetings' | 'services' | 'payment lists' | 'judgements';

/**
 * Lets one change at a time of a location look at all of these and add to them: a second waits here until the first is there.
 * @example
 * await oneAtATime(change, 'covers');
 */
export async function oneAtATime(
  { trx, locationId }: Pick<Change, 'trx' | 'locationId'>,
  whole: Whole,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${whole} of ${locationId}`}, 0))`.execute(trx);
}
