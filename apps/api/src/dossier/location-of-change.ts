import type { Actor, Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { type Kysely, sql } from 'kysely';
import { problems } from '../problems.js';

/** Finds the location to which a change belongs, among those of the actor. */
export type LocationOfChange = (trx: Kysely<Database>, actor: Actor) => Promise<Result<string>>;

/**
 * The location of something new: the location that was chosen, or the only one of the account. A location
 * of others is answered as one that does not exist.
 */
export const locationOfNew =
  (locationId?: string): LocationOfChange =>
  async (_trx, { locationIds }) => {
    if (locationId !== undefined)
      return locationIds.includes(locationId) ? ok(locationId) : fail(problems.notFound);
    const [only, ...others] = locationIds;
    if (only === undefined) return fail(problems.notFound);
    return others.length === 0 ? ok(only) : fail(problems.locationRequired);
  };

/** Tables whose rows are changed by their id: that of table x is the column x_id. */
type ChangedById =
  | 'person'
  | 'trajectory'
  | 'pause'
  | 'extension'
  | 'transfer'
  | 'referral'
  | 'outcome'
  | 'prospect'
  | 'visiting_mother'
  | 'visiting_mother_pause'
  | 'match_proposal'
  | 'match'
  | 'visit'
  | 'signal'
  | 'saved_view'
  | 'calendar_feed'
  | 'action';

/**
 * The location of a row that is there. Whoever works for one location needs no look: a row of another
 * location is then simply not found by the change itself.
 */
export const locationOfRow =
  (table: ChangedById, id: string): LocationOfChange =>
  async (trx, { locationIds }) => {
    const [only, ...others] = locationIds;
    if (only === undefined) return fail(problems.notFound);
    if (others.length === 0) return ok(only);
    const { rows } = await sql<{ locationId: string }>`
      select location_id from ${sql.id('mim', table)}
      where location_id = any(${locationIds}) and ${sql.id(`${table}_id`)} = ${id}`.execute(trx);
    return rows[0] === undefined ? fail(problems.notFound) : ok(rows[0].locationId);
  };

/**
 * The locations that a list is asked of: all of the account's, or the one that was chosen among them. One of
 * others is answered as one that does not exist.
 */
export const selectedLocations = (
  { locationIds }: Actor,
  { locationId }: { readonly locationId?: string | undefined },
): Result<readonly string[]> => {
  if (locationId === undefined) return ok(locationIds);
  return locationIds.includes(locationId) ? ok([locationId]) : fail(problems.notFound);
};
