import { transferPayload } from '@mim/domain/registration';
import type { DemoLocation } from './demo-location.js';
import type { Scenario } from './plans.js';
import type { DemoRows } from './rows.js';
import { addRow, isoDay } from './site.js';
import type { DemoTrajectory } from './trajectories.js';
import { transferDays } from './transfer-days.js';

type TransferScenario = keyof typeof transferDays;

/**
 * Makes up offers between locations that follow each other: one that was taken over, one that was refused,
 * one that waits for an answer.
 */
export function makeTransfers(locations: readonly DemoLocation[], rows: DemoRows): void {
  for (const [index, from] of locations.entries()) {
    const to = locations[(index + 1) % locations.length];
    if (to === undefined || to === from) continue;
    for (const scenario of Object.keys(transferDays) as TransferScenario[])
      makeTransfer({ ...from, site: { ...from.site, rows } }, to, scenario);
  }
}

const ofScenario = ({ trajectories }: DemoLocation, scenario: Scenario): DemoTrajectory | undefined =>
  trajectories.find(({ plan }) => plan.scenario === scenario);

function makeTransfer(from: DemoLocation, to: DemoLocation, scenario: TransferScenario): void {
  const trajectory = ofScenario(from, scenario);
  const received = scenario === 'transferred' ? ofScenario(to, 'taken-over') : undefined;
  if (trajectory === undefined) return;
  const { random, today } = from.site;
  const { offered, answered } = transferDays[scenario];
  const toLocationId = to.site.place.locationId;
  addRow(from.site, 'mim.transfer', {
    transferId: random.uuid(),
    trajectoryId: trajectory.trajectoryId,
    toLocationId,
    offeredOn: isoDay(today - offered),
    consentOn: isoDay(today - offered),
    note: 'Zij verhuist en wil graag verder.',
    payload: payloadOf(trajectory),
    outcome: answered === null ? null : scenario === 'transferred' ? 'accepted' : 'refused',
    answeredOn: answered === null ? null : isoDay(today - answered),
    answeredBy: answered === null ? null : 'demo-loader',
    answerReason: scenario === 'transfer-refused' ? 'Alle bezoekmoeders zijn tot na de zomer bezet.' : null,
    receivedTrajectoryId: received?.trajectoryId ?? null,
  });
}

const payloadOf = ({ mother, row }: DemoTrajectory) =>
  transferPayload({ ...mother.row, ...row }, ['question', 'availability']);
