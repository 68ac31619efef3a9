import type { Database } from '@mim/database';
import type { Transaction } from 'kysely';
import { choicesOf } from '../location-settings/location-settings.repository.js';
import { deliveriesOf, deliveringLocation } from './deliveries.repository.js';
import { keptRowsOfYear } from './kept-rows.repository.js';
import type { RegistrationSources } from './make-registration.js';
import { readRecords } from './read-recorded.js';

/** What a registration is made of, read at one moment. */
export type ReadSources = RegistrationSources;

/** Reads what the registration of a year is made of. The transaction sees one moment (repeatable read). */
export async function readSources(
  trx: Transaction<Database>,
  locationId: string,
  year: number,
  today: string,
): Promise<ReadSources> {
  const deliveries = await deliveriesOf(trx, locationId);
  return {
    records: await readRecords(trx, locationId),
    kept: await keptRowsOfYear(trx, locationId, year),
    location: await deliveringLocation(trx, locationId),
    choices: await choicesOf(trx, locationId),
    // The latest version is the first in the list.
    latest: deliveries.find((delivery) => delivery.year === year),
    deliveries,
    year,
    today,
  };
}
