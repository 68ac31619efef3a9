import type { TrajectoryEvent, TrajectoryState } from '@mim/domain/registration';
import type { DemoMatch } from './matches.js';
import type { Plan } from './plans.js';
import { addRow, isoDay, type Site } from './site.js';
import type { Timeline } from './timeline.js';
import { transferDays } from './transfer-days.js';
import type { DemoVisit } from './visits.js';

/** A state of a trajectory, what brought her there, and when. */
interface Step {
  readonly state: TrajectoryState;
  readonly event: TrajectoryEvent;
  readonly since: number;
}

/** Writes the states of a trajectory one after the other, as they follow from what happened in it. */
export function makeStates(
  site: Site,
  trajectoryId: string,
  {
    plan,
    timeline,
    matches,
    visits,
  }: {
    readonly plan: Plan;
    readonly timeline: Timeline;
    readonly matches: readonly DemoMatch[];
    readonly visits: readonly DemoVisit[];
  },
): void {
  for (const { state, event, since } of stepsOf(site, plan, timeline, matches, visits))
    addRow(site, 'mim.trajectory_state', {
      trajectoryStateId: site.random.uuid(),
      trajectoryId,
      state,
      event,
      since: isoDay(since),
      reason: null,
      recordedAt: `${isoDay(since)}T12:00:00Z`,
    });
}

const isTransfer = ({ scenario }: Plan): boolean => scenario !== undefined && scenario in transferDays;

function stepsOf(
  { today }: Site,
  plan: Plan,
  { referredOn, intakeOn, restsFrom }: Timeline,
  matches: readonly DemoMatch[],
  visits: readonly DemoVisit[],
): readonly Step[] {
  const steps: Step[] = [
    plan.scenario === 'taken-over'
      ? { state: 'waiting', event: 'transfer-in', since: intakeOn ?? referredOn }
      : { state: 'intake', event: 'start-intake', since: referredOn },
  ];
  if (plan.stage !== 'intake' && plan.scenario !== 'taken-over' && intakeOn !== null)
    steps.push({ state: 'waiting', event: 'finish-intake', since: intakeOn });
  for (const { from, to } of matches) {
    steps.push({ state: 'matched', event: 'match', since: from });
    const first = visits.find(({ day, status }) => status === 'done' && day >= from && day <= to);
    if (first !== undefined) steps.push({ state: 'visited', event: 'first-visit', since: first.day });
    if (Number.isFinite(to) && to !== restsFrom)
      steps.push({ state: 'waiting', event: 'unmatch', since: to });
  }
  if (restsFrom !== null)
    steps.push({ state: 'ended', event: isTransfer(plan) ? 'transfer-out' : 'end', since: restsFrom });
  if (plan.scenario === 'transfer-refused')
    steps.push({
      state: 'waiting',
      event: 'reopen',
      since: today - transferDays['transfer-refused'].answered,
    });
  return steps;
}
