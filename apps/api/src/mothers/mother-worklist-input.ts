import type { PlainDate, ReferralDirection, WorklistInput, WorklistTrajectory } from '@mim/domain';
import type { Dossier } from './mother-page.repository.js';
import type { History } from './mother-page.schema.js';

/** What the worklist needs of one mother: the facts of a location in which there is nobody else. */
export function motherWorklistInput(dossier: Dossier, history: History, today: PlainDate): WorklistInput {
  const { trajectory } = dossier;
  const trajectoryId = trajectory.trajectory_id;
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
      isPassedOn: trajectory.end_reason === 'transferred',
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
    trajectoryId: trajectory.trajectory_id,
    state: trajectory.state as WorklistTrajectory['state'],
    stateSince: states.at(-1)?.since ?? trajectory.referred_on ?? today.toString(),
    intakeOn: trajectory.intake_on,
    startedOn: trajectory.started_on,
    childBornOn: trajectory.child_born_on,
    pauses: pauses.map(({ pauseId, firstDay, lastDay }) => ({ pauseId, firstDay, lastDay })),
    extendedUntil: lastOf(extensions.map(({ untilOn }) => untilOn)),
    matches: matches.map(({ visitingMother, startedOn, endedOn }) => ({
      visitingMotherId: visitingMother.id,
      startedOn,
      endedOn,
    })),
    visits,
    outcomes,
    record: {
      childBornOn: trajectory.child_born_on !== null,
      firstChild: trajectory.first_child !== null,
      referralSource: trajectory.referral_source !== null,
      birthYear: mother.birth_year !== null || mother.born_on !== null,
      education: mother.education !== null,
      household: trajectory.household !== null,
      income: trajectory.income !== null,
      childCircumstances: trajectory.child_circumstances !== null,
      motherCircumstances: trajectory.mother_circumstances !== null,
    },
  };
}

/** The latest of some days, ISO text; null when there is none. */
export const lastOf = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;
