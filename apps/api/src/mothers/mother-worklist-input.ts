import type { PlainDate } from '@mim/domain/kernel';
import type { ReferralDirection } from '@mim/domain/referral';
import { registrationRecord } from '@mim/domain/registration';
import type { WorklistInput, WorklistTrajectory } from '@mim/domain/worklist';
import type { Dossier } from './mother-page.repository.js';
import type { History } from './mother-page.schema.js';

/** What the worklist needs of one mother: the facts of a location in which there is nobody else. */
export function motherWorklistInput(dossier: Dossier, history: History, today: PlainDate): WorklistInput {
  const { trajectory } = dossier;
  const trajectoryId = trajectory.trajectoryId;
  const { proposals, signals, referrals, transfers } = history;
  return {
    trajectories: trajectory.state === 'ended' ? [] : [worklistTrajectory(dossier, history, today)],
    prospects: [],
    visitingMothers: [],
    proposals: proposals.map((proposal) => ({ ...proposal, trajectoryId })),
    signals: signals.map((signal) => ({ ...signal, trajectoryId })),
    referrals: referrals.flatMap((referral) =>
      isOneWay(referral.direction) ? [{ ...referral, direction: referral.direction, trajectoryId }] : [],
    ),
    transfers: transfers.map((transfer) => ({
      ...transfer,
      direction: 'out' as const,
      trajectoryId,
      isPassedOn: trajectory.endReason === 'transferred',
    })),
    coordinators: 1,
  };
}

const isOneWay = (direction: ReferralDirection): direction is 'in' | 'out' => direction !== 'beside';

function worklistTrajectory(
  { trajectory, mother }: Dossier,
  { states, pauses, extensions, matches, visits, outcomes }: History,
  today: PlainDate,
): WorklistTrajectory {
  return {
    trajectoryId: trajectory.trajectoryId,
    state: trajectory.state as WorklistTrajectory['state'],
    stateSince: states.at(-1)?.since ?? trajectory.referredOn ?? today.toString(),
    intakeOn: trajectory.intakeOn,
    startedOn: trajectory.startedOn,
    childBornOn: trajectory.childBornOn,
    pauses: pauses.map(({ pauseId, firstDay, lastDay }) => ({ pauseId, firstDay, lastDay })),
    extendedUntil: lastOf(extensions.map(({ untilOn }) => untilOn)),
    matches: matches.map(({ visitingMother, startedOn, endedOn }) => ({
      visitingMotherId: visitingMother.id,
      startedOn,
      endedOn,
    })),
    visits,
    outcomes,
    record: registrationRecord({ ...trajectory, ...mother }),
  };
}

/** The latest of some days, ISO text; null when there is none. */
export const lastOf = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;
