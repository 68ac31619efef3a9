import { fail, ok, type Result } from '@mim/domain/kernel';
import type { Child, KnownMother } from '@mim/domain/registration';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { keepingAgreement } from '../trajectories/keep-agreement.js';
import { changeTrajectory, lockTrajectories } from '../trajectories/trajectory.repository.js';

const areSame = (one: readonly Child[], other: readonly Child[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Gives registered mothers the twin of their child, in the trajectory that goes on.
 * @param changed Mothers as the list makes them.
 * @param known Mothers as they were looked at.
 * @returns A problem when the children of one of them were changed meanwhile, or what was recorded of her would
 * contradict the birth of the other child.
 */
export async function addTwins(
  change: Change,
  changed: readonly KnownMother[],
  known: readonly KnownMother[],
): Promise<Result<null>> {
  const looked = new Map(known.map(({ trajectoryId, children }) => [trajectoryId, children]));
  const twins = new Map(
    changed.flatMap(({ kind, trajectoryId, children }) =>
      kind === 'person' && trajectoryId !== null && !areSame(children, looked.get(trajectoryId) ?? [])
        ? [[trajectoryId, children] as const]
        : [],
    ),
  );
  if (twins.size === 0) return ok(null);
  const trajectoryIds = [...twins.keys()];
  return keepingAgreement(change, trajectoryIds, async () => {
    for (const trajectory of await lockTrajectories(change, trajectoryIds)) {
      const { trajectoryId, children } = trajectory;
      if (!areSame(children, looked.get(trajectoryId) ?? [])) return fail(problems.changedMeanwhile);
      await changeTrajectory(change, trajectory, { children: twins.get(trajectoryId) });
    }
    return ok(null);
  });
}
