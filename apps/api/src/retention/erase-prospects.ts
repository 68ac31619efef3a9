import type { Database } from '@mim/database';
import { groupOfErased } from '@mim/domain/annual-registration';
import type { PlainDate } from '@mim/domain/kernel';
import { type ErasureKind, isKeptLongEnough } from '@mim/domain/registration';
import type { Transaction } from 'kysely';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { addErased, referredAmong } from '../uptake/uptake.repository.js';
import {
  closedProspects,
  type ErasedCount,
  emptyHistory,
  emptyRemovals,
  lockUnchanged,
  recordErasure,
  releaseDuplicates,
  removeCalls,
  removeOldAnswers,
  removeProspects,
  takenBackProspects,
} from './retention.repository.js';

/**
 * Erases of a location the prospects who came to nothing and were kept long enough: they themselves, their
 * calls, their history, notes of removals and what was answered about them; and all that of those who were taken back. What
 * remains is how many of each kind went, and of each who was referred one more in the uptake of her year.
 * @param trx Transaction of the account of retention at that location.
 * @returns What went; empty when nobody was due.
 */
export async function eraseProspects(
  trx: Transaction<Database>,
  locationId: string,
  today: PlainDate,
): Promise<readonly ErasedCount[]> {
  const settings = await settingsOf(trx, locationId, today);
  const due = (await closedProspects(trx, [locationId])).filter(({ outcome, outcomeOn }) =>
    isKeptLongEnough({ kind: 'prospect', outcome, outcomeOn }, settings, today),
  );
  // Before anybody is removed: who goes now was not taken back.
  const takenBack = (await takenBackProspects(trx, locationId)).filter(({ takenBackOn }) =>
    isKeptLongEnough({ kind: 'taken-back', takenBackOn }, settings, today),
  );
  const seen = due.map(({ prospectId, version }) => ({ prospectId, version }));
  const removed = new Set(await lockUnchanged(trx, locationId, seen));
  const gone = [...removed, ...takenBack.map(({ prospectId }) => prospectId)];
  if (gone.length === 0) return [];
  for (const prospect of await referredAmong(trx, locationId, [...removed])) {
    const group = groupOfErased(prospect);
    if (group !== null)
      // With prospects no intake was.
      await addErased(trx, locationId, { ...group, referred: 1, intakes: 0 });
  }
  await releaseDuplicates(trx, locationId, gone);
  const calls = await removeCalls(trx, locationId, gone);
  await removeProspects(trx, locationId, gone);
  await emptyHistory(trx, locationId, gone);
  await emptyRemovals(trx, locationId, gone);
  await removeOldAnswers(trx, locationId, gone);
  const went = due
    .filter(({ prospectId }) => removed.has(prospectId))
    .map(({ prospectId, outcome }) => ({
      kind: outcome,
      calls: calls.filter((called) => called === prospectId).length,
    }));
  const counts = countByKind([...went, ...takenBack.map(() => ({ kind: 'taken-back' as const, calls: 0 }))]);
  await recordErasure(trx, locationId, today, counts);
  return counts;
}

/** How many went of each kind. */
function countByKind(went: readonly { readonly kind: ErasureKind; readonly calls: number }[]): ErasedCount[] {
  const counts = new Map<ErasureKind, ErasedCount>();
  for (const { kind, calls } of went) {
    const before = counts.get(kind) ?? { kind, prospects: 0, calls: 0 };
    counts.set(kind, { kind, prospects: before.prospects + 1, calls: before.calls + calls });
  }
  return [...counts.values()];
}
