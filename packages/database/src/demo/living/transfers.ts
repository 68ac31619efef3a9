import type { DemoLocation } from './make-demo.js';
import type { Turn } from './plans.js';
import { on, put } from './site.js';

/**
 * Makes up offers between locations that follow each other: one that was taken over, one that was refused,
 * one that waits for an answer.
 */
export function makeTransfers(locations: readonly DemoLocation[]): void {
  for (const [index, from] of locations.entries()) {
    const to = locations[(index + 1) % locations.length];
    if (to === undefined || to === from) continue;
    makeTransfer(from, to, 'transfer-offered');
    makeTransfer(from, to, 'transfer-refused');
    makeTransfer(from, to, 'transferred');
  }
}

const taken = ({ trajectories }: DemoLocation, turn: Turn) =>
  trajectories.find(({ plan }) => plan.turn === turn);

function makeTransfer(
  from: DemoLocation,
  to: DemoLocation,
  turn: 'transfer-offered' | 'transfer-refused' | 'transferred',
): void {
  const trajectory = taken(from, turn);
  if (trajectory === undefined) return;
  const { random, today } = from.site;
  const received = turn === 'transferred' ? taken(to, 'taken-over') : undefined;
  const offered =
    turn === 'transferred' ? (trajectory.timeline.endedOn ?? today) - 6 : today - random.between(3, 9);
  put(from.site, 'mim.transfer', {
    transfer_id: random.uuid(),
    trajectory_id: trajectory.trajectoryId,
    to_location_id: to.site.place.locationId,
    offered_on: on(offered),
    payload: {},
    outcome: turn === 'transfer-offered' ? null : turn === 'transferred' ? 'accepted' : 'refused',
    answered_on: turn === 'transfer-offered' ? null : on(turn === 'transferred' ? offered + 6 : today - 1),
    answered_by: turn === 'transfer-offered' ? null : 'demo-loader',
    answer_reason: turn === 'transfer-refused' ? 'Alle bezoekmoeders zijn tot na de zomer bezet.' : null,
    received_trajectory_id: received?.trajectoryId ?? null,
  });
}
