import {
  canBeCompleted,
  checkVisit,
  checkVisitors,
  type EndReason,
  epochDayOf,
  nextState,
  readiness,
  settingChoiceSchema,
  Temporal,
  type TrajectoryEvent,
  type TrajectoryState,
  taskKinds,
  trajectoryStates,
  type VisitStatus,
  worklist,
} from '@mim/domain';
import { describe, expect, test } from 'vitest';
import { readPublishedFile } from '../../edition/published-file.js';
import { settingsOf, together, worklistInput } from '../../testing/demo-worklist-input.js';
import { makeDemo } from './make-demo.js';
import { places } from './places.js';
import type { DemoRow, DemoTable } from './rows.js';

const today = '2026-11-24';
const date = (text: string) => Temporal.PlainDate.from(text);
const madeFor = (day: number) => together(makeDemo(day));
const rows = madeFor(epochDayOf(today));

/** The rows of a table by a column. */
function by<Table extends DemoTable>(
  table: Table,
  column: keyof DemoRow<Table>,
): Map<unknown, DemoRow<Table>[]> {
  const found = new Map<unknown, DemoRow<Table>[]>();
  for (const row of rows[table] as DemoRow<Table>[])
    found.set(row[column], [...(found.get(row[column]) ?? []), row]);
  return found;
}
const visits = by('mim.visit', 'trajectory_id');
const matches = by('mim.match', 'trajectory_id');
const pauses = by('mim.pause', 'trajectory_id');
const states = by('mim.trajectory_state', 'trajectory_id');

test('the same day makes the same rows, another day others', () => {
  const made = JSON.stringify(rows);
  expect(JSON.stringify(madeFor(epochDayOf(today))) === made).toBe(true);
  expect(JSON.stringify(madeFor(epochDayOf(today) + 1)) === made).toBe(false);
});

describe('what was made up keeps the rules of the domain', () => {
  test('no visit could not have been recorded or planned', () => {
    for (const { trajectory_id, ended_on } of rows['mim.trajectory']) {
      const all = visits.get(trajectory_id) ?? [];
      const context = {
        endedOn: ended_on ?? null,
        matches: (matches.get(trajectory_id) ?? []).map((match) => ({ startedOn: match.started_on })),
        pauses: (pauses.get(trajectory_id) ?? []).map(({ first_day, last_day }) => ({
          firstDay: first_day,
          lastDay: last_day ?? null,
        })),
      };
      for (const visit of all) {
        const otherVisits = all
          .filter((other) => other !== visit)
          .map(({ visit_on, status }) => ({ visitOn: visit_on, status: status as VisitStatus }));
        // What is planned was planned before its day.
        const asOf = visit.status === 'planned' ? visit.visit_on : today;
        const checked = checkVisit(
          { visitOn: visit.visit_on, status: visit.status as VisitStatus },
          { ...context, otherVisits },
          date(asOf),
        );
        expect([visit.visit_on, checked.ok ? 'fine' : checked.problem.code]).toEqual([
          visit.visit_on,
          'fine',
        ]);
      }
    }
  });

  test('each trajectory came to its state by events that were possible, in order of time', () => {
    for (const { trajectory_id, state, started_on } of rows['mim.trajectory']) {
      let now: TrajectoryState | null = null;
      let since = '';
      for (const step of states.get(trajectory_id) ?? []) {
        const next = nextState(now, step.event as TrajectoryEvent);
        expect([now, step.event, next.ok && next.value]).toEqual([now, step.event, step.state]);
        expect(step.since >= since).toBe(true);
        now = step.state as TrajectoryState;
        since = step.since;
      }
      expect(now).toBe(state);
      const done = (visits.get(trajectory_id) ?? []).filter(({ status }) => status === 'done');
      expect(done.map(({ visit_on }) => visit_on).sort()[0] ?? null).toBe(started_on ?? null);
    }
  });

  test('now and then another visiting mother stood in or went along, who had not stopped', () => {
    const others = new Map(rows['mim.visiting_mother'].map((row) => [row.visiting_mother_id, row]));
    const visitorOf = (id: string | null | undefined) =>
      id == null ? null : { visitingMotherId: id, stoppedOn: others.get(id)?.stopped_on ?? null };
    let stoodIn = 0;
    let wentAlong = 0;
    for (const { visiting_mother_id, companion_id, match_id, visit_on } of rows['mim.visit']) {
      if (match_id === null) stoodIn += 1;
      if (companion_id != null) wentAlong += 1;
      const came = checkVisitors(visitorOf(visiting_mother_id), visitorOf(companion_id), visit_on);
      expect([visit_on, came.ok]).toEqual([visit_on, true]);
    }
    const all = rows['mim.visit'].length;
    for (const count of [stoodIn, wentAlong]) {
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(all / 10);
    }
  });

  test('who completed had a child that was old enough', () => {
    for (const { end_reason, ended_on, child_born_on } of rows['mim.trajectory'])
      if (end_reason === 'completed') expect(canBeCompleted(child_born_on ?? '', ended_on ?? '')).toBe(true);
  });

  test('who visits now is ready and within her own maximum', () => {
    const open = rows['mim.match'].filter(({ ended_on }) => ended_on === null);
    for (const each of rows['mim.visiting_mother']) {
      const families = open.filter(
        ({ visiting_mother_id }) => visiting_mother_id === each.visiting_mother_id,
      ).length;
      if (families === 0) continue;
      const facts = {
        preparedOn: each.prepared_on ?? null,
        vogSeenOn: each.vog_seen_on ?? null,
        agreementSignedOn: each.agreement_signed_on ?? null,
        confidentialitySignedOn: each.confidentiality_signed_on ?? null,
        maximumFamilies: each.maximum_families ?? null,
        stoppedOn: each.stopped_on ?? null,
        pauses: [],
      };
      const settings = settingsOf(rows, each.location_id, date(today));
      expect(readiness(facts, families - 1, settings, date(today)).lacks).toEqual([]);
    }
  });

  test('every choice of a location is one that it can make', () => {
    for (const { name, value, valid_from } of rows['mim.location_setting'])
      expect([name, settingChoiceSchema.safeParse({ name, value, validFrom: valid_from }).success]).toEqual([
        name,
        true,
      ]);
  });
});

