import { canApprove } from '@mim/domain/expenses';
import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { draftClaims } from './draft-claims.js';
import type { Approve } from './expenses.schema.js';
import { paymentRules } from './payment-rules.js';
import { addStatement, latestStatementOf, lockVisitingMothers } from './statements.repository.js';

/**
 * Approves drafts as they were seen, all or none. Each visiting mother is held first, so that of two who approve at once the
 * second sees what the first approved.
 */
export async function approveStatements(
  change: Change,
  { month, seen }: Approve,
): Promise<Result<{ readonly id?: string }>> {
  const { trx, locationId, today } = change;
  const ids = new Set(seen.map(({ visitingMotherId }) => visitingMotherId));
  const locked = await lockVisitingMothers(change, [...ids]);
  if (locked.length < ids.size) return fail(problems.notFound);
  const { period, dated } = await paymentRules(trx, { locationId, month }, today);
  const { lines } = await draftClaims(trx, { locationId }, dated, period, today);
  for (const { visitingMotherId, ...saw } of seen) {
    const latest = await latestStatementOf(change, visitingMotherId);
    const draft = {
      period,
      lines: lines.get(visitingMotherId) ?? [],
      approvedUntil: latest?.lastDay ?? null,
    };
    const approved = canApprove(draft, saw, today);
    if (!approved.ok) return approved;
    await addStatement(change, { visitingMotherId, period }, approved.value);
  }
  return ok({});
}
