import { randomUUID } from 'node:crypto';
import { addLocations, anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addVisitedMother } from '../testing/add-visited-mother.js';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

const visited = (childBornOn?: string) => addVisitedMother(database, breda, childBornOn);
const page = (trajectoryId: string) => caller.mothers.page({ trajectoryId });

describe('a pause', () => {
  const pause = { firstDay: '2026-05-01', reason: 'vakantie' };
  const plannedVisits = 'keep' as const;

  it('is agreed once, ended, and taken away when undone', async () => {
    const { trajectoryId, version } = await visited();
    const input = { key: randomUUID(), trajectoryId, version, pause, plannedVisits };
    const [first, second] = [await caller.trajectories.pause(input), await caller.trajectories.pause(input)];
    expect(second).toEqual(first);
    const [found] = (await page(trajectoryId)).pauses;
    expect(found).toMatchObject({ firstDay: '2026-05-01', lastDay: null, version: 1 });
    const pauseId = found?.pauseId ?? '';
    await caller.trajectories.endPause({ pauseId, version: 1, resumedOn: today });
    expect((await page(trajectoryId)).pauses[0]?.lastDay).toBe('2026-05-03');
    expect(await refusalOf(caller.trajectories.endPause({ pauseId, version: 1, resumedOn: today }))).toBe(
      'changed-meanwhile',
    );
    expect(await refusalOf(caller.actions.undo({ actionId: first.actionId }))).toBe('changed-meanwhile');
  });

  it('of which no day is left goes', async () => {
    const { trajectoryId, version } = await visited();
    const { id = '', actionId } = await caller.trajectories.pause({
      trajectoryId,
      version,
      pause,
      plannedVisits,
    });
    const ended = await caller.trajectories.endPause({ pauseId: id, version: 1, resumedOn: '2026-05-01' });
    expect((await page(trajectoryId)).pauses).toEqual([]);
    await caller.actions.undo({ actionId: ended.actionId });
    expect((await page(trajectoryId)).pauses).toHaveLength(1);
    expect(await refusalOf(caller.actions.undo({ actionId }))).toBe('changed-meanwhile');
  });

  it('does not coincide with another, and not with a visit', async () => {
    const { trajectoryId, version } = await visited();
    await caller.trajectories.pause({ trajectoryId, version, pause, plannedVisits });
    expect(await refusalOf(caller.trajectories.pause({ trajectoryId, version, pause, plannedVisits }))).toBe(
      'pause-overlaps',
    );
    const over = { firstDay: '2026-04-01', lastDay: '2026-04-10', reason: 'ziek' };
    expect(await refusalOf(caller.trajectories.pause({ trajectoryId, version, pause: over }))).toBe(
      'pause-over-visit',
    );
  });

  it('asks what happens to a visit that is planned in it, and undoes that with it', async () => {
    const { trajectoryId, version } = await visited();
    const may = { firstDay: '2026-05-11', lastDay: '2026-05-31', reason: 'vakantie' };
    const asked = { trajectoryId, version, pause: may };
    const planned = async () =>
      (await page(trajectoryId)).visits
        .filter(({ visitOn }) => visitOn > today)
        .map(({ visitOn, status }) => `${status} ${visitOn}`);
    expect(await refusalOf(caller.trajectories.pause(asked))).toBe('pause-over-planned-visit');
    expect((await page(trajectoryId)).pauses).toEqual([]);
    for (const [plannedVisits, then] of [
      ['cancel', 'cancelled 2026-05-20'],
      ['move', 'planned 2026-06-03'],
      ['keep', 'planned 2026-05-20'],
    ] as const) {
      const { actionId } = await caller.trajectories.pause({ ...asked, plannedVisits });
      expect(await planned()).toEqual([then]);
      await caller.actions.undo({ actionId });
      expect(await planned()).toEqual(['planned 2026-05-20']);
      expect((await page(trajectoryId)).pauses).toEqual([]);
    }
  });

  it('moves no visit out of an extension that was agreed, of one mother nor of several', async () => {
    const { trajectoryId, version } = await addVisitedMother(database, breda, '2024-12-01');
    const extension = { extendedOn: today, untilOn: '2026-06-02', reason: 'network-weak' } as const;
    await caller.trajectories.extend({ trajectoryId, version, extension });
    const may = { firstDay: '2026-05-11', lastDay: '2026-05-31', reason: 'vakantie' };
    const one = { trajectoryId, version, pause: may };
    expect(await refusalOf(caller.trajectories.pause({ ...one, plannedVisits: 'move' }))).toBe(
      'moved-past-extension',
    );
    const other = await visited();
    const { paused, notPaused } = await caller.trajectories.pauseMany({
      trajectories: [one, other].map((each) => ({ trajectoryId: each.trajectoryId, version: each.version })),
      pause: may,
      plannedVisits: 'move',
    });
    expect([paused, notPaused.map(({ problem }) => problem.code)]).toEqual([1, ['moved-past-extension']]);
    const { visits, pauses } = await page(trajectoryId);
    expect(visits.some(({ visitOn, status }) => status === 'planned' && visitOn === '2026-05-20')).toBe(true);
    expect(pauses).toEqual([]);
  });

  it('never asks for the visit that was left to stand in it to be recorded', async () => {
    const { trajectoryId, version } = await visited();
    const may = { firstDay: '2026-05-11', lastDay: '2026-05-31', reason: 'vakantie' };
    await caller.trajectories.pause({ trajectoryId, version, pause: may, plannedVisits: 'keep' });
    const afterwards = callAs(database, breda, '2026-05-25');
    const { tasks } = await afterwards.worklist.today();
    const about = tasks.filter(({ subject }) => subject.id === trajectoryId).map(({ kind }) => kind);
    expect(about).not.toContain('visit-to-record');
    const { visits } = await afterwards.agenda.days({ from: may.firstDay, until: may.lastDay });
    const own = visits.filter((visit) => visit.trajectoryId === trajectoryId);
    expect(own.map(({ isToRecord }) => isToRecord)).toEqual([false]);
    expect((await afterwards.mothers.page({ trajectoryId })).visitSummary.standing.state).toBe('paused');
  });

  it('that has not begun can be changed, and goes with the end of her trajectory', async () => {
    const { trajectoryId, version } = await visited();
    const ahead = { firstDay: '2026-07-01', lastDay: '2026-07-31', reason: 'vakantie' };
    const { id: pauseId = '' } = await caller.trajectories.pause({ trajectoryId, version, pause: ahead });
    const later = { ...ahead, lastDay: '2026-08-09' };
    await caller.trajectories.changePause({ pauseId, version: 1, pause: later });
    expect((await page(trajectoryId)).pauses).toMatchObject([later]);
    const overVisit = caller.trajectories.changePause({
      pauseId,
      version: 2,
      pause: { ...ahead, firstDay: '2026-05-20' },
    });
    expect(await refusalOf(overVisit)).toBe('pause-over-planned-visit');
    const end = { endedOn: today, reason: 'moved' } as const;
    const { actionId } = await caller.trajectories.end({ trajectoryId, version, end });
    expect((await page(trajectoryId)).pauses).toEqual([]);
    await caller.actions.undo({ actionId });
    expect((await page(trajectoryId)).pauses).toMatchObject([later]);
  });

  it('is given to many at once as one action, and those that cannot have it are told', async () => {
    const [a, b, c] = [await visited(), await visited(), await visited()];
    await caller.trajectories.pause({ trajectoryId: b.trajectoryId, version: 1, pause, plannedVisits });
    const trajectories = [a, b, c, { trajectoryId: randomUUID() }].map(({ trajectoryId }) => ({
      trajectoryId,
      version: 1,
    }));
    const { paused, notPaused, actionId } = await caller.trajectories.pauseMany({
      trajectories,
      pause,
      plannedVisits: 'cancel',
    });
    expect(paused).toBe(2);
    expect(notPaused.map(({ problem }) => problem.code).toSorted()).toEqual(['not-found', 'pause-overlaps']);
    await caller.actions.undo({ actionId });
    expect((await page(a.trajectoryId)).pauses).toEqual([]);
    expect((await page(b.trajectoryId)).pauses).toHaveLength(1);
  });
});
