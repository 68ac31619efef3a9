import type { PlainDate } from '@mim/domain/kernel';
import { type DatedSetting, type LocationSettings, settingsOn } from '@mim/domain/location';
import { registrationRecord } from '@mim/domain/registration';
import type { WorklistInput, WorklistTrajectory } from '@mim/domain/worklist';
import { type DemoRow, type DemoRows, type DemoTable, demoTables } from '../demo/programme/rows.js';

/** The rows of all parts together. */
export const together = (parts: Iterable<DemoRows>): DemoRows => {
  const all = [...parts];
  return Object.fromEntries(
    demoTables.map((table) => [table, all.flatMap((rows): unknown[] => rows[table])]),
  ) as unknown as DemoRows;
};

/** The rows of one location. */
const rowsAt = (rows: DemoRows, locationId: string): DemoRows =>
  Object.fromEntries(
    demoTables.map((table) => [
      table,
      (rows[table] as { locationId: string }[]).filter((each) => each.locationId === locationId),
    ]),
  ) as unknown as DemoRows;

/** How a location works on a day, by the choices that were made up for it. */
export function settingsOf(rows: DemoRows, locationId: string, day: PlainDate): LocationSettings {
  const dated = rowsAt(rows, locationId)['mim.location_setting'].map(
    ({ name, value, validFrom }) => ({ name, value, validFrom }) as DatedSetting,
  );
  return settingsOn(dated, day);
}

/** What the worklist needs of a location, from rows that were made up. */
export function worklistInput(rows: DemoRows, locationId: string): WorklistInput {
  const local = rowsAt(rows, locationId);
  const coded = <Value>(value: string | null | undefined) => value as Value;
  return {
    trajectories: local['mim.trajectory']
      .filter(({ state }) => state !== 'ended')
      .map((row) => worklistTrajectory(local, row)),
    prospects: local['mim.prospect'].map((row) => ({
      prospectId: row.prospectId ?? '',
      outcome: coded(row.outcome),
      receivedOn: row.receivedOn,
      outcomeOn: row.outcomeOn ?? null,
      tryAgainOn: row.tryAgainOn ?? null,
      trajectoryId: row.trajectoryId ?? null,
    })),
    visitingMothers: local['mim.visiting_mother'].map((row) => ({
      visitingMotherId: row.visitingMotherId ?? '',
      startedOn: row.startedOn ?? null,
      preparedOn: row.preparedOn ?? null,
      vogSeenOn: row.vogSeenOn ?? null,
      agreementSignedOn: row.agreementSignedOn ?? null,
      confidentialitySignedOn: row.confidentialitySignedOn ?? null,
      maximumFamilies: row.maximumFamilies ?? null,
      stoppedOn: row.stoppedOn ?? null,
      pauses: [],
      isProgrammeMother: false,
    })),
    proposals: local['mim.match_proposal'].map((row) => ({
      proposalId: row.matchProposalId ?? '',
      trajectoryId: row.trajectoryId,
      proposedOn: row.proposedOn,
      outcome: coded(row.outcome),
    })),
    signals: local['mim.signal'].map((row) => ({
      signalId: row.signalId ?? '',
      trajectoryId: row.trajectoryId,
      raisedOn: row.raisedOn,
      closedOn: row.closedOn ?? null,
    })),
    referrals: local['mim.referral'].map((row) => ({
      referralId: row.referralId ?? '',
      trajectoryId: row.trajectoryId,
      direction: coded(row.direction),
      referredOn: row.referredOn,
      outcome: coded(row.outcome ?? null),
    })),
    transfers: rows['mim.transfer']
      .filter((row) => row.locationId === locationId || row.toLocationId === locationId)
      .map((row) => ({
        transferId: row.transferId ?? '',
        direction: row.locationId === locationId ? ('out' as const) : ('in' as const),
        trajectoryId: row.locationId === locationId ? row.trajectoryId : null,
        offeredOn: row.offeredOn,
        outcome: coded(row.outcome ?? null),
        answeredOn: row.answeredOn ?? null,
      })),
    coordinators: 1,
  };
}

function worklistTrajectory(rows: DemoRows, row: DemoRow<'mim.trajectory'>): WorklistTrajectory {
  const ofHer = <Table extends DemoTable>(table: Table) =>
    (rows[table] as (DemoRow<Table> & { trajectoryId: string })[]).filter(
      ({ trajectoryId }) => trajectoryId === row.trajectoryId,
    );
  const mother = rows['mim.person'].find(({ personId }) => personId === row.motherId);
  return {
    trajectoryId: row.trajectoryId ?? '',
    state: row.state as WorklistTrajectory['state'],
    stateSince: ofHer('mim.trajectory_state').at(-1)?.since ?? '',
    intakeOn: row.intakeOn ?? null,
    startedOn: row.startedOn ?? null,
    childBornOn: row.childBornOn ?? null,
    pauses: ofHer('mim.pause').map(({ pauseId, firstDay, lastDay }) => ({
      pauseId: pauseId ?? '',
      firstDay,
      lastDay: lastDay ?? null,
    })),
    extendedUntil: ofHer('mim.extension')[0]?.untilOn ?? null,
    matches: ofHer('mim.match').map(({ visitingMotherId, startedOn, endedOn }) => ({
      visitingMotherId,
      startedOn,
      endedOn: endedOn ?? null,
    })),
    visits: ofHer('mim.visit').map(({ visitId, visitOn, status }) => ({
      visitId: visitId ?? '',
      visitOn,
      status: status as WorklistTrajectory['visits'][number]['status'],
    })),
    outcomes: ofHer('mim.outcome').map(({ moment }) => ({
      moment: moment as WorklistTrajectory['outcomes'][number]['moment'],
    })),
    record: registrationRecord({ ...row, ...mother }),
  };
}
