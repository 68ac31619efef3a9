import {
  type DatedSetting,
  type LocationSettings,
  type PlainDate,
  settingsOn,
  Temporal,
  type WorklistInput,
  type WorklistTrajectory,
} from '@mim/domain';
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
      (rows[table] as { location_id: string }[]).filter(({ location_id }) => location_id === locationId),
    ]),
  ) as unknown as DemoRows;

/** How a location works on a day, by the choices that were made up for it. */
export function settingsOf(rows: DemoRows, locationId: string, day: PlainDate): LocationSettings {
  const dated = rowsAt(rows, locationId)['mim.location_setting'].map(
    ({ name, value, valid_from }) =>
      ({ name, value, validFrom: Temporal.PlainDate.from(valid_from) }) as DatedSetting,
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
      prospectId: row.prospect_id ?? '',
      outcome: coded(row.outcome),
      receivedOn: row.received_on,
      outcomeOn: row.outcome_on ?? null,
      tryAgainOn: row.try_again_on ?? null,
      trajectoryId: row.trajectory_id ?? null,
    })),
    visitingMothers: local['mim.visiting_mother'].map((row) => ({
      visitingMotherId: row.visiting_mother_id ?? '',
      startedOn: row.started_on ?? null,
      preparedOn: row.prepared_on ?? null,
      vogSeenOn: row.vog_seen_on ?? null,
      agreementSignedOn: row.agreement_signed_on ?? null,
      confidentialitySignedOn: row.confidentiality_signed_on ?? null,
      maximumFamilies: row.maximum_families ?? null,
      stoppedOn: row.stopped_on ?? null,
      pauses: [],
    })),
    proposals: local['mim.match_proposal'].map((row) => ({
      proposalId: row.match_proposal_id ?? '',
      trajectoryId: row.trajectory_id,
      proposedOn: row.proposed_on,
      outcome: coded(row.outcome),
    })),
    signals: local['mim.signal'].map((row) => ({
      signalId: row.signal_id ?? '',
      trajectoryId: row.trajectory_id,
      raisedOn: row.raised_on,
      closedOn: row.closed_on ?? null,
    })),
    referrals: local['mim.referral'].map((row) => ({
      referralId: row.referral_id ?? '',
      trajectoryId: row.trajectory_id,
      direction: coded(row.direction),
      referredOn: row.referred_on,
      outcome: coded(row.outcome ?? null),
    })),
    transfers: rows['mim.transfer']
      .filter((row) => row.location_id === locationId || row.to_location_id === locationId)
      .map((row) => ({
        transferId: row.transfer_id ?? '',
        direction: row.location_id === locationId ? ('out' as const) : ('in' as const),
        trajectoryId: row.location_id === locationId ? row.trajectory_id : null,
        offeredOn: row.offered_on,
        outcome: coded(row.outcome ?? null),
        answeredOn: row.answered_on ?? null,
      })),
    coordinators: 1,
  };
}

function worklistTrajectory(rows: DemoRows, row: DemoRow<'mim.trajectory'>): WorklistTrajectory {
  const ofHer = <Table extends DemoTable>(table: Table) =>
    (rows[table] as (DemoRow<Table> & { trajectory_id: string })[]).filter(
      ({ trajectory_id }) => trajectory_id === row.trajectory_id,
    );
  const mother = rows['mim.person'].find(({ person_id }) => person_id === row.mother_id);
  const known = (value: unknown) => value !== null && value !== undefined;
  return {
    trajectoryId: row.trajectory_id ?? '',
    state: row.state as WorklistTrajectory['state'],
    stateSince: ofHer('mim.trajectory_state').at(-1)?.since ?? '',
    intakeOn: row.intake_on ?? null,
    startedOn: row.started_on ?? null,
    childBornOn: row.child_born_on ?? null,
    pauses: ofHer('mim.pause').map(({ pause_id, first_day, last_day }) => ({
      pauseId: pause_id ?? '',
      firstDay: first_day,
      lastDay: last_day ?? null,
    })),
    extendedUntil: ofHer('mim.extension')[0]?.until_on ?? null,
    matches: ofHer('mim.match').map(({ visiting_mother_id, started_on, ended_on }) => ({
      visitingMotherId: visiting_mother_id,
      startedOn: started_on,
      endedOn: ended_on ?? null,
    })),
    visits: ofHer('mim.visit').map(({ visit_id, visit_on, status }) => ({
      visitId: visit_id ?? '',
      visitOn: visit_on,
      status: status as WorklistTrajectory['visits'][number]['status'],
    })),
    outcomes: ofHer('mim.outcome').map(({ moment }) => ({
      moment: moment as WorklistTrajectory['outcomes'][number]['moment'],
    })),
    record: {
      childBornOn: known(row.child_born_on),
      firstChild: known(row.first_child),
      referralSource: known(row.referral_source),
      birthYear: known(mother?.birth_year ?? mother?.born_on),
      education: known(mother?.education),
      household: known(row.household),
      income: known(row.income),
      childCircumstances: known(row.child_circumstances),
      motherCircumstances: known(row.mother_circumstances),
    },
  };
}
