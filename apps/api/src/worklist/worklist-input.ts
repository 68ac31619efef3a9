import type {
  OutcomeMoment,
  RecordState,
  VisitStatus,
  WorklistInput,
  WorklistProspect,
  WorklistTrajectory,
  WorklistVisitingMother,
} from '@mim/domain';
import { readinessFacts } from '../visiting-mothers/readiness-facts.js';
import type { OpenTrajectoryRow, WorkingVisitingMotherRow } from './worklist.repository.js';
import type { WorklistRows } from './worklist-rows.js';

/**
 * The rows of one location as the facts that the domain's worklist needs.
 * @param rows Rows of several locations.
 * @param locationId The location of which the facts are wanted.
 * @param today `2026-05-04`.
 */
export function worklistInput(rows: WorklistRows, locationId: string, today: string): WorklistInput {
  const own = <Row extends { readonly location_id: string }>(all: readonly Row[]): readonly Row[] =>
    all.filter(({ location_id }) => location_id === locationId);
  const trajectories = own(rows.trajectories);
  const open = own(rows.unanswered);
  return {
    trajectories: trajectories.map((row) => worklistTrajectory(row, today)),
    prospects: own(rows.prospects).map((row) => ({
      prospectId: row.prospect_id,
      outcome: row.outcome as WorklistProspect['outcome'],
      receivedOn: row.received_on,
      outcomeOn: row.outcome_on,
      tryAgainOn: row.try_again_on,
      trajectoryId: null,
    })),
    visitingMothers: own(rows.visitingMothers).map(worklistVisitingMother),
    proposals: trajectories.flatMap(({ trajectory_id, proposals }) =>
      proposals.map((proposal) => ({
        proposalId: proposal.match_proposal_id,
        trajectoryId: trajectory_id,
        proposedOn: proposal.proposed_on,
        outcome: 'proposed' as const,
      })),
    ),
    signals: open
      .filter(({ kind }) => kind === 'signal')
      .map(({ id, trajectory_id, since }) => ({
        signalId: id,
        trajectoryId: trajectory_id,
        raisedOn: since,
        closedOn: null,
      })),
    referrals: open
      .filter(({ kind }) => kind === 'referral')
      .map(({ id, trajectory_id, since }) => ({
        referralId: id,
        trajectoryId: trajectory_id,
        direction: 'out' as const,
        referredOn: since,
        outcome: null,
      })),
    transfers: own(rows.transfers).map((row) => ({
      transferId: row.transfer_id,
      direction: row.direction,
      trajectoryId: row.trajectory_id,
      offeredOn: row.offered_on,
      outcome: row.outcome,
      answeredOn: row.answered_on,
      isPassedOn: row.is_passed_on,
    })),
    // Row security shows an account its own membership only: the caseload is that of whoever asks.
    coordinators: 1,
  };
}

const worklistTrajectory = (row: OpenTrajectoryRow, today: string): WorklistTrajectory => ({
  trajectoryId: row.trajectory_id,
  state: row.state as WorklistTrajectory['state'],
  stateSince: row.entered[0]?.since ?? row.started_on ?? row.intake_on ?? row.referred_on ?? today,
  intakeOn: row.intake_on,
  startedOn: row.started_on,
  childBornOn: row.child_born_on,
  pauses: row.pauses.map((pause) => ({
    pauseId: pause.pause_id,
    firstDay: pause.first_day,
    lastDay: pause.last_day,
  })),
  extendedUntil: row.extensions.at(-1)?.until_on ?? null,
  matches: row.matches.map((match) => ({
    visitingMotherId: match.visiting_mother_id,
    startedOn: match.started_on,
    endedOn: match.ended_on,
  })),
  visits: row.visits.map((visit) => ({
    visitId: visit.visit_id,
    visitOn: visit.visit_on,
    status: visit.status as VisitStatus,
  })),
  outcomes: row.outcomes.map(({ moment }) => ({ moment: moment as OutcomeMoment })),
  record: recordOf(row),
});

const recordOf = (row: OpenTrajectoryRow): RecordState => ({
  childBornOn: row.child_born_on !== null,
  firstChild: row.first_child !== null,
  referralSource: row.referral_source !== null,
  birthYear: row.birth_year !== null || row.born_on !== null,
  education: row.education !== null,
  household: row.household !== null,
  income: row.income !== null,
  childCircumstances: row.child_circumstances !== null,
  motherCircumstances: row.mother_circumstances !== null,
});

const worklistVisitingMother = (row: WorkingVisitingMotherRow): WorklistVisitingMother => ({
  ...readinessFacts(row, row.pauses),
  visitingMotherId: row.visiting_mother_id,
  startedOn: row.started_on,
  pauses: row.pauses.map((pause) => ({
    pauseId: pause.pause_id,
    firstDay: pause.first_day,
    lastDay: pause.last_day,
  })),
});
