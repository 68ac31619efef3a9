import { type Actor, type Database, withActor } from '@mim/database';
import type { Kysely } from 'kysely';
import { locationsByCode } from './locations.repository.js';
import type { Location } from './locations.schema.js';

/**
 * The locations that an account works for: a coordinator's own, a manager's providers'. An analyst and an
 * administrator work for the programme and have none of their own.
 */
export const ownLocations = (database: Kysely<Database>, actor: Actor): Promise<Location[]> =>
  withActor(database, actor, (trx) => locationsByCode(trx, actor.locationIds), { readOnly: true });
