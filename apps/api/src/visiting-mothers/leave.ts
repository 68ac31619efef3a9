import type { OpenPeriod, Result } from '@mim/domain/kernel';
import { canLeave } from '@mim/domain/supervision';
import type { Change } from '../dossier/write.js';
import {
  cancelSessionsOf,
  cancelVisitsOf,
  countOpenMatches,
  leaveVisitsWithoutHer,
  withdrawProposals,
} from './visiting-mothers.repository.js';

/**
 * A visiting mother, who is locked, goes for a time or for good: nobody may count on her. What she was to do on
 * these days is cancelled, a visit to which she was to go along is made without her, and when nobody knows that
 * she comes back, no mother waits for her answer.
 * @returns A problem while mothers are matched with her who would wait for nobody.
 */
export async function leave(
  { trx, locationId, today }: Change,
  visitingMotherId: string,
  absence: OpenPeriod,
): Promise<Result<OpenPeriod>> {
  const allowed = canLeave(absence, await countOpenMatches(trx, locationId, visitingMotherId));
  if (!allowed.ok) return allowed;
  await cancelVisitsOf(trx, { locationId, visitingMotherId, within: absence });
  await leaveVisitsWithoutHer(trx, { locationId, visitingMotherId, within: absence });
  await cancelSessionsOf(trx, { locationId, visitingMotherId, within: absence });
  if (absence.lastDay === null)
    await withdrawProposals(trx, { locationId, visitingMotherId, on: today.toString() });
  return allowed;
}
