import { lastClosedPeriod } from '@mim/domain/expenses';
import type { PlainDate } from '@mim/domain/kernel';
import { type DatedSetting, type LocationSettings, settingsOn } from '@mim/domain/location';
import { visitingMotherRecord } from '@mim/domain/supervision';
import { type RecordedTrajectory, type WorklistInput, worklistInputOf } from '@mim/domain/worklist';
import type { Selectable } from 'kysely';
import { type DemoRows, type DemoTable, demoTables } from '../demo/programme/rows.js';
import type { Database } from '../schema/database.generated.js';

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

/** Rows as they are once they are stored. */
type StoredRows = { readonly [Table in DemoTable]: readonly Selectable<Database[Table]>[] };

/** What the worklist needs of a location, from rows that were made up. */
export function worklistInput(rows: DemoRows, locationId: string, today: PlainDate): WorklistInput {
  const local = rowsAt(rows, locationId) as unknown as StoredRows;
  const recorded = {
    trajectories: local['mim.trajectory'].map((row) => recordedTrajectory(local, row)),
    prospects: local['mim.prospect'],
    applicants: local['mim.applicant'],
    visitingMothers: local['mim.visiting_mother'].map((row) => ({
      ...row,
      pauses: [],
      isProgrammeMother: false,
      preparationDays: preparationDays(local, row.visitingMotherId),
      record: visitingMotherRecord({ ...personOf(local, row.personId), ...row }),
      supervision: supervisionOf(local, row.visitingMotherId),
    })),
    growth: local['mim.visiting_mother'].map((row) => ({
      ...row,
      thankedOn: row.thankedOn ?? null,
      evaluatedOn: evaluatedOn(local, row.visitingMotherId),
    })),
    signals: local['mim.signal'],
    referrals: local['mim.referral'].map((row) => ({
      ...row,
      children:
        local['mim.trajectory'].find(({ trajectoryId }) => trajectoryId === row.trajectoryId)?.children ?? [],
    })),
    transfers: (rows as unknown as StoredRows)['mim.transfer']
      .filter((row) => [row.locationId, row.toLocationId].includes(locationId))
      .map((row) => {
        const isOwn = row.locationId === locationId;
        return { ...row, direction: direction(isOwn), trajectoryId: isOwn ? row.trajectoryId : null };
      }),
    meetings: {
      locationId,
      matched: local['mim.match'].map(matchedPeriod),
      meetings: local['mim.meeting'],
    },
    groups: local['mim.meeting_group'].map((group) => ({
      ...group,
      groupId: group.meetingGroupId,
      lastSessionOn: lastSessionOf(local, group.meetingGroupId),
    })),
    expenses: expensesOf(local, locationId, today),
    registrations: [],
    coordinators: 1,
  };
  return worklistInputOf(recorded, today);
}

const personOf = (rows: StoredRows, id: string) => rows['mim.person'].find(({ personId }) => personId === id);

const preparationDays = (rows: StoredRows, id: string): readonly string[] => {
  const attended = rows['mim.preparation_attendance'].filter(
    ({ visitingMotherId }) => visitingMotherId === id,
  );
  const held = new Set(attended.map(({ preparationSessionId }) => preparationSessionId));
  return rows['mim.preparation_session'].flatMap(({ preparationSessionId, heldOn }) =>
    held.has(preparationSessionId) ? [heldOn] : [],
  );
};

/** The day of her last evaluation; null: there was none. */
const evaluatedOn = (rows: StoredRows, id: string): string | null =>
  rows['mim.evaluation']
    .filter(({ visitingMotherId }) => visitingMotherId === id)
    .map((evaluation) => evaluation.evaluatedOn)
    .toSorted()
    .at(-1) ?? null;

const lastSessionOf = (rows: StoredRows, groupId: string): string | null =>
  rows['mim.group_session']
    .filter(({ meetingGroupId }) => meetingGroupId === groupId)
    .map(({ heldOn }) => heldOn)
    .toSorted()
    .at(-1) ?? null;

/** Whose declared costs of the month before this one stand on no statement. */
function expensesOf(rows: StoredRows, locationId: string, today: PlainDate) {
  const period = lastClosedPeriod(today.toString(), 'month');
  const settled = new Set(rows['mim.expense_line'].map(({ expenseId }) => expenseId));
  const waiting = rows['mim.expense'].filter(
    ({ expenseId, spentOn }) => !settled.has(expenseId) && spentOn <= period.lastDay,
  );
  const count = new Set(waiting.map(({ visitingMotherId }) => visitingMotherId)).size;
  return { locationId, ...period, count };
}

const matchedPeriod = ({ startedOn, endedOn }: StoredRows['mim.match'][number]) => ({
  firstDay: startedOn,
  lastDay: endedOn,
});

/** What tells when supervision is due to a visiting mother. */
function supervisionOf(rows: StoredRows, visitingMotherId: string) {
  const hers = <Row extends { readonly visitingMotherId: string | null }>(all: readonly Row[]) =>
    all.filter((each) => each.visitingMotherId === visitingMotherId);
  return {
    matched: hers(rows['mim.match']).map(matchedPeriod),
    away: hers(rows['mim.visiting_mother_pause']),
    sessions: hers(rows['mim.supervision_session']).map((row) => ({
      ...row,
      sessionId: row.supervisionSessionId,
    })),
  };
}

const direction = (isOwn: boolean): 'in' | 'out' => (isOwn ? 'out' : 'in');

function recordedTrajectory(
  rows: StoredRows,
  row: Selectable<Database['mim.trajectory']>,
): RecordedTrajectory {
  const ofHer = <Row extends { readonly trajectoryId: string }>(all: readonly Row[]): readonly Row[] =>
    all.filter(({ trajectoryId }) => trajectoryId === row.trajectoryId);
  const mother = rows['mim.person'].find(({ personId }) => personId === row.motherId);
  return {
    ...mother,
    ...row,
    states: ofHer(rows['mim.trajectory_state']),
    pauses: ofHer(rows['mim.pause']),
    extensions: ofHer(rows['mim.extension']),
    matches: ofHer(rows['mim.match']),
    proposals: ofHer(rows['mim.match_proposal']).map((proposal) => ({
      ...proposal,
      proposalId: proposal.matchProposalId,
    })),
    visits: ofHer(rows['mim.visit']),
    outcomes: ofHer(rows['mim.outcome']),
  };
}
