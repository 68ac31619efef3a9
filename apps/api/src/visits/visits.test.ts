import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addLocations,
  addMatch,
  addPause,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { Temporal } from '@mim/domain/kernel';
import { checkVisitDay } from '@mim/domain/visit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2008-05-20';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');
const nijmegen = anActor('coordinator', 'nijmegen');

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede', 'nijmegen');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

/** A mother who is matched since 11 February 2008 and was not visited yet. */
let trajectoryId: string;
let visitingMotherId: string;
beforeEach(async () => {
  ({ trajectoryId } = await addTrajectory(database.app, breda, { state: 'matched' }));
  ({ visitingMotherId } = await addVisitingMother(database.app, breda));
  await addMatch(database.app, breda, {
    trajectoryId,
    visitingMotherId,
  });
});

const plan = (visitOn: string) =>
  caller.visits.plan({ key: randomUUID(), trajectoryId, plan: { visitOn, startsAt: '10:30' } });
const record = (visitOn: string, more: object = {}) =>
  caller.visits.record({ key: randomUUID(), trajectoryId, visit: { visitOn, ...more } });
const listed = async () => (await caller.visits.list({ filter: { trajectoryId } })).rows;

describe('planning a visit', () => {
  it('puts it in the calendar, with the visiting mother of the match', async () => {
    const { id } = await plan('2008-05-22');
    const { visits } = await caller.agenda.days({ from: '2008-05-19', until: '2008-05-25' });
    expect(visits.filter((visit) => visit.visitId === id)).toMatchObject([
      {
        motherName: 'Amina Voorbeeld',
        visitOn: '2008-05-22',
        startsAt: '10:30',
        status: 'planned',
        visitingMother: { id: visitingMotherId },
      },
    ]);
  });

  it('is refused on a day that is over, in a pause and before there was a match', async () => {
    expect(await refusalOf(plan('2008-05-19'))).toBe('visit-in-past');
    await addPause(database.app, breda, { trajectoryId, firstDay: '2008-06-01' });
    expect(await refusalOf(plan('2008-06-10'))).toBe('visit-in-pause');
    const waiting = await addTrajectory(database.app, breda);
    const input = {
      key: randomUUID(),
      trajectoryId: waiting.trajectoryId,
      plan: { visitOn: '2008-05-22' },
    };
    expect(await refusalOf(caller.visits.plan(input))).toBe('visit-before-match');
  });

  it('is refused where the year is a slip of the keys', async () => {
    for (const slip of ['2009-05-22', '2080-05-22'])
      expect(await refusalOf(plan(slip))).toBe('implausible-day');
    expect(await refusalOf(plan('0026-12-31'))).toBe('input-invalid');
  });

  it('can be done anew, also by the coordinator herself', async () => {
    const { id: visitId = '', version = 0 } = await plan('2008-05-22');
    await caller.visits.replan({
      visitId,
      version,
      plan: { visitOn: '2008-05-23', kind: 'phone' },
      visitingMotherId: null,
    });
    expect(await caller.visits.get({ visitId })).toMatchObject({
      visitOn: '2008-05-23',
      startsAt: null,
      kind: 'phone',
      visitingMother: null,
      version: version + 1,
    });
  });
});

