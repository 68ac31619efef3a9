import { fail, ok } from '@mim/domain/kernel';
import type { LocationOfChange } from '../dossier/location-of-change.js';
import { problems } from '../problems.js';

/** The location where an offer is answered: the one that was asked. */
export const locationOfReceivedTransfer =
  (transferId: string): LocationOfChange =>
  async (trx, { locationIds }) => {
    const [only, ...others] = locationIds;
    if (only === undefined) return fail(problems.notFound);
    if (others.length === 0) return ok(only);
    const row = await trx
      .selectFrom('mim.transfer')
      .select('toLocationId')
      .where('toLocationId', 'in', locationIds)
      .where('transferId', '=', transferId)
      .executeTakeFirst();
    return row === undefined ? fail(problems.notFound) : ok(row.toLocationId);
  };
