import type { Database } from '@mim/database';
import type { Transaction } from 'kysely';
import {
  openTrajectories,
  prospectsWithWork,
  transfersWithWork,
  unanswered,
  workingVisitingMothers,
} from './worklist.repository.js';

/** Everything that the worklists of these locations need: five statements, however much there is. */
export async function workRows(trx: Transaction<Database>, locationIds: readonly string[], today: string) {
  return {
    trajectories: await openTrajectories(trx, locationIds),
    prospects: await prospectsWithWork(trx, locationIds),
    unanswered: await unanswered(trx, locationIds),
    visitingMothers: await workingVisitingMothers(trx, locationIds, today),
    transfers: await transfersWithWork(trx, locationIds),
  };
}
export type WorkRows = Awaited<ReturnType<typeof workRows>>;