describe('there is something to see', () => {
  const kindsAt = (locationId: string) =>
    worklist(worklistInput(rows, locationId), date(today), settingsOf(rows, locationId, date(today))).map(
      ({ kind }) => kind,
    );

  test('at each location in every state that a trajectory can have', () => {
    for (const { locationId } of places) {
      const found = new Set(
        rows['mim.trajectory']
          .filter(({ location_id }) => location_id === locationId)
          .map(({ state }) => state),
      );
      // Who is a prospect has no trajectory yet.
      expect([locationId, [...found].sort()]).toEqual([
        locationId,
        trajectoryStates.values.filter((state) => state !== 'prospect').sort(),
      ]);
    }
  });

  test.each(['breda', 'den-haag-escamp'])('for every kind of task at %s', (locationId) => {
    expect([...new Set(kindsAt(locationId))].sort()).toEqual([...taskKinds.values].sort());
  });

  test('and no more tasks than a coordinator can do', () => {
    for (const { locationId } of places) expect(kindsAt(locationId).length).toBeLessThan(80);
  });
});

test('trajectories ended for the reasons and about in the shares that were published of 2008', async () => {
  const published = (await readPublishedFile())['2008'].ended.reasonPercent;
  const ended = rows['mim.trajectory'].filter(
    ({ end_reason }) => end_reason !== null && end_reason !== 'transferred',
  );
  const percent = (reason: EndReason) =>
    (100 * ended.filter(({ end_reason }) => end_reason === reason).length) / ended.length;
  const named = {
    completed: 'completed',
    'no-longer-needed': 'noLongerNeeded',
    'no-time': 'noTime',
    moved: 'moved',
    'found-job': 'foundJob',
  } as const;
  for (const [reason, key] of Object.entries(named))
    expect(Math.abs(percent(reason as EndReason) - (published[key] ?? 0))).toBeLessThan(3);
});

test('telephone numbers and addresses are evidently made up', () => {
  for (const { phone, email, postcode } of [...rows['mim.person'], ...rows['mim.prospect']]) {
    expect(phone).toMatch(/^060000\d{4}$/);
    expect(email ?? '@example.org').toMatch(/@example\.org$/);
    expect(postcode).toMatch(/ ZZ$/);
  }
});

test('the names come from many families of names', () => {
  const languages = new Set(rows['mim.person'].map(({ languages: [first] = [] }) => first));
  expect(languages.size).toBeGreaterThan(8);
});
