import type { Database } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import { grouped } from '@mim/domain/kernel';
import { motherKeptUntil } from '@mim/domain/registration';
import { canEraseMother } from '@mim/domain/removal';
import type { Transaction } from 'kysely';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { eraseTrajectories } from './erase-trajectories.js';
import { lockUnchangedTrajectories, trajectoriesThatEnded } from './mothers.repository.js';
import { recordErasure } from './retention.repository.js';

/**
 * Erases of a location the mothers whose last trajectory ended and who were kept long enough: all of each of them, or nothing where
 * one of her trajectories was changed meanwhile.
 * @param trx Transaction of the account of retention at that location.
 * @returns How many mothers went.
 */
export async function eraseMothers(
  trx: Transaction<Database>,
  locationId: string,
  today: PlainDate,
): Promise<number> {
  const settings = await settingsOf(trx, locationId, today);
  const due = mothersWhoEnded(await trajectoriesThatEnded(trx, [locationId])).filter((hers) => {
    const until = motherKeptUntil(hers, settings);
    return until !== null && until < today.toString();
  });
  if (due.length === 0) return 0;
  const held = await lockUnchangedTrajectories(trx, locationId, due.flat());
  const byMother = new Map(grouped(held.map((each) => [each.motherId, each] as const)));
  const erased = due.flatMap((hers) => {
    const unchanged = byMother.get(hers[0]?.motherId ?? '') ?? [];
    return unchanged.length === hers.length ? [unchanged] : [];
  });
  if (erased.length === 0) return 0;
  const went = await eraseTrajectories(trx, locationId, erased.flat(), today);
  await recordErasure(trx, locationId, today, [{ kind: 'mother', prospects: erased.length, ...went }]);
  return erased.length;
}

/** Trajectories by whose they are, but for mothers who cannot be erased yet. After her term nobody is paid for her any more. */
export const mothersWhoEnded = <
  Row extends { readonly motherId: string; readonly endedOn: string | null; readonly isOffered: boolean },
>(
  rows: readonly Row[],
): readonly (readonly Row[])[] =>
  grouped(rows.map((each) => [each.motherId, each] as const))
    .map(([, hers]) => hers)
    .filter((trajectories) => {
      const isOffered = trajectories.some((each) => each.isOffered);
      return canEraseMother({ trajectories, isOffered, toPay: 0 }).ok;
    });
