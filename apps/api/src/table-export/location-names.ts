import type { Database } from '@mim/database';
import type { Transaction } from 'kysely';
import { locationsByCode } from '../locations/locations.repository.js';

/** What the locations of a file are called; one without a name is told by its code. */
export async function locationNames(
  trx: Transaction<Database>,
  locationIds: readonly string[],
): Promise<(locationId: string) => string> {
  const names = new Map((await locationsByCode(trx, locationIds)).map(({ code, name }) => [code, name]));
  return (locationId) => names.get(locationId) ?? locationId;
}
