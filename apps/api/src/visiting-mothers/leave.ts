import type { OpenPeriod, Result } from '@mim/domain/kernel';
import { canLeave } from '@mim/domain/supervision';
import type { Change } from '../dossier/write.js';
import { cancelVisitsOf, countOpenMatches } from './visiting-mothers.repository.js';

/**
 * A visiting mother, who is locked, goes for a time or for good: nobody may count on her, and what she was to do
 * on these days is cancelled.
 * @returns A problem while mothers are matched with her who would wait for nobody.
 */
export async function leave(
  { trx, locationId }: Change,
  visitingMotherId: string,
  absence: OpenPeriod,
): Promise<Result<OpenPeriod>> {
  const allowed = canLeave(absence, await countOpenMatches(trx, locationId, visitingMotherId));
  if (allowed.ok) await cancelVisitsOf(trx, { locationId, visitingMotherId, within: absence });
  return allowed;
}
