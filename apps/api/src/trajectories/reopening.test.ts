import { randomUUID } from 'node:crypto';
import { beginAction, withActor } from '@mim/database';
import {
  addLocations,
  addMatch,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2009-05-04';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

/** A mother who is visited each month since 3 March 2008, and was visited last on 3 May. */
async function visited() {
  const { trajectoryId } = await addTrajectory(database.app, breda, {
    state: 'visited',
    startedOn: '2008-03-03',
    childBornOn: '2008-02-20',
  });
  const { visitingMotherId } = await addVisitingMother(database.app, breda);
  const pair = { trajectoryId, visitingMotherId };
  await addMatch(database.app, breda, { ...pair, startedOn: '2008-03-01' });
  for (const visitOn of ['2008-03-03', '2008-04-03', '2008-05-03'])
    await addVisit(database.app, breda, { ...pair, visitOn });
  await addVisit(database.app, breda, { ...pair, visitOn: '2008-07-08', status: 'planned' });
  return { trajectoryId, visitingMotherId };
}

/** What every screen says of her on a day: her page, her line, what is to be done. */
async function screensOn(day: string, trajectoryId: string) {
  const on = callAs(database, breda, day);
  const page = await on.mothers.page({ trajectoryId });
  const { rows } = await on.mothers.list({ filter: {}, sort: { by: 'name', direction: 'ascending' } });
  const line = rows.find((row) => row.trajectoryId === trajectoryId);
  const { tasks } = await on.worklist.today();
  return { page, line, tasks: tasks.filter((task) => JSON.stringify(task).includes(trajectoryId)) };
}

const isLate = ({ kind }: { readonly kind: string }) => kind === 'visit-overdue';

describe('reopening', () => {
  it('asks no visit of the time that she was away, on any screen', async () => {
    const { trajectoryId, visitingMotherId } = await visited();
    const end = { endedOn: '2008-06-20', reason: 'moved' as const, note: 'Naar Ede.' };
    const ended = await caller.trajectories.end({ trajectoryId, version: 1, end });
    await caller.trajectories.reopen({
      trajectoryId,
      version: ended.version ?? 0,
      reopening: { reopenedOn: '2009-05-01', reason: 'Zij woont hier weer.' },
    });
    await addMatch(database.app, breda, { trajectoryId, visitingMotherId, startedOn: '2009-05-02' });
    const { page, line, tasks } = await screensOn('2009-05-04', trajectoryId);
    // Why she ended stays known, and what was planned after it says by what it was cancelled.
    const [first] = page.states.filter(({ state }) => state === 'ended');
    expect(first).toMatchObject({ endReason: 'moved', reason: 'Naar Ede.' });
    expect(page.visits.filter(({ status }) => status === 'cancelled')).toMatchObject([
      { visitOn: '2008-07-08', cancelledBy: 'ending' },
    ]);
    const visit = { visitOn: '2008-12-03', durationMinutes: 60 };
    expect(await refusalOf(caller.visits.record({ key: randomUUID(), trajectoryId, visit }))).toBe(
      'visit-in-absence',
    );
    expect(page.visitSummary.standing.state).not.toBe('overdue');
    expect(line).toMatchObject(page.visitSummary);
    expect(tasks.filter(isLate)).toEqual([]);
    expect(page.rhythm.filter(({ month }) => month >= '2008-07' && month <= '2009-04')).toSatisfy(
      (months: typeof page.rhythm) => months.every(({ due }) => due === 0),
    );
    // March, April, May and June of 2008, and May of 2009.
    expect(page.visitSummary.visitsExpected).toBe(5);
  });
});

describe('an end that is undone', () => {
  /** An end of 20 June that was recorded on a day, as its action and its states say. */
  async function endedSince(recordedOn: string) {
    const { trajectoryId } = await visited();
    const actionId = await withActor(database.app, breda, async (trx) => {
      const action = await beginAction(trx, { locationId: 'breda', what: 'trajectories.end' });
      await trx
        .updateTable('mim.visit')
        .set({ status: 'cancelled', cancelledBy: 'other', version: 2 })
        .where('trajectoryId', '=', trajectoryId)
        .where('status', '=', 'planned')
        .execute();
      await trx
        .insertInto('mim.trajectory_state')
        .values({
          locationId: 'breda',
          trajectoryId,
          state: 'ended',
          event: 'end',
          since: '2008-06-20',
          recordedAt: `${recordedOn}T12:00:00Z`,
        })
        .execute();
      await trx
        .updateTable('mim.trajectory')
        .set({ state: 'ended', endedOn: '2008-06-20', endReason: 'moved', version: 2 })
        .where('trajectoryId', '=', trajectoryId)
        .execute();
      return action;
    });
    return { trajectoryId, actionId };
  }

  it('much later leaves the time between as an absence, with nothing planned in it', async () => {
    const { trajectoryId, actionId } = await endedSince('2008-06-24');
    await caller.actions.undo({ actionId });
    const { page, line, tasks } = await screensOn('2009-05-04', trajectoryId);
    expect(page.trajectory).toMatchObject({ state: 'visited', endedOn: null });
    expect(page.states.slice(-2)).toMatchObject([
      { state: 'ended', event: 'end', since: '2008-06-24' },
      { state: 'visited', event: 'reopen', since: today },
    ]);
    expect(page.visits.map(({ status }) => status)).toEqual(['done', 'done', 'done', 'cancelled']);
    expect(page.visitSummary.standing.state).not.toBe('overdue');
    expect(line).toMatchObject(page.visitSummary);
    expect(tasks.filter(isLate)).toEqual([]);
  });

  it('and done again by another undo is an end as it was', async () => {
    const { trajectoryId, actionId } = await endedSince('2008-06-24');
    const before = await caller.mothers.page({ trajectoryId });
    const undone = await caller.actions.undo({ actionId });
    await caller.actions.undo({ actionId: undone.actionId });
    const after = await caller.mothers.page({ trajectoryId });
    const withoutVersions = (value: unknown) => JSON.stringify(value).replace(/"version":\d+/g, '');
    expect(withoutVersions(after)).toBe(withoutVersions(before));
  });

  it('on the day on which it was recorded is as if it never was', async () => {
    const { trajectoryId, actionId } = await endedSince(today);
    await caller.actions.undo({ actionId });
    const { states, visits } = await caller.mothers.page({ trajectoryId });
    expect(states.map(({ event }) => event)).toEqual(['finish-intake']);
    expect(visits.at(-1)).toMatchObject({ status: 'planned', visitOn: '2008-07-08' });
  });
});

describe('a transfer that was not accepted', () => {
  it.each(['refused', 'withdrawn'] as const)(
    '%s: the time that she was offered counts for nothing',
    async (outcome) => {
      const { trajectoryId } = await visited();
      const offered = await caller.trajectories.transfer({
        trajectoryId,
        version: 1,
        transfer: { toLocationId: 'ede', offeredOn: '2008-06-20', consentOn: '2008-06-20' },
      });
      const { transfers } = await caller.mothers.page({ trajectoryId });
      const [transfer] = transfers;
      if (transfer === undefined) throw new Error('she was offered');
      const ofTransfer = { transferId: transfer.transferId, version: transfer.version };
      if (outcome === 'withdrawn') await caller.trajectories.withdrawTransfer(ofTransfer);
      else
        await callAs(database, ede, today).trajectories.answerTransfer({
          ...ofTransfer,
          answer: { outcome, answeredOn: today, reason: 'Vol.' },
        });
      const reopening = { reopenedOn: today, reason: 'Zij blijft hier.' };
      await caller.trajectories.reopen({ trajectoryId, version: offered.version ?? 0, reopening });
      const { page } = await screensOn(today, trajectoryId);
      expect(page.visitSummary).toMatchObject({ visitsExpected: 4, standing: { state: 'waits-for-match' } });
    },
  );
});
