import type { OutcomeMoment } from '@mim/domain/outcome';
import { registrationRecord } from '@mim/domain/registration';
import type { VisitStatus } from '@mim/domain/visit';
import type {
  WorklistInput,
  WorklistProspect,
  WorklistTrajectory,
  WorklistVisitingMother,
} from '@mim/domain/worklist';
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
  const own = <Row extends { readonly locationId: string }>(all: readonly Row[]): readonly Row[] =>
    all.filter((each) => each.locationId === locationId);
  const trajectories = own(rows.trajectories);
  const open = own(rows.unanswered);
  return {
    trajectories: trajectories.map((row) => worklistTrajectory(row, today)),
    prospects: own(rows.prospects).map((row) => ({
      prospectId: row.prospectId,
      outcome: row.outcome as WorklistProspect['outcome'],
      receivedOn: row.receivedOn,
      outcomeOn: row.outcomeOn,
      tryAgainOn: row.tryAgainOn,
      trajectoryId: null,
    })),
    visitingMothers: own(rows.visitingMothers).map(worklistVisitingMother),
    proposals: trajectories.flatMap(({ trajectoryId, proposals }) =>
      proposals.map((proposal) => ({
        proposalId: proposal.matchProposalId,
        trajectoryId,
        proposedOn: proposal.proposedOn,
        outcome: 'proposed' as const,
      })),
    ),
    signals: open
      .filter(({ kind }) => kind === 'signal')
      .map(({ id, trajectoryId, since }) => ({
        signalId: id,
        trajectoryId,
        raisedOn: since,
        closedOn: null,
      })),
    referrals: open
      .filter(({ kind }) => kind === 'referral')
      .map(({ id, trajectoryId, since }) => ({
        referralId: id,
        trajectoryId,
        direction: 'out' as const,
        referredOn: since,
        outcome: null,
      })),
    transfers: own(rows.transfers).map((row) => ({
      transferId: row.transferId,
      direction: row.direction,
      trajectoryId: row.trajectoryId,
      offeredOn: row.offeredOn,
      outcome: row.outcome,
      answeredOn: row.answeredOn,
      isPassedOn: row.isPassedOn,
    })),
    // Row security shows an account its own membership only: the caseload is that of whoever asks.
    coordinators: 1,
  };
}

const worklistTrajectory = (row: OpenTrajectoryRow, today: string): WorklistTrajectory => ({
  trajectoryId: row.trajectoryId,
  state: row.state as WorklistTrajectory['state'],
  stateSince: row.entered[0]?.since ?? row.startedOn ?? row.intakeOn ?? row.referredOn ?? today,
  intakeOn: row.intakeOn,
  startedOn: row.startedOn,
  childBornOn: row.childBornOn,
  pauses: row.pauses.map((pause) => ({
    pauseId: pause.pauseId,
    firstDay: pause.firstDay,
    lastDay: pause.lastDay,
  })),
  extendedUntil: row.extensions.at(-1)?.untilOn ?? null,
  matches: row.matches.map((match) => ({
    visitingMotherId: match.visitingMotherId,
    startedOn: match.startedOn,
    endedOn: match.endedOn,
  })),
  visits: row.visits.map((visit) => ({
    visitId: visit.visitId,
    visitOn: visit.visitOn,
    status: visit.status as VisitStatus,
  })),
  outcomes: row.outcomes.map(({ moment }) => ({ moment: moment as OutcomeMoment })),
  record: registrationRecord(row),
});

const worklistVisitingMother = (row: WorkingVisitingMotherRow): WorklistVisitingMother => ({
  ...readinessFacts(row, row.pauses),
  visitingMotherId: row.visitingMotherId,
  startedOn: row.startedOn,
  pauses: row.pauses.map((pause) => ({
    pauseId: pause.pauseId,
    firstDay: pause.firstDay,
    lastDay: pause.lastDay,
  })),
});
