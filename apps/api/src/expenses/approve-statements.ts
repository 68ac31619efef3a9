import { canApprove } from '@mim/domain/expenses';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { draftClaims } from './draft-claims.js';
import type { Approve } from './expenses.schema.js';
import { paymentRules } from './payment-rules.js';
import { addStatement, latestStatementOf, lockVisitingMothers } from './statements.repository.js';

/** What became of drafts that were approved together: those that could not be, and why. */
interface Approval {
  left: { visitingMotherId: string; problem: Problem }[];
}

/**
 * Approves drafts as they were seen. Of several, those that can be are approved and the others are told; one by itself is approved
 * or refused. Each visiting mother is held first, so that of two who approve at once the second sees what the first approved.
 */
export async function approveStatements(change: Change, { month, seen }: Approve): Promise<Result<Approval>> {
  const { trx, locationId, today } = change;
  const ids = new Set(seen.map(({ visitingMotherId }) => visitingMotherId));
  const locked = await lockVisitingMothers(change, [...ids]);
  if (locked.length < ids.size) return fail(problems.notFound);
  const { period, dated } = await paymentRules(trx, { locationId, month }, today);
  const { lines } = await draftClaims(trx, { locationId }, dated, period, today);
  const left: Approval['left'] = [];
  for (const { visitingMotherId, ...saw } of seen) {
    const latest = await latestStatementOf(change, visitingMotherId);
    const draft = {
      period,
      lines: lines.get(visitingMotherId) ?? [],
      approvedUntil: latest?.lastDay ?? null,
    };
    const approved = canApprove(draft, saw, today);
    if (approved.ok) await addStatement(change, { visitingMotherId, period }, approved.value);
    else if (seen.length === 1) return approved;
    else left.push({ visitingMotherId, problem: approved.problem });
  }
  return ok({ left });
}
