import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addMatch,
  addPerson,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

const ready = {
  startedOn: '2025-01-10',
  preparedOn: '2025-02-01',
  vogSeenOn: '2025-02-01',
  agreementSignedOn: '2025-02-01',
  confidentialitySignedOn: '2025-02-01',
};

/** A visiting mother with one family, whom she visited in April and will visit in June. */
async function visiting() {
  const personId = await addPerson(database.app, breda, {
    givenName: 'Bea',
    familyName: 'Bos',
    phone: '0612345678',
  });
  const { visitingMotherId } = await addVisitingMother(database.app, breda, { ...ready, personId });
  const { trajectoryId } = await addTrajectory(database.app, breda, {
    state: 'visited',
    startedOn: '2026-04-01',
    childBornOn: '2026-01-10',
  });
  const both = { trajectoryId, visitingMotherId };
  const matchId = await addMatch(database.app, breda, { ...both, startedOn: '2026-03-20' });
  const visit = { ...both, matchId };
  await addVisit(database.app, breda, { ...visit, visitOn: '2026-04-01', status: 'done' });
  await addVisit(database.app, breda, { ...visit, visitOn: '2026-06-02', status: 'planned' });
  return { personId, visitingMotherId, trajectoryId };
}

describe('the page of a visiting mother', () => {
  it('tells of each mother whom she visits what the list of mothers tells', async () => {
    const { visitingMotherId, trajectoryId } = await visiting();
    const { families, state, today: day } = await caller.visitingMotherPage.get({ visitingMotherId });
    const { rows } = await caller.mothers.list({ filter: { visitingMotherId } });
    expect(families).toEqual(rows);
    expect(families).toMatchObject([{ trajectoryId, lastVisitOn: '2026-04-01' }]);
    expect([state, day]).toEqual(['available', today]);
  });

  it('asks for what Vandaag asks for, and of her alone', async () => {
    const { visitingMotherId } = await addVisitingMother(database.app, breda, { ...ready, vogSeenOn: null });
    await addVisitingMother(database.app, breda);
    const { tasks, state } = await caller.visitingMotherPage.get({ visitingMotherId });
    const onToday = (await caller.worklist.today()).tasks.filter(
      ({ subject }) => subject.id === visitingMotherId,
    );
    expect(tasks.map(({ kind }) => kind)).toEqual(['vog-missing', 'record-incomplete']);
    expect(onToday).toMatchObject(tasks);
    expect(state).toBe('preparing');
  });

  it('asks as pressingly as Vandaag of who visits already, whatever others do', async () => {
    const { visitingMotherId } = await addVisitingMother(database.app, breda, { ...ready, vogSeenOn: null });
    const other = await addVisitingMother(database.app, breda, { ...ready, vogSeenOn: null });
    for (const visitor of [visitingMotherId, visitingMotherId, other.visitingMotherId]) {
      const { trajectoryId } = await addTrajectory(database.app, breda, {
        state: 'visited',
        startedOn: '2026-04-01',
        childBornOn: '2026-01-10',
      });
      const match = { trajectoryId, visitingMotherId: visitor, startedOn: '2026-03-20' };
      await addMatch(database.app, breda, match);
    }
    const { tasks } = await caller.visitingMotherPage.get({ visitingMotherId });
    const onToday = (await caller.worklist.today()).tasks.filter(
      ({ subject }) => subject.id === visitingMotherId,
    );
    expect(tasks.map(({ kind, urgency }) => [kind, urgency])).toEqual([
      ['supervision-due', 'overdue'],
      ['vog-missing', 'overdue'],
      ['record-incomplete', 'due'],
    ]);
    expect(onToday).toMatchObject(tasks);
    expect(onToday).toHaveLength(tasks.length);
  });

  it('tells how she came, what the first talk showed, and why she was accepted', async () => {
    const { id: applicantId = '', version: first = 1 } = await caller.recruitment.save({
      key: randomUUID(),
      locationId: 'breda',
      applicant: {
        givenName: 'Vera',
        familyName: 'Demir',
        source: 'organisation',
        sourceNote: 'De Brug',
        appliedOn: '2026-04-01',
      },
    });
    let version = first;
    const step = async (recorded: Parameters<typeof caller.recruitment.recordStep>[0]['recorded']) => {
      const stored = await caller.recruitment.recordStep({
        key: randomUUID(),
        applicantId,
        version,
        recorded,
      });
      version = stored.version ?? version;
    };
    await step({ step: 'plan-talk', happenedOn: '2026-04-03', talkOn: '2026-04-10', talkAt: '10:00' });
    await step({ step: 'hold-talk', happenedOn: '2026-04-10', suitability: ['listens'], note: 'Hartelijk.' });
    await step({ step: 'accept', happenedOn: '2026-04-14', reason: 'suitable' });
    const { visitingMotherId } = await caller.recruitment.get({ applicantId });
    const { application } = await caller.visitingMotherPage.get({ visitingMotherId: visitingMotherId ?? '' });
    expect(application).toMatchObject({
      applicantId,
      source: 'organisation',
      sourceNote: 'De Brug',
      appliedOn: '2026-04-01',
      steps: [
        { step: 'accept', happenedOn: '2026-04-14', reason: 'suitable' },
        { step: 'hold-talk', happenedOn: '2026-04-10', suitability: ['listens'], note: 'Hartelijk.' },
        { step: 'plan-talk', happenedOn: '2026-04-03', talkOn: '2026-04-10', talkAt: '10:00' },
      ],
    });
    const added = await visiting();
    expect(
      (await caller.visitingMotherPage.get({ visitingMotherId: added.visitingMotherId })).application,
    ).toBeNull();
  });

  it('is nowhere for another location', async () => {
    const { visitingMotherId } = await visiting();
    const elsewhere = callAs(database, anActor('coordinator', 'ede'), today);
    for (const id of [visitingMotherId, randomUUID()]) {
      const asked = { visitingMotherId: id };
      expect(await refusalOf(elsewhere.visitingMotherPage.get(asked))).toBe('not-found');
      expect(await refusalOf(elsewhere.visitingMotherPage.card(asked))).toBe('not-found');
    }
  });
});

describe('the card of a visiting mother', () => {
  it('says how she is reached, whom she visits and when, which counts as looking', async () => {
    const { personId, visitingMotherId, trajectoryId } = await visiting();
    const card = await caller.visitingMotherPage.card({ visitingMotherId });
    expect(card).toEqual({
      visitingMotherId,
      name: 'Bea Bos',
      state: 'available',
      maximumFamilies: 2,
      phone: '0612345678',
      email: null,
      families: [{ id: trajectoryId, name: 'Amina Voorbeeld' }],
      isCoordinator: false,
      nextVisitOn: '2026-06-02',
      roles: {
        trajectories: [],
        visitingMother: { visitingMotherId, startedOn: '2025-01-10', stoppedOn: null },
        applications: [],
      },
    });
    const { lines } = await caller.accessLog.list({ subjectId: personId });
    expect(lines.map(({ what }) => what)).toContain('visitingMotherPage.card');
  });
});
