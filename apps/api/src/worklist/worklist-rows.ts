import type { Database } from '@mim/database';
import { thanksAskedMonths } from '@mim/domain/growth';
import { addMonths } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import { accountsOfCoordinators } from '../coordinators/coordinators.repository.js';
import { groupsGoingOn } from '../groups/groups.repository.js';
import { growthOfOne, growthWithTasks } from '../growth/growth.repository.js';
import { meetingDays, visitedSpans } from '../meetings/meetings.repository.js';
import { openTrajectories, openTrajectoriesOf } from './open-trajectories.repository.js';
import { workingVisitingMother, workingVisitingMothers } from './working-visiting-mothers.repository.js';
import {
  applicantsWithTasks,
  openReferrals,
  openSignals,
  prospectsWithTasks,
  transfersWithTasks,
} from './worklist.repository.js';

/** Everything that the worklists of these locations need: a handful of statements, however much there is. */
export async function worklistRows(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: string,
) {
  return {
    trajectories: await openTrajectories(trx, locationIds),
    prospects: await prospectsWithTasks(trx, locationIds),
    applicants: await applicantsWithTasks(trx, locationIds),
    signals: await openSignals(trx, locationIds),
    referrals: await openReferrals(trx, locationIds),
    visitingMothers: await workingVisitingMothers(trx, locationIds, today),
    // Of who stopped longer ago nobody asks anything: an evaluation is asked for a year at most too.
    growth: await growthWithTasks(trx, locationIds, addMonths(today, -thanksAskedMonths)),
    transfers: await transfersWithTasks(trx, locationIds),
    meetings: await meetingDays(trx, locationIds),
    visitedSpans: await visitedSpans(trx, locationIds),
    coordinators: await accountsOfCoordinators(trx, locationIds, today),
    groups: await groupsGoingOn(trx, locationIds, today),
  };
}
export type WorklistRows = Awaited<ReturnType<typeof worklistRows>>;

/** What the worklist needs of one visiting mother: what would be recorded if there were only she and those whom she visits. */
export const worklistRowsOf = async (
  trx: Transaction<Database>,
  { locationId, visitingMotherId }: { readonly locationId: string; readonly visitingMotherId: string },
  today: string,
): Promise<WorklistRows> => ({
  trajectories: await openTrajectoriesOf(trx, locationId, visitingMotherId),
  prospects: [],
  applicants: [],
  signals: [],
  referrals: [],
  visitingMothers: await workingVisitingMother(trx, locationId, visitingMotherId, today),
  growth: await growthOfOne(trx, locationId, visitingMotherId),
  transfers: [],
  meetings: [],
  visitedSpans: [],
  coordinators: [],
  groups: [],
});
