import { fail, ok, type Result } from '@mim/domain/kernel';
import { personSchema } from '@mim/domain/person/schema';
import {
  canAnswerTransfer,
  canTransfer,
  nextState,
  storedPayload,
  type Transfer,
  type TransferAnswer,
  takenOver,
  transferAnswered,
} from '@mim/domain/registration';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { addPerson, lockPerson } from '../people/people.repository.js';
import { problems } from '../problems.js';
import { matchEndOfTrajectory } from './end.js';
import { endFacts } from './ending.repository.js';
import { moveTrajectory } from './move-trajectory.js';
import { closeOpenItems } from './open-items.repository.js';
import { takeApart } from './take-apart.js';
import { addTrajectory, type ChangedRow, type TrajectoryRow } from './trajectory.repository.js';
import {
  addTransfer,
  closeTransfer,
  countVisitsDone,
  lockOfferedTransfer,
  lockReceivedTransfer,
  otherLocations,
  type TransferRow,
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
  const others = await otherLocations(change.trx, [locationId]);
  if (!others.some(({ code }) => code === transfer.toLocationId)) return fail(problems.notFound);
  const mother = await lockPerson(change.trx, locationId, motherId);
  if (mother === undefined) return fail(problems.notFound);
  const visitsDone = await countVisitsDone(change, trajectoryId);
  await addTransfer(change, trajectory, mother, { ...transfer, visitsDone });
  const { offeredOn } = transfer;
  await closeOpenItems(change, { trajectory, on: offeredOn, matchEnd: matchEndOfTrajectory });
  return moveTrajectory(change, trajectory, {
    event: 'transfer-out',
    since: offeredOn,
    facts: { endedOn: offeredOn, endReason: 'transferred' },
  });
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

/** Answers an offer: refuses it with a reason, or goes on with her here. */
export async function answerTransfer(
  change: Change,
  { transferId, version, answer }: { transferId: string; version: number; answer: TransferAnswer },
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
  const received = await receive(change, transfer, answer.answeredOn);
  if (!received.ok) return received;
  const receivedTrajectoryId = received.value.id;
  const closed = await closeTransfer(change, transfer, { ...closing, receivedTrajectoryId });
  return ok({ ...closed, trajectoryId: receivedTrajectoryId });
}

/** Begins the trajectory here, with what was passed on. */
async function receive(change: Change, transfer: TransferRow, since: string): Promise<Result<ChangedRow>> {
  const state = nextState(null, 'transfer-in');
  if (!state.ok) return state;
  const told = takeApart(takenOver(storedPayload(transfer.payload as object)));
  const person = personSchema.parse(told.person);
  const motherId = await addPerson(change, person);
  const added = await addTrajectory(
    change,
    {
      ...told.trajectory,
      motherId,
      state: state.value,
      transferredFrom: transfer.locationId,
      referredOn: since,
    },
    { event: 'transfer-in', since },
  );
  return ok(added);
}
