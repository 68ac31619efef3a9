import { canUnmakeVisit } from '@mim/domain/expenses';
import type { Result } from '@mim/domain/kernel';
import type { Change } from '../dossier/write.js';
import { paidForVisit } from './corrections.repository.js';
import { lockVisitingMothers } from './statements.repository.js';

/**
 * Whether a visit can stop being one that its visiting mother made. She is held, so that nobody approves it meanwhile.
 * @param visit As it was read for the change.
 */
export async function unmakeVisit(
  change: Change,
  { visitId, visitingMotherId }: { readonly visitId: string; readonly visitingMotherId: string | null },
): Promise<Result<null>> {
  if (visitingMotherId !== null) await lockVisitingMothers(change, [visitingMotherId]);
  const paid = await paidForVisit(change, visitId);
  return canUnmakeVisit(paid?.leftCents ?? 0);
}