describe('recording a visit', () => {
  it('keeps everything that was filled in, and the worry apart', async () => {
    const { id: visitId = '' } = await record('2008-05-19', {
      durationMinutes: 80,
      participants: ['mother', 'partner', 'child'],
      topics: ['sleep'],
      materials: ['talk-sheet'],
      boekenbaby: true,
      mood: '4',
      note: 'Slaapt beter.',
      signal: 'Zij eet slecht.',
    });
    expect(await caller.visits.get({ visitId })).toMatchObject({
      status: 'done',
      durationMinutes: 80,
      participants: ['mother', 'partner', 'child'],
      topics: ['sleep'],
      materials: ['talk-sheet'],
      boekenbaby: true,
      mood: '4',
      note: 'Slaapt beter.',
    });
    const { signalId } = await caller.visits.get({ visitId });
    const { notes } = await caller.signals.get({ signalId: signalId ?? '' });
    expect(notes).toMatchObject([{ step: 'noticed', takenOn: '2008-05-19', note: 'Zij eet slecht.' }]);
  });

  it('starts the trajectory at its first visit, whichever is recorded first', async () => {
    await record('2008-03-20');
    await record('2008-02-25');
    expect(await trajectory()).toMatchObject({ state: 'visited', startedOn: '2008-02-25' });
  });

  it('makes one of what is sent twice, and refuses the key for anything else', async () => {
    const input = { key: randomUUID(), trajectoryId, visit: { visitOn: '2008-05-02' } };
    const [first, second] = await Promise.all([caller.visits.record(input), caller.visits.record(input)]);
    expect(second).toEqual(first);
    expect(await listed()).toHaveLength(1);
    const other = { ...input, visit: { visitOn: '2008-05-03' } };
    expect(await refusalOf(caller.visits.record(other))).toBe('key-reused');
  });

  it('is refused in the future, before the match, and twice on a day', async () => {
    expect(await refusalOf(record('2008-05-21'))).toBe('visit-in-future');
    expect(await refusalOf(record('2008-02-10'))).toBe('visit-before-match');
    await record('2008-05-05');
    expect(await refusalOf(record('2008-05-05'))).toBe('visit-twice-a-day');
    expect(await refusalOf(record('2008-05-06', { topics: ['no-topic'] }))).toBe('entry-not-in-list');
    expect(await refusalOf(record('2008-05-06', { durationMinutes: 1 }))).toBe('input-invalid');
  });

  it('takes the place of the visit that was planned, once', async () => {
    const { id: visitId = '', version = 0 } = await plan('2008-05-20');
    const input = { key: randomUUID(), trajectoryId, visitId, version, visit: { visitOn: '2008-05-20' } };
    await caller.visits.record(input);
    expect(await listed()).toMatchObject([{ visitId, status: 'done' }]);
    const again = caller.visits.record({ ...input, key: randomUUID() });
    expect(await refusalOf(again)).toBe('changed-meanwhile');
  });
});

describe('a visit that is there', () => {
  it('is changed by one of two editors; the other is told', async () => {
    const { id: visitId = '', version = 0 } = await record('2008-05-05', { note: 'eerst' });
    const change = (note: string) =>
      caller.visits.change({ visitId, version, visit: { visitOn: '2008-05-05', note } });
    const outcomes = await Promise.all([refusalOf(change('de een')), refusalOf(change('de ander'))]);
    expect(outcomes.toSorted()).toEqual(['changed-meanwhile', null].toSorted());
  });

  it('moves the start of the trajectory when the first one did not take place after all', async () => {
    const { id: visitId = '', version = 0 } = await record('2008-02-25');
    await record('2008-03-20');
    await caller.visits.cancel({
      visitId,
      version,
      cancellation: { status: 'cancelled', cancelledBy: 'mother', cancelReason: 'ziek' },
    });
    expect(await trajectory()).toMatchObject({ startedOn: '2008-03-20' });
  });

  it('is cancelled by somebody, or nobody was there', async () => {
    const { id: visitId = '', version = 0 } = await plan('2008-05-22');
    const nobody = caller.visits.cancel({ visitId, version, cancellation: { status: 'cancelled' } });
    expect(await refusalOf(nobody)).toBe('input-invalid');
    const later = callAs(database, breda, '2008-05-22');
    await later.visits.cancel({ visitId, version, cancellation: { status: 'no-show' } });
    expect(await caller.visits.get({ visitId })).toMatchObject({ status: 'no-show', cancelledBy: null });
  });

  it('cannot have been missed on a day that is still to come, but can be cancelled', async () => {
    const { id: visitId = '', version = 0 } = await plan('2008-05-22');
    const cancel = (cancellation: { status: 'no-show' } | { status: 'cancelled'; cancelledBy: 'mother' }) =>
      caller.visits.cancel({ visitId, version, cancellation });
    expect(await refusalOf(cancel({ status: 'no-show' }))).toBe('no-show-in-future');
    expect(await caller.visits.get({ visitId })).toMatchObject({ status: 'planned', version });
    expect(await refusalOf(cancel({ status: 'cancelled', cancelledBy: 'mother' }))).toBeNull();
  });

  it('can be taken back as the action that it was', async () => {
    const { actionId } = await record('2008-05-05', { signal: 'Zij eet slecht.' });
    await caller.actions.undo({ actionId });
    expect(await listed()).toEqual([]);
    expect(await trajectory()).toMatchObject({ state: 'matched', startedOn: null });
  });
});

