import type { Actor, Database } from '@mim/database';
import type { Transaction } from 'kysely';
import type { Reading } from './reading.js';
import type { Subject } from './subject.js';

/**
 * Adds a line to the log of each location whose people were read. Looking and finding nobody is logged
 * too, at each location of the account.
 */
export async function addAccessLines(
  trx: Transaction<Database>,
  actor: Pick<Actor, 'accountId' | 'locationIds'>,
  { what, reason }: Reading,
  subjects: readonly Subject[],
): Promise<void> {
  const idsOf = new Map<string, Set<string>>();
  for (const { locationId, id } of subjects)
    idsOf.set(locationId, (idsOf.get(locationId) ?? new Set()).add(id));
  if (idsOf.size === 0) for (const locationId of actor.locationIds) idsOf.set(locationId, new Set());
  if (idsOf.size === 0) return;
  await trx
    .insertInto('mim.access_log')
    .values(
      [...idsOf].map(([locationId, ids]) => ({
        locationId,
        accountId: actor.accountId,
        what,
        subjects: [...ids],
        reason: reason ?? null,
      })),
    )
    .execute();
}
