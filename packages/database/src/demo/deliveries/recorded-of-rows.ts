import type { RecordedAtLocation, RegisteredTrajectory } from '@mim/domain/annual-registration';
import { grouped } from '@mim/domain/kernel';
import type { DemoRow, DemoRows, DemoTable } from '../programme/rows.js';

/** Rows of one location, by table. */
type RowsOf = <Table extends DemoTable>(table: Table) => readonly DemoRow<Table>[];

/**
 * What a location of the demonstration recorded, from the rows that are stored of it: what the server reads of them. A test of
 * the server holds the two against each other.
 * @param rows All that was made up.
 * @param between What lies between locations: offers of mothers, that are told at the location which took them over.
 */
export function recordedOfRows(rows: DemoRows, between: DemoRows, locationId: string): RecordedAtLocation {
  const of: RowsOf = (table) => rows[table] as readonly DemoRow<typeof table>[];
  const people = new Map(of('mim.person').map((person) => [person.personId ?? '', person]));
  const person = (id: string) => {
    const found = people.get(id);
    if (found === undefined) throw new Error(`nobody is ${id}`);
    const { bornOn, birthYear, origin, education, languages } = found;
    return {
      bornOn: bornOn ?? null,
      birthYear: birthYear ?? null,
      origin: origin ?? null,
      education: education ?? null,
      languages: languages ?? [],
    } as Pick<RegisteredTrajectory, 'bornOn' | 'birthYear' | 'origin' | 'education' | 'languages'>;
  };
  return {
    trajectories: trajectoriesOf(of, person, between, locationId),
    visitingMothers: visitorsOf(of, person),
    coordinators: of('mim.coordinator').map(
      ({ coordinatorId, hoursPerWeek, workExperience, education, startedOn, stoppedOn }) => ({
        coordinatorId: coordinatorId ?? '',
        hoursPerWeek: hoursPerWeek === null || hoursPerWeek === undefined ? null : Number(hoursPerWeek),
        workExperience: workExperience ?? null,
        education: education ?? null,
        startedOn: startedOn ?? null,
        stoppedOn: stoppedOn ?? null,
      }),
    ) as RecordedAtLocation['coordinators'],
    prospects: prospectsOf(of),
    erased: [],
    supervisionSessions: orNull(
      of('mim.supervision_session')
        .filter(({ status }) => status === 'done')
        .map(({ visitingMotherId, sessionOn }) => ({ visitingMotherId, heldOn: sessionOn })),
    ),
    meetings: orNull(
      heldWith(
        of('mim.meeting')
          .filter(({ status }) => status === 'done')
          .map(({ meetingId, meetingOn }) => [meetingId ?? '', meetingOn]),
        of('mim.meeting_attendance').map(({ meetingId, visitingMotherId }) => [meetingId, visitingMotherId]),
      ),
    ),
    groupSessions: orNull(
      heldWith(
        of('mim.group_session')
          .filter(({ isCancelled }) => isCancelled !== true)
          .map(({ groupSessionId, heldOn }) => [groupSessionId ?? '', heldOn]),
        of('mim.group_attendance').map(({ groupSessionId, trajectoryId }) => [groupSessionId, trajectoryId]),
      ),
    ),
  };
}

type PersonOf = (
  id: string,
) => Pick<RegisteredTrajectory, 'bornOn' | 'birthYear' | 'origin' | 'education' | 'languages'>;

function trajectoriesOf(
  of: RowsOf,
  person: PersonOf,
  between: DemoRows,
  locationId: string,
): readonly RegisteredTrajectory[] {
  const [states, pauses, extensions] = [
    byTrajectory(of('mim.trajectory_state')),
    byTrajectory(of('mim.pause')),
    byTrajectory(of('mim.extension')),
  ];
  const [matches, visits] = [byTrajectory(of('mim.match')), byTrajectory(of('mim.visit'))];
  const [outcomes, referrals] = [byTrajectory(of('mim.outcome')), byTrajectory(of('mim.referral'))];
  const offers = new Map(
    between['mim.transfer']
      .filter(({ toLocationId }) => toLocationId === locationId)
      .map((offer) => [offer.receivedTrajectoryId, offer]),
  );
  return of('mim.trajectory').map((row) => {
    const id = row.trajectoryId ?? '';
    const offer = offers.get(id);
    return {
      ...row,
      ...person(row.motherId),
      trajectoryId: id,
      intakeOn: row.intakeOn ?? null,
      transferredFrom: row.transferredFrom ?? null,
      transferredOn: offer?.offeredOn ?? null,
      tookPartElsewhere:
        row.transferredFrom === null || row.transferredFrom === undefined
          ? null
          : { location: row.transferredFrom, until: offer?.offeredOn ?? null },
      declineReason: null,
      states: states.get(id) ?? [],
      pauses: pauses.get(id) ?? [],
      extensions: extensions.get(id) ?? [],
      matches: (matches.get(id) ?? []).map(({ visitingMotherId, startedOn, endedOn }) => ({
        visitingMotherId,
        startedOn,
        endedOn: endedOn ?? null,
      })),
      visits: (visits.get(id) ?? []).map((visit) => ({
        ...visit,
        durationMinutes: visit.durationMinutes ?? null,
      })),
      outcomes: outcomes.get(id) ?? [],
      referrals: referrals.get(id) ?? [],
    } as unknown as RegisteredTrajectory;
  });
}

function visitorsOf(of: RowsOf, person: PersonOf): RecordedAtLocation['visitingMothers'] {
  const away = new Map(
    grouped(of('mim.visiting_mother_pause').map((pause) => [pause.visitingMotherId, pause] as const)),
  );
  return of('mim.visiting_mother').map((row) => ({
    ...row,
    ...person(row.personId),
    pauses: away.get(row.visitingMotherId ?? '') ?? [],
  })) as unknown as RecordedAtLocation['visitingMothers'];
}

function prospectsOf(of: RowsOf): RecordedAtLocation['prospects'] {
  const calls = new Map(grouped(of('mim.prospect_call').map((call) => [call.prospectId, call] as const)));
  return of('mim.prospect').map((row) => ({
    receivedOn: row.receivedOn,
    referralSource: row.referralSource ?? null,
    outcome: row.outcome,
    outcomeOn: row.outcomeOn ?? null,
    calls: calls.get(row.prospectId ?? '') ?? [],
    trajectoryId: row.trajectoryId ?? null,
  })) as RecordedAtLocation['prospects'];
}

const byTrajectory = <Row extends { readonly trajectoryId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> =>
  new Map(grouped(rows.map((row) => [row.trajectoryId, row] as const)));

/** Of what was never recorded nothing is known. */
const orNull = <Row>(rows: readonly Row[]): readonly Row[] | null => (rows.length === 0 ? null : rows);

/** Who was at each of the gatherings at which somebody was. */
function heldWith(
  gatherings: readonly (readonly [id: string, heldOn: string])[],
  attendance: readonly (readonly [id: string, attendee: string])[],
) {
  const there = new Map(grouped(attendance));
  return gatherings.flatMap(([id, heldOn]) => {
    const attendees = there.get(id);
    return attendees === undefined ? [] : [{ heldOn, attendees }];
  });
}
