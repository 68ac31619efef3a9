import type { EndReason } from '@mim/domain/code-lists';
import { canBeCompleted, epochDayOf, Temporal } from '@mim/domain/kernel';
import { defaultLocationSettings } from '@mim/domain/location';
import { settingChoiceSchema } from '@mim/domain/location/schema';
import {
  nextState,
  type TrajectoryEvent,
  type TrajectoryState,
  trajectoryStates,
} from '@mim/domain/registration';
import {
  type Applicant,
  preparationProgress,
  preparationRule,
  readiness,
  reasonsOfStep,
  recordStep,
} from '@mim/domain/supervision';
import { checkVisit, checkVisitors, type VisitStatus } from '@mim/domain/visit';
import { taskKinds, worklist } from '@mim/domain/worklist';
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
const visits = by('mim.visit', 'trajectoryId');
const matches = by('mim.match', 'trajectoryId');
const pauses = by('mim.pause', 'trajectoryId');
const states = by('mim.trajectory_state', 'trajectoryId');

test('the same day makes the same rows, another day others', () => {
  const made = JSON.stringify(rows);
  expect(JSON.stringify(madeFor(epochDayOf(today))) === made).toBe(true);
  expect(JSON.stringify(madeFor(epochDayOf(today) + 1)) === made).toBe(false);
});

