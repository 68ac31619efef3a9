import { registrationRecord } from '@mim/domain/registration';
import type { WorklistInput, WorklistTrajectory } from '@mim/domain/worklist';
import type { OpenTrajectoryRow } from './worklist.repository.js';
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
    prospects: own(rows.prospects).map((row) => ({ ...row, trajectoryId: null })),
    visitingMothers: own(rows.visitingMothers),
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
    transfers: own(rows.transfers),
    // Row security shows an account its own membership only: the caseload is that of whoever asks.
    coordinators: 1,
  };
}

const worklistTrajectory = (row: OpenTrajectoryRow, today: string): WorklistTrajectory => ({
  trajectoryId: row.trajectoryId,
  state: row.state,
  stateSince: row.entered[0]?.since ?? row.startedOn ?? row.intakeOn ?? row.referredOn ?? today,
  intakeOn: row.intakeOn,
  startedOn: row.startedOn,
  childBornOn: row.childBornOn,
  pauses: row.pauses,
  extendedUntil: row.extensions.at(-1)?.untilOn ?? null,
  matches: row.matches,
  visits: row.visits,
  outcomes: row.outcomes,
  record: registrationRecord(row),
});
