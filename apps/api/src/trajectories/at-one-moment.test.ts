import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addMatch,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2009-01-20';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
let trajectoryId: string;
let motherId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());
beforeEach(async () => {
  ({ trajectoryId, motherId } = await addTrajectory(database.app, breda, { state: 'matched' }));
  const { visitingMotherId } = await addVisitingMother(database.app, breda);
  await addMatch(database.app, breda, { trajectoryId, visitingMotherId });
});

const page = () => caller.mothers.page({ trajectoryId });
const facts = { topics: ['sleep'], mood: '4' as const, durationMinutes: 75, note: 'Moe.' };
async function recorded(visitOn: string) {
  const visit = { visitOn, ...facts };
  const { id: visitId = '', version = 0 } = await caller.visits.record({
    key: randomUUID(),
    trajectoryId,
    visit,
  });
  return { visitId, version };
}
const cancellation = { status: 'cancelled', cancelledBy: 'mother' } as const;
async function end(endedOn: string) {
  const { version } = (await page()).trajectory;
  return caller.trajectories.end({ trajectoryId, version, end: { endedOn, reason: 'moved', note: null } });
}

/** How many connections to this database wait for a lock. */
const waiting = async (): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(distinct l.pid)::int as n from pg_locks as l join pg_stat_activity as a on a.pid = l.pid
    where a.datname = current_database() and not l.granted`.execute(database.owner);
  return rows[0]?.n ?? 0;
};

/** Lets calls begin while somebody else holds the trajectory, and go on once each of them waits for it. */
async function atOneMoment<T>(calls: readonly (() => Promise<T>)[]): Promise<T[]> {
  const answers: Promise<T>[] = [];
  await database.app.transaction().execute(async (trx) => {
    await sql`select
      set_config('mim.account_id', 'somebody', true), set_config('mim.role', 'coordinator', true),
      set_config('mim.location_ids', 'breda', true)`.execute(trx);
    await sql`select from mim.trajectory where trajectory_id = ${trajectoryId} for update`.execute(trx);
    for (const call of calls) {
      answers.push(call());
      await expect.poll(waiting, { timeout: 60_000 }).toBe(answers.length);
    }
  });
  return Promise.all(answers);
}

describe('two who do something at one moment', () => {
  it.each(['the end first', 'the undo first'])('leave no visit after the end: %s', async (order) => {
    await recorded('2008-03-03');
    const { visitId, version } = await recorded('2008-06-10');
    const { actionId } = await caller.visits.cancel({ visitId, version, cancellation });
    const before = (await page()).trajectory.version;
    const calls = [
      () =>
        refusalOf(
          caller.trajectories.end({
            trajectoryId,
            version: before,
            end: { endedOn: '2008-06-01', reason: 'moved', note: null },
          }),
        ),
      () => refusalOf(caller.actions.undo({ actionId })),
    ];
    const refusals = await atOneMoment(order === 'the end first' ? calls : calls.toReversed());
    expect(refusals.filter((code) => code === null)).toHaveLength(1);
    const { trajectory, visits } = await page();
    const after = visits.filter(
      ({ status, visitOn }) => status === 'done' && visitOn > (trajectory.endedOn ?? '9'),
    );
    expect(after).toEqual([]);
  });

  it('who record and cancel one visit wait for each other, and one is told', async () => {
    const { visitId, version } = await recorded('2008-06-10');
    const cancel = () => refusalOf(caller.visits.cancel({ visitId, version, cancellation }));
    expect((await atOneMoment([cancel, cancel])).toSorted()).toEqual(['changed-meanwhile', null]);
  });
});

describe('one mother', () => {
  const begin = () => caller.intake.start({ key: randomUUID(), personId: motherId });
  const reopening = { reopenedOn: today, reason: 'Toch.' };

  it('is not reopened beside a trajectory that goes on', async () => {
    const { version = 0 } = await end('2008-06-01');
    await begin();
    expect(await refusalOf(caller.trajectories.reopen({ trajectoryId, version, reopening }))).toBe(
      'person-has-trajectory',
    );
  });

  it('nor by undoing the end of the one before', async () => {
    const { actionId } = await end('2008-06-01');
    await begin();
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
  });

  it('begins once when two begin with her at one moment', async () => {
    await end('2008-06-01');
    const refusals = await Promise.all([refusalOf(begin()), refusalOf(begin())]);
    expect(refusals.toSorted()).toEqual([null, 'person-has-trajectory'].toSorted());
  });
});

describe('an undo', () => {
  it('brings no pause back on days of another', async () => {
    const pause = { firstDay: '2009-02-01', lastDay: '2009-02-10', reason: 'vakantie' };
    const { version } = (await page()).trajectory;
    await caller.trajectories.pause({ trajectoryId, version, pause });
    const [agreed] = (await page()).pauses;
    if (agreed === undefined) throw new Error('a pause was agreed');
    const { actionId } = await caller.trajectories.endPause({
      pauseId: agreed.pauseId,
      version: agreed.version,
      resumedOn: '2009-02-01',
    });
    await caller.trajectories.pause({ trajectoryId, version, pause: { ...pause, firstDay: '2009-02-05' } });
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
    expect((await page()).pauses).toHaveLength(1);
  });
});

describe('a visit that did not take place after all', () => {
  const told = async () =>
    (await page()).visits.map(({ topics, mood, durationMinutes, note }) => [
      topics,
      mood,
      durationMinutes,
      note,
    ]);
  const whole = [['sleep'], '4', 75, 'Moe.'];
  const nothing = [[], null, null, null];

  it('keeps nothing of what was recorded of it, until that is undone', async () => {
    const { visitId, version } = await recorded('2008-06-10');
    expect(await told()).toEqual([whole]);
    const { actionId } = await caller.visits.cancel({ visitId, version, cancellation });
    expect(await told()).toEqual([nothing]);
    await caller.actions.undo({ actionId });
    expect(await told()).toEqual([whole]);
  });

  it('nor when it is planned anew', async () => {
    const { visitId, version } = await recorded('2008-06-10');
    const plan = { visitOn: '2009-02-02', startsAt: null, kind: 'home' } as const;
    await caller.visits.replan({ visitId, version, plan });
    expect(await told()).toEqual([nothing]);
  });
});
