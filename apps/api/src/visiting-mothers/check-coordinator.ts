import { fail, ok, type Result } from '@mim/domain/kernel';
import { coordinatorVisitsAlready, type VisitingMotherFacts } from '@mim/domain/supervision';
import { accountsOfCoordinators } from '../coordinators/coordinators.repository.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { visitorWhoCoordinates } from './visiting-mothers.repository.js';

type Coordinator = Pick<VisitingMotherFacts, 'coordinatorAccountId'>;

/**
 * Whether a visiting mother can be this coordinator: somebody who works at her location, and is no other visiting mother there.
 * Who was chosen before stays, also when she works there no more.
 * @param visitingMotherId Who she is; null: she is new.
 * @param chosen What was filled in.
 * @param before What stood there; null: nothing.
 */
export async function checkCoordinator(
  { trx, locationId, today }: Change,
  visitingMotherId: string | null,
  { coordinatorAccountId: accountId }: Coordinator,
  before: Coordinator | null,
): Promise<Result<null>> {
  if (accountId === null || accountId === before?.coordinatorAccountId) return ok(null);
  const members = await accountsOfCoordinators(trx, [locationId], today.toString());
  if (!members.some((member) => member.accountId === accountId)) return fail(problems.notFound);
  const other = await visitorWhoCoordinates(trx, locationId, accountId);
  return other === undefined || other.visitingMotherId === visitingMotherId
    ? ok(null)
    : fail(coordinatorVisitsAlready);
}
