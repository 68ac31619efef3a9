import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addExtension,
  addLocations,
  addMatch,
  addPause,
  addProposal,
  addProspect,
  addReferral,
  addSignal,
  addTrajectory,
  addTransfer,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import type { TaskKind } from '@mim/domain/worklist';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs } from '../testing/call-as.js';

const today = '2008-05-20';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');
const both = anActor('coordinator', 'breda', 'ede');

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
});
afterAll(() => database.close());

const todayOf = (actor = breda, day = today) => callAs(database, actor, day).worklist.today();
const tasksOf = async (id: string, actor = breda, day = today) =>
  (await todayOf(actor, day)).tasks.filter((task) => task.subject.id === id);

/** A mother who is visited since 11 February 2008, with her visiting mother. */
async function visited(facts: object = {}) {
  const { app } = database;
  const { trajectoryId, motherId } = await addTrajectory(app, breda, {
    state: 'visited',
    startedOn: '2008-02-15',
    ...facts,
  });
  const { visitingMotherId } = await addVisitingMother(app, breda);
  const ofBoth = { trajectoryId, visitingMotherId };
  await addMatch(app, breda, ofBoth);
  await addVisit(app, breda, { ...ofBoth, visitOn: '2008-02-15' });
  return { trajectoryId, motherId, visitingMotherId };
}