describe('what was made up keeps the rules of the domain', () => {
  test('no visit could not have been recorded or planned', () => {
    for (const { trajectoryId, endedOn } of rows['mim.trajectory']) {
      const all = visits.get(trajectoryId) ?? [];
      const context = {
        endedOn: endedOn ?? null,
        matches: (matches.get(trajectoryId) ?? []).map((match) => ({ startedOn: match.startedOn })),
        pauses: (pauses.get(trajectoryId) ?? []).map(({ firstDay, lastDay }) => ({
          firstDay,
          lastDay: lastDay ?? null,
        })),
      };
      for (const visit of all) {
        const otherVisits = all
          .filter((other) => other !== visit)
          .map(({ visitOn, status }) => ({ visitOn, status: status as VisitStatus }));
        // What is planned was planned before its day.
        const asOf = visit.status === 'planned' ? visit.visitOn : today;
        const checked = checkVisit(
          { visitOn: visit.visitOn, status: visit.status as VisitStatus },
          { ...context, otherVisits },
          date(asOf),
        );
        expect([visit.visitOn, checked.ok ? 'fine' : checked.problem.code]).toEqual([visit.visitOn, 'fine']);
      }
    }
  });

  test('each trajectory came to its state by events that were possible, in order of time', () => {
    for (const { trajectoryId, state, startedOn } of rows['mim.trajectory']) {
      let now: TrajectoryState | null = null;
      let since = '';
      for (const step of states.get(trajectoryId) ?? []) {
        const next = nextState(now, step.event as TrajectoryEvent);
        expect([now, step.event, next.ok && next.value]).toEqual([now, step.event, step.state]);
        expect(step.since >= since).toBe(true);
        now = step.state as TrajectoryState;
        since = step.since;
      }
      expect(now).toBe(state);
      const done = (visits.get(trajectoryId) ?? []).filter(({ status }) => status === 'done');
      expect(done.map(({ visitOn }) => visitOn).sort()[0] ?? null).toBe(startedOn ?? null);
    }
  });

  test('now and then another visiting mother stood in or went along, who had not stopped and was not away', () => {
    const others = new Map(rows['mim.visiting_mother'].map((row) => [row.visitingMotherId, row]));
    const pausesOf = (id: string) =>
      rows['mim.visiting_mother_pause']
        .filter(({ visitingMotherId }) => visitingMotherId === id)
        .map(({ firstDay, lastDay = null }) => ({ firstDay, lastDay }));
    const visitorOf = (id: string | null | undefined) =>
      id == null
        ? null
        : { visitingMotherId: id, stoppedOn: others.get(id)?.stoppedOn ?? null, pauses: pausesOf(id) };
    let stoodIn = 0;
    let wentAlong = 0;
    for (const { visitingMotherId, companionId, matchId, ...visit } of rows['mim.visit']) {
      if (matchId === null) stoodIn += 1;
      if (companionId != null) wentAlong += 1;
      const { visitOn, status } = visit;
      const came = checkVisitors(visitorOf(visitingMotherId), visitorOf(companionId), {
        visitOn,
        status: status as VisitStatus,
      });
      expect([visitOn, came]).toEqual([visitOn, { ok: true, value: null }]);
    }
    const all = rows['mim.visit'].length;
    for (const count of [stoodIn, wentAlong]) {
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(all / 10);
    }
  });

  test('who completed had a child that was old enough', () => {
    for (const { endReason, endedOn, childBornOn } of rows['mim.trajectory'])
      if (endReason === 'completed') expect(canBeCompleted(childBornOn ?? '', endedOn ?? '')).toBe(true);
  });

  test('who visits now is ready and within her own maximum', () => {
    const open = rows['mim.match'].filter(({ endedOn }) => endedOn === null);
    for (const each of rows['mim.visiting_mother']) {
      const families = open.filter(
        ({ visitingMotherId }) => visitingMotherId === each.visitingMotherId,
      ).length;
      if (families === 0) continue;
      const facts = {
        preparedOn: each.preparedOn ?? null,
        vogSeenOn: each.vogSeenOn ?? null,
        agreementSignedOn: each.agreementSignedOn ?? null,
        confidentialitySignedOn: each.confidentialitySignedOn ?? null,
        maximumFamilies: each.maximumFamilies ?? null,
        stoppedOn: each.stoppedOn ?? null,
        coordinatorFrom: each.coordinatorFrom ?? null,
        coordinatorUntil: each.coordinatorUntil ?? null,
        pauses: [],
        isProgrammeMother: false,
      };
      const settings = settingsOf(rows, each.locationId, date(today));
      expect(readiness(facts, families - 1, settings, date(today)).lacks).toEqual([]);
    }
  });

  test('who applied came to where she stands by steps that were possible', () => {
    const steps = by('mim.applicant_step', 'applicantId');
    for (const { applicantId, ...applicant } of rows['mim.applicant']) {
      let at: Applicant = { state: 'to-call', appliedOn: applicant.appliedOn, stateOn: null };
      for (const { step, happenedOn, reason = null } of steps.get(applicantId) ?? []) {
        const taken = { step, happenedOn, talkOn: today, talkAt: null, talkPlace: null };
        const recorded = { ...taken, tryAgainOn: null, suitability: [], reason, note: null };
        expect([step, reasonsOfStep(step).includes(reason ?? 'other')]).toEqual([step, reason !== null]);
        const next = recordStep(at, recorded, defaultLocationSettings, date(today));
        expect([step, next.ok]).toEqual([step, true]);
        if (next.ok) at = { ...at, ...next.value };
      }
      expect([at.state, at.stateOn]).toEqual([applicant.state, applicant.stateOn]);
    }
  });

  test('who was prepared by sessions was so on the day that they completed it', () => {
    const attended = by('mim.preparation_attendance', 'visitingMotherId');
    const sessions = by('mim.preparation_session', 'preparationSessionId');
    let incomplete = 0;
    for (const { visitingMotherId, preparedOn } of rows['mim.visiting_mother']) {
      const hers = (attended.get(visitingMotherId) ?? []).flatMap(
        ({ preparationSessionId }) => sessions.get(preparationSessionId) ?? [],
      );
      if (hers.length === 0) continue;
      const rule = preparationRule('individual', defaultLocationSettings);
      const { completedOn } = preparationProgress(
        hers.map(({ heldOn, form, topics = [] }) => ({ heldOn, form, topics, dayPart: null })),
        rule,
      );
      expect(completedOn).toBe(preparedOn);
      if (completedOn === null) incomplete += 1;
    }
    expect(incomplete).toBeGreaterThan(0);
  });

  test('every choice of a location is one that it can make', () => {
    for (const { name, value, validFrom } of rows['mim.location_setting'])
      expect([name, settingChoiceSchema.safeParse({ name, value, validFrom }).success]).toEqual([name, true]);
  });
});

