import { fail, ok, type Result } from '@mim/domain/kernel';
import {
  canAnswerTransfer,
  canTransfer,
  type Transfer,
  type TransferAnswer,
  transferAnswered,
} from '@mim/domain/registration';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { lockPerson } from '../people/people.repository.js';
import { problems } from '../problems.js';
import { matchEndOfTrajectory } from './end.js';
import { endFacts } from './ending.repository.js';
import { moveTrajectory } from './move-trajectory.js';
import { closeOpenItems } from './open-items.repository.js';
import { type Recognised, receiveTransfer } from './receive-transfer.js';
import type { ChangedRow, TrajectoryRow } from './trajectory.repository.js';
import {
  addTransfer,
  closeTransfer,
  countVisitsDone,
  lockOfferedTransfer,
  lockReceivedTransfer,
  openLocations,
} from './transfer.repository.js';

/** Offers a mother to another location: here her trajectory ends as transferred, there it waits for an answer. */
export async function offerTransfer(
  change: Change,
  trajectory: TrajectoryRow,
  transfer: Transfer,
): Promise<Result<ChangedRow>> {
  const { trajectoryId, locationId, motherId } = trajectory;
  const { lastVisitOn } = await endFacts(change, trajectoryId);
  const allowed = canTransfer({ ...trajectory, lastVisitOn }, transfer, change.today);
  if (!allowed.ok) return allowed;
  const open = await openLocations(change.trx);
  if (!open.some(({ code }) => code === transfer.toLocationId)) return fail(problems.notFound);
  const mother = await lockPerson(change.trx, locationId, motherId);
  if (mother === undefined) return fail(problems.notFound);
  const visitsDone = await countVisitsDone(change, trajectoryId);
  const { offeredOn } = transfer;
  await closeOpenItems(change, { trajectory, on: offeredOn, matchEnd: matchEndOfTrajectory });
  const moved = await moveTrajectory(change, trajectory, {
    event: 'transfer-out',
    since: offeredOn,
    facts: { endedOn: offeredOn, endReason: 'transferred' },
  });
  // Last, so that an undo takes the offer away before it opens her trajectory again.
  if (moved.ok) await addTransfer(change, trajectory, mother, { ...transfer, visitsDone });
  return moved;
}

/** Takes an offer back that was not answered yet; her trajectory can then be opened again. */
export async function withdrawTransfer(
  change: Change,
  transferId: string,
  version: number,
): Promise<Result<ChangedRow>> {
  const found = checkVersion(await lockOfferedTransfer(change, transferId), version);
  if (!found.ok) return found;
  if (found.value.outcome !== null) return fail(transferAnswered);
  const on = change.today.toString();
  return ok(await closeTransfer(change, found.value, { outcome: 'withdrawn', on, reason: null }));
}

/** An answer to an offer, and whom she is known as here. */
export interface AnsweredTransfer extends Recognised {
  readonly transferId: string;
  readonly version: number;
  readonly answer: TransferAnswer;
}

/** Answers an offer: refuses it with a reason, or goes on with her here. */
export async function answerTransfer(
  change: Change,
  { transferId, version, answer, ...recognised }: AnsweredTransfer,
): Promise<Result<ChangedRow & { trajectoryId: string | null }>> {
  const found = checkVersion(await lockReceivedTransfer(change, transferId), version);
  if (!found.ok) return found;
  const transfer = found.value;
  const { offeredOn, outcome } = transfer;
  const offered = { offeredOn, outcome: outcome };
  const allowed = canAnswerTransfer(offered, answer, change.today);
  if (!allowed.ok) return allowed;
  const closing = { outcome: answer.outcome, on: answer.answeredOn, reason: answer.reason };
  if (answer.outcome === 'refused')
    return ok({ ...(await closeTransfer(change, transfer, closing)), trajectoryId: null });
  const received = await receiveTransfer(change, transfer, answer.answeredOn, recognised);
  if (!received.ok) return received;
  const receivedTrajectoryId = received.value.id;
  const closed = await closeTransfer(change, transfer, { ...closing, receivedTrajectoryId });
  return ok({ ...closed, trajectoryId: receivedTrajectoryId });
}
