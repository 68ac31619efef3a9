import { newestDefinitions } from '../../figures/definitions/versions.js';
import { softwareVersion } from '../../software/software-version.js';
import type { StoredDelivery } from '../deliveries/delivery.repository.js';
import type { Report } from '../figures.schema.js';

/** From which deliveries, and by which versions of the definitions and of the program, an answer is made. */
export async function madeFrom(deliveries: readonly StoredDelivery[]): Promise<Report['madeFrom']> {
  const versions: Record<string, Record<string, number>> = {};
  for (const { locationId, year, version } of deliveries) {
    versions[locationId] ??= {};
    versions[locationId][year] = version;
  }
  return {
    deliveries: versions,
    definitions: newestDefinitions.version,
    software: await softwareVersion(),
  };
}