describe('what waits today', () => {
  it('names who it is about, with which child, and what there is to do', async () => {
    const { trajectoryId, visitingMotherId } = await visited();
    const [task] = await tasksOf(trajectoryId);
    expect(task).toMatchObject({
      kind: 'visit-overdue',
      urgency: 'overdue',
      since: '2008-03-15',
      title: 'Amina Voorbeeld',
      children: [{ childName: 'Noor', childBornOn: '2007-12-15', childDied: false }],
      trajectoryId,
      locationId: 'breda',
      visitingMother: { id: visitingMotherId },
      action: { code: 'plan-visit' },
    });
  });

  it('is gone as soon as it is done', async () => {
    const { trajectoryId } = await visited();
    const caller = callAs(database, breda, today);
    const plan = { visitOn: '2008-05-22' };
    await caller.visits.plan({ key: randomUUID(), trajectoryId, plan });
    expect((await tasksOf(trajectoryId)).map(({ kind }) => kind)).not.toContain('visit-overdue');
  });

  it('has what is open of each kind', async () => {
    const { app } = database;
    const { trajectoryId } = await visited();
    const ofHer = { trajectoryId };
    await addSignal(app, breda, ofHer);
    await addReferral(app, breda, { ...ofHer, referredOn: '2008-03-01' });
    await addPause(app, breda, { ...ofHer, firstDay: '2008-04-01' });
    await addVisit(app, breda, { ...ofHer, status: 'planned', visitOn: '2008-03-31' });
    const waiting = await addTrajectory(app, breda);
    const { visitingMotherId } = await addVisitingMother(app, breda, {
      vogSeenOn: null,
      preparedOn: null,
    });
    const proposed = await addTrajectory(app, breda);
    await addProposal(app, breda, {
      trajectoryId: proposed.trajectoryId,
      visitingMotherId,
    });
    const intake = await addTrajectory(app, breda, { state: 'intake' });
    const extended = await visited({ childBornOn: '2006-08-01' });
    await addExtension(app, breda, {
      trajectoryId: extended.trajectoryId,
      extendedOn: '2008-02-01',
      untilOn: '2008-05-30',
    });
    const old = await visited({ childBornOn: '2006-11-01' });
    const prospectId = await addProspect(app, breda);
    const noor = { childName: 'Noor', childBornOn: '2008-01-05', childDied: false };
    const offered = await addTrajectory(app, ede);
    const transferId = await addTransfer(app, ede, {
      trajectoryId: offered.trajectoryId,
      toLocationId: 'breda',
      offeredOn: '2008-05-10',
      payload: JSON.stringify({
        givenName: 'Elif',
        namePrefix: null,
        familyName: 'Demir',
        children: [noor],
        childBornOn: noor.childBornOn,
      }),
    });
    const passedOn = await addTrajectory(app, breda, {
      state: 'ended',
      endedOn: '2008-05-05',
      endReason: 'transferred',
    });
    await addTransfer(app, breda, {
      trajectoryId: passedOn.trajectoryId,
      toLocationId: 'ede',
      offeredOn: '2008-05-05',
    });
    const expected: readonly (readonly [string, TaskKind])[] = [
      [trajectoryId, 'signal-open'],
      [trajectoryId, 'referral-unanswered'],
      [trajectoryId, 'pause-ending'],
      [trajectoryId, 'visit-to-record'],
      [trajectoryId, 'record-incomplete'],
      [old.trajectoryId, 'outcome-due'],
      [waiting.trajectoryId, 'waiting-for-match'],
      [proposed.trajectoryId, 'proposal-unanswered'],
      [intake.trajectoryId, 'intake-unfinished'],
      [extended.trajectoryId, 'extension-ending'],
      [old.trajectoryId, 'round-off'],
      [prospectId, 'prospect-to-call'],
      [visitingMotherId, 'vog-missing'],
      [visitingMotherId, 'preparation-missing'],
      [transferId, 'transfer-incoming'],
      [passedOn.trajectoryId, 'transfer-unanswered'],
    ];
    const { tasks } = await todayOf();
    const found = new Set(tasks.map(({ subject, kind }) => `${subject.id} ${kind}`));
    expect(expected.filter(([id, kind]) => !found.has(`${id} ${kind}`))).toEqual([]);
    expect(tasks.find(({ subject }) => subject.id === transferId)).toMatchObject({
      title: 'Elif Demir',
      children: [noor],
    });
  });

  it('goes by the settings of the location', async () => {
    const caller = callAs(database, breda, today);
    const { trajectoryId } = await visited({ startedOn: '2008-04-18' });
    const overdue = async () => (await tasksOf(trajectoryId)).some(({ kind }) => kind === 'visit-overdue');
    const days = (value: number) =>
      caller.settings.set({
        key: randomUUID(),
        setting: { name: 'overdueAfterDays', value, validFrom: today },
      });
    await days(0);
    expect(await overdue()).toBe(true);
    await days(7);
    expect(await overdue()).toBe(false);
  });

  it('is that of all her locations, and of no other', async () => {
    const { trajectoryId } = await addTrajectory(database.app, ede);
    expect(await tasksOf(trajectoryId, breda)).toEqual([]);
    expect(await tasksOf(trajectoryId, ede)).toMatchObject([{ locationId: 'ede' }]);
    expect(await tasksOf(trajectoryId, both)).toMatchObject([{ locationId: 'ede' }]);
  });

  it('writes who looked at whom in the access log, of each location its own', async () => {
    const { tasks } = await todayOf(both);
    const lines = await withActor(database.app, both, (trx) =>
      trx
        .selectFrom('mim.access_log')
        .selectAll()
        .where('accountId', '=', both.accountId)
        .where('what', '=', 'worklist.today')
        .orderBy('at', 'desc')
        .limit(2)
        .execute(),
    );
    expect(lines.map(({ locationId }) => locationId).toSorted()).toEqual(['breda', 'ede']);
    expect(lines.every(({ subjects }) => subjects.length > 0)).toBe(true);
    expect(tasks.length).toBeGreaterThan(0);
  });

  it('shows what she carries beside the norms', async () => {
    const { caseloads } = await todayOf();
    expect(caseloads.map(({ locationId }) => locationId)).toEqual(['breda']);
    expect(caseloads[0]?.families).toBeGreaterThan(0);
    expect(caseloads[0]?.familiesPerVisitingMother).toMatchObject({ norm: 2 });
    expect(caseloads[0]?.visitingMothersPerCoordinator).toMatchObject({ norm: 17 });
  });

  it('shows what she carries at each of two locations beside its own norms', async () => {
    await callAs(database, both, today).settings.set({
      locationId: 'ede',
      setting: { name: 'visitingMothersPerCoordinator', value: 8, validFrom: today },
    });
    await addVisitingMother(database.app, ede);
    const seen = await todayOf(both);
    const alone = { breda: await todayOf(breda), ede: await todayOf(ede) };
    expect(seen.caseloads).toEqual([...alone.breda.caseloads, ...alone.ede.caseloads]);
    expect(seen.caseloads.map((each) => each.visitingMothersPerCoordinator.norm)).toEqual([17, 8]);
  });

  it('judges each task by the rules of its own location', async () => {
    const days = (locationId: string, value: number) =>
      callAs(database, both, today).settings.set({
        locationId,
        setting: { name: 'waitingNormDays', value, validFrom: today },
      });
    await days('breda', 7);
    await days('ede', 60);
    const since = { referredOn: '2008-04-01', intakeOn: '2008-04-20' };
    const here = await addTrajectory(database.app, breda, since);
    const there = await addTrajectory(database.app, ede, since);
    const urgencyOf = async (id: string) =>
      (await tasksOf(id, both)).find(({ kind }) => kind === 'waiting-for-match')?.urgency;
    expect(await urgencyOf(here.trajectoryId)).toBe('overdue');
    expect(await urgencyOf(there.trajectoryId)).not.toBe('overdue');
  });
});
