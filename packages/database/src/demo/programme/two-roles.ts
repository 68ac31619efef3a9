import type { DemoRow } from './rows.js';
import type { Site } from './site.js';
import type { DemoTrajectory } from './trajectories.js';
import type { MadeVisitingMother } from './visiting-mothers.js';

/** Mothers who went all the way and have ended, who ended last coming first. */
const completed = (trajectories: readonly DemoTrajectory[]): readonly DemoTrajectory[] =>
  trajectories
    .filter(({ row }) => row.endReason === 'completed')
    .toSorted((a, b) => String(b.row.endedOn).localeCompare(String(a.row.endedOn)));

/**
 * Lets one mother who has ended be prepared as a visiting mother: one person, two roles in time.
 * @returns Another one, who asks to visit too; absent: nobody did.
 */
export function letMothersVisit(
  { rows }: Site,
  visitingMothers: readonly MadeVisitingMother[],
  trajectories: readonly DemoTrajectory[],
): DemoRow<'mim.person'> | undefined {
  const learning = visitingMothers.find(({ row }) => row.preparedOn === null);
  const before = learning?.row.startedOn ?? '';
  const [former, other] = completed(trajectories).filter(({ row }) => String(row.endedOn) < String(before));
  if (learning === undefined || former === undefined) return undefined;
  const people = rows['mim.person'];
  const made = people.findIndex(({ personId }) => personId === learning.row.personId);
  people.splice(made, 1);
  learning.row.personId = former.row.motherId;
  learning.row.formerProgrammeMother = true;
  return other?.mother.row;
}

/** Where the colleague of the coordinator visits families herself. */
const visits = { locationId: 'den-haag-escamp', accountId: 'demo-colleague-escamp' } as const;

/** Lets a coordinator visit: one of the visiting mothers who are ready is the colleague. Nobody prepared her. */
export function letCoordinatorVisit(
  { place, rows }: Site,
  visitingMothers: readonly MadeVisitingMother[],
): void {
  if (place.locationId !== visits.locationId) return;
  const [ready] = visitingMothers
    .filter(
      ({ row, taken, away }) =>
        row.stoppedOn === null && row.preparedOn !== null && away === null && taken.length > 0,
    )
    .toSorted((a, b) => a.taken.length - b.taken.length);
  if (ready === undefined) return;
  const started = rows['mim.coordinator'].find(({ accountId }) => accountId === visits.accountId)?.startedOn;
  Object.assign(ready.row, {
    coordinatorAccountId: visits.accountId,
    coordinatorFrom: started ?? ready.row.startedOn,
    preparedOn: null,
    preparation: null,
    agreementSignedOn: null,
  });
}
