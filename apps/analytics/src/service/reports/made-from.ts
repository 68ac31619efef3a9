import { newestDefinitions } from '../../figures/definitions/versions.js';
import { softwareVersion } from '../../software/software-version.js';
import type { StoredDelivery } from '../deliveries/delivery.repository.js';
import type { Report } from '../figures.schema.js';

/** From which deliveries, and by which versions of the definitions and of the program, an answer is made. */
export async function madeFrom(deliveries: readonly StoredDelivery[]): Promise<Report['madeFrom']> {
  return {
    deliveries: deliveries.map(({ locationId, year, version }) => ({ code: locationId, year, version })),
    definitions: newestDefinitions.version,
    software: await softwareVersion(),
  };
}
