import { addDays } from '@mim/domain/kernel';
import { absenceOfWithdrawnEnd, isOpenState, type TrajectoryState } from '@mim/domain/registration';
import type { Change } from '../dossier/write.js';
import { cancelVisitsIn } from './open-items.repository.js';
import { addState, type LastEnd, lastEndsOf, statesOf } from './trajectory.repository.js';

/**
 * Does work that may take ends back otherwise than by a reopening, as an undo does, and records of who was away
 * since when: no visit is due in that time, and what was planned in it is cancelled, for nobody could come.
 * @param trajectoryIds Those that the work may open again, locked in this transaction.
 */
export async function recordingAbsences<T>(
  change: Change,
  trajectoryIds: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const ends = await lastEndsOf(change, trajectoryIds);
  const done = await work();
  const states = await statesOf(change, trajectoryIds);
  for (const end of ends) {
    const state = states.get(end.trajectoryId);
    if (state !== undefined && isOpenState(state)) await recordAbsence(change, end, state);
  }
  return done;
}

async function recordAbsence(change: Change, end: LastEnd, state: TrajectoryState): Promise<void> {
  const { trajectoryId, event } = end;
  const absence = absenceOfWithdrawnEnd(end, change.today);
  if (absence === null) return;
  const { firstDay } = absence;
  await addState(change, trajectoryId, { state: 'ended', event, since: addDays(firstDay, -1) });
  const back = event === 'decline' ? 'reopen-intake' : 'reopen';
  await addState(change, trajectoryId, { state, event: back, since: change.today.toString() });
  await cancelVisitsIn(change, trajectoryId, absence);
}