describe('there is something to see', () => {
  const kindsAt = (locationId: string) =>
    worklist(
      worklistInput(rows, locationId, date(today)),
      settingsOf(rows, locationId, date(today)),
      date(today),
    ).map(({ kind }) => kind);

  test('at each location in every state that a trajectory can have', () => {
    for (const { locationId } of places) {
      const found = new Set(
        rows['mim.trajectory'].filter((each) => each.locationId === locationId).map(({ state }) => state),
      );
      // Who is a prospect has no trajectory yet.
      expect([locationId, [...found].sort()]).toEqual([
        locationId,
        trajectoryStates.values.filter((state) => state !== 'prospect').sort(),
      ]);
    }
  });

  // Of the annual registration the deliveries tell, which are made from these rows.
  const ofDeliveries: readonly string[] = ['registration-due', 'registration-sent-back'];
  // Of a meeting one thing waits at a time.
  test.each([
    ['breda', 'meeting-due'],
    ['den-haag-escamp', 'meeting-to-record'],
  ] as const)('for every kind of task at %s, but for %s', (locationId, elsewhere) => {
    const kinds = taskKinds.values.filter((kind) => kind !== elsewhere && !ofDeliveries.includes(kind));
    expect([...new Set(kindsAt(locationId))].sort()).toEqual(kinds.sort());
  });

  test('at each location of expenses: paid, to be paid, and a correction', () => {
    for (const { locationId } of places) {
      const at = <Row extends { readonly locationId: string }>(all: readonly Row[]) =>
        all.filter((row) => row.locationId === locationId);
      const statements = at(rows['mim.expense_statement']);
      expect(statements.some(({ exportedOn }) => exportedOn !== null)).toBe(true);
      expect(statements.some(({ exportedOn }) => exportedOn === null)).toBe(true);
      expect(at(rows['mim.expense_correction'])).toHaveLength(1);
      expect(at(rows['mim.expense_line']).filter(({ lineKind }) => lineKind === 'correction')).toHaveLength(
        1,
      );
    }
  });

  test('at each location of groups: a drop-in with mothers by name and others, and one that is over', () => {
    for (const { locationId } of places) {
      const groups = rows['mim.meeting_group'].filter((each) => each.locationId === locationId);
      expect(groups.map(({ lastDay }) => lastDay === null)).toEqual([true, false]);
      const sessions = rows['mim.group_session'].filter((each) => each.locationId === locationId);
      expect(sessions.length).toBeGreaterThan(50);
      const named = rows['mim.group_attendance'].filter((each) => each.locationId === locationId).length;
      const present = sessions.reduce((sum, { presentCount }) => sum + presentCount, 0);
      expect(named).toBeGreaterThan(50);
      expect(present).toBeGreaterThan(named);
    }
  });

  test('and no more tasks than a coordinator can do', () => {
    for (const { locationId } of places) expect(kindsAt(locationId).length).toBeLessThan(80);
  });
});

test('trajectories ended for the reasons and about in the shares that were published of 2008', async () => {
  const published = (await readPublishedFile())['2008'].ended.reasonPercent;
  const ended = rows['mim.trajectory'].filter(
    ({ endReason }) => endReason !== null && endReason !== 'transferred',
  );
  const percent = (reason: EndReason) =>
    (100 * ended.filter(({ endReason }) => endReason === reason).length) / ended.length;
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
  for (const { phone, email, postcode } of [
    ...rows['mim.person'],
    ...rows['mim.prospect'],
    ...rows['mim.applicant'],
  ]) {
    expect(phone).toMatch(/^060000\d{4}$/);
    expect(email ?? '@example.org').toMatch(/@example\.org$/);
    expect(postcode).toMatch(/ ZZ$/);
  }
});

test('the names come from many families of names', () => {
  const languages = new Set(rows['mim.person'].map(({ languages: [first] = [] }) => first));
  expect(languages.size).toBeGreaterThan(8);
});
