import { preparationStanding, preparedOnAfter } from '@mim/domain/supervision';
import type { Change } from '../dossier/write.js';
import { choicesOf } from '../location-settings/location-settings.repository.js';
import { changePrepared, lockVisitors, sessionsOfVisitors } from './prepared.repository.js';

type Visitor = Awaited<ReturnType<typeof lockVisitors>>[number];

/**
 * Makes a change of sessions, or of how somebody is prepared, and then keeps for each on which day she was prepared: it
 * follows from her sessions, so that what readiness reads and what is recorded never differ.
 * @param change The change under way.
 * @param visitingMotherIds Whom it concerns; they are locked.
 * @param make Makes the change.
 */
export async function settlingPrepared<T>(
  change: Change,
  visitingMotherIds: readonly string[],
  make: () => Promise<T>,
): Promise<T> {
  const { trx, locationId } = change;
  const completedBefore = await completedOn(change, await lockVisitors(trx, locationId, visitingMotherIds));
  const made = await make();
  const visitors = await lockVisitors(trx, locationId, visitingMotherIds);
  const completedAfter = await completedOn(change, visitors);
  for (const visitor of visitors) {
    const before = completedBefore.get(visitor.visitingMotherId);
    const after = completedAfter.get(visitor.visitingMotherId);
    const preparedOn = preparedOnAfter({
      preparedOn: visitor.preparedOn,
      completedBefore: before?.completedOn ?? null,
      completedAfter: after?.completedOn ?? null,
    });
    const preparation = visitor.preparation ?? after?.form ?? null;
    if (preparedOn !== visitor.preparedOn || preparation !== visitor.preparation)
      await changePrepared(change, visitor, { preparedOn, preparation });
  }
  return made;
}

/** How far each of these is. */
async function completedOn({ trx, locationId, today }: Change, visitors: readonly Visitor[]) {
  const ids = visitors.map(({ visitingMotherId }) => visitingMotherId);
  const sessions = await sessionsOfVisitors(trx, [locationId], ids);
  const dated = await choicesOf(trx, locationId);
  return new Map(
    visitors.map(({ visitingMotherId, preparation }) => {
      const hers = sessions.filter((session) => session.visitingMotherId === visitingMotherId);
      return [visitingMotherId, preparationStanding({ preparation, sessions: hers }, dated, today)];
    }),
  );
}
