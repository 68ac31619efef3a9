import type { Actor, Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import { problems } from '../problems.js';
import { type ChangedById, findLocationOfRow } from './location-of-row.repository.js';

/** Finds the location to which a change belongs, among those of the actor. */
export type LocationOfChange = (trx: Transaction<Database>, actor: Actor) => Promise<Result<string>>;

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

/** Looks among locations for the one where something is. */
type FindLocation = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
) => Promise<string | undefined>;

/**
 * The location where what is changed is found. Whoever works for one location needs no look: what is
 * another location's is then simply not found by the change itself.
 */
export const locationWhere =
  (find: FindLocation): LocationOfChange =>
  async (trx, { locationIds }) => {
    const [only, ...others] = locationIds;
    if (only === undefined) return fail(problems.notFound);
    if (others.length === 0) return ok(only);
    const locationId = await find(trx, locationIds);
    return locationId === undefined ? fail(problems.notFound) : ok(locationId);
  };

/** The location of a row that is there. */
export const locationOfRow = (table: ChangedById, id: string): LocationOfChange =>
  locationWhere((trx, locationIds) => findLocationOfRow(trx, locationIds, { table, id }));

/** The location of a change, where one was chosen beside it: another than that is answered as one that does not exist. */
export const locationAsChosen =
  (locationId: string | undefined, location: LocationOfChange): LocationOfChange =>
  async (trx, actor) => {
    const found = await location(trx, actor);
    if (!found.ok || locationId === undefined) return found;
    return found.value === locationId ? found : fail(problems.notFound);
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