describe('the next visit that can be recorded', () => {
  it('is the oldest planned one, and passes over the one just handled', async () => {
    const own = callAs(database, ede, today);
    const { trajectoryId: mother } = await addTrajectory(database.app, ede);
    const planned = { trajectoryId: mother, status: 'planned' } as const;
    const late = await addVisit(database.app, ede, { ...planned, visitOn: '2008-05-02' });
    const later = await addVisit(database.app, ede, { ...planned, visitOn: '2008-05-12' });
    await addVisit(database.app, ede, { ...planned, visitOn: '2008-05-21' });
    expect(await own.visits.nextRecordable({})).toMatchObject({ visit: { visitId: late }, recordable: 2 });
    const after = { visitOn: '2008-05-02', visitId: late };
    expect(await own.visits.nextRecordable({ after })).toMatchObject({ visit: { visitId: later } });
    // Whoever begins with a later one still meets the earlier, and no visit follows itself.
    const last = { visitOn: '2008-05-12', visitId: later };
    expect(await own.visits.nextRecordable({ after: last })).toMatchObject({ visit: { visitId: late } });
    await own.visits.cancel({ visitId: late, version: 1, cancellation: { status: 'no-show' } });
    expect(await own.visits.nextRecordable({ after: last })).toMatchObject({ visit: null, recordable: 1 });
  });

  it('is one from its day on, and is reminded of when that day is over', async () => {
    const days = ['2008-05-19', '2008-05-20', '2008-05-21'];
    const own = callAs(database, nijmegen, today);
    const { trajectoryId: mother } = await addTrajectory(database.app, nijmegen);
    for (const visitOn of days)
      await addVisit(database.app, nijmegen, { trajectoryId: mother, status: 'planned', visitOn });
    const { rows } = await own.visits.list({});
    expect(rows.filter(({ isToRecord }) => isToRecord).map(({ visitOn }) => visitOn)).toEqual([days[0]]);
    const onDay = Temporal.PlainDate.from(today);
    const recordable = days.filter((visitOn) => checkVisitDay({ visitOn, status: 'done' }, onDay).ok);
    expect(recordable).toEqual(days.slice(0, 2));
    expect((await own.visits.nextRecordable({})).recordable).toBe(recordable.length);
  });
});

describe('the list of visits', () => {
  it('comes in parts that together are all of it, in order', async () => {
    const days = ['2008-03-03', '2008-03-10', '2008-03-17', '2008-03-24', '2008-03-31'];
    for (const visitOn of days) await addVisit(database.app, breda, { trajectoryId, visitOn });
    const filter = { trajectoryId };
    const seen: string[] = [];
    let part = await caller.visits.list({ filter, limit: 2 });
    expect(part.total).toBe(5);
    seen.push(...part.rows.map(({ visitOn }) => visitOn));
    while (part.next !== null) {
      part = await caller.visits.list({ filter, limit: 2, after: part.next });
      seen.push(...part.rows.map(({ visitOn }) => visitOn));
    }
    expect(seen).toEqual(days.toReversed());
  });

  it('is searched by parts of a name, with or without accents', async () => {
    await record('2008-05-05');
    const { rows } = await caller.visits.list({ filter: { text: 'beeld ÁMI' } });
    expect(rows.map((row) => row.trajectoryId)).toContain(trajectoryId);
    expect((await caller.visits.list({ filter: { text: 'amina nergens' } })).rows).toEqual([]);
  });
});

describe('what is another’s', () => {
  it('is answered as what is nowhere, whatever is asked', async () => {
    const { id: visitId = '', version = 0 } = await plan('2008-05-22');
    const other = callAs(database, ede, today);
    const asked = (id: string, mother: string) => [
      other.visits.get({ visitId: id }),
      other.visits.change({ visitId: id, version, visit: { visitOn: '2008-05-20' } }),
      other.visits.replan({ visitId: id, version, plan: { visitOn: '2008-05-22' } }),
      other.visits.cancel({ visitId: id, version, cancellation: { status: 'no-show' } }),
      other.visits.plan({ key: randomUUID(), trajectoryId: mother, plan: { visitOn: '2008-05-22' } }),
      other.visits.record({ key: randomUUID(), trajectoryId: mother, visit: { visitOn: '2008-05-20' } }),
    ];
    for (const [id, mother] of [
      [visitId, trajectoryId],
      [randomUUID(), randomUUID()],
    ] as const) {
      const answers = await Promise.all(asked(id, mother).map((call) => refusalOf(call)));
      expect(new Set(answers)).toEqual(new Set(['not-found']));
    }
  });
});

/** The trajectory as it is now. */
const trajectory = () =>
  withActor(database.app, breda, (trx) =>
    trx
      .selectFrom('mim.trajectory')
      .select(['state', 'startedOn'])
      .where('trajectoryId', '=', trajectoryId)
      .executeTakeFirstOrThrow(),
  );
