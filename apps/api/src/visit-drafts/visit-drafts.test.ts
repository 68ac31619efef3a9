import { randomUUID } from 'node:crypto';
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
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2008-05-20';
const breda = { ...anActor('coordinator', 'breda'), accountId: 'bea' };

let database: TestDatabase;
let caller: TestCaller;
let trajectoryId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());
beforeEach(async () => {
  ({ trajectoryId } = await addTrajectory(database.app, breda));
  const { visitingMotherId } = await addVisitingMother(database.app, breda);
  await addMatch(database.app, breda, { trajectoryId, visitingMotherId, startedOn: '2008-02-11' });
});

const draft = (note: string, aboutId = trajectoryId) =>
  caller.visitDrafts.save({ trajectoryId, aboutId, fields: { note, visitOn: '19-5-20' } });
const kept = (aboutId = trajectoryId) => caller.visitDrafts.get({ trajectoryId, aboutId });

test('a draft is what was typed last, half typed or not, of each visit by itself', async () => {
  const visitId = await addVisit(database.app, breda, { trajectoryId, status: 'planned', visitOn: today });
  await draft('Zij slaapt');
  await draft('Zij slaapt beter.');
  await draft('Een ander bezoek', visitId);
  expect(await kept()).toMatchObject({ fields: { note: 'Zij slaapt beter.', visitOn: '19-5-20' } });
  expect(await kept(visitId)).toMatchObject({ fields: { note: 'Een ander bezoek' } });
});

test('a draft is no part of the dossier: it leaves no history and nobody else sees it', async () => {
  await draft('Zij slaapt beter.');
  const colleague = callAs(database, { ...breda, accountId: 'carla' }, today);
  expect(await colleague.visitDrafts.get({ trajectoryId, aboutId: trajectoryId })).toBeNull();
  expect((await caller.mothers.page({ trajectoryId })).visits).toEqual([]);
});

test('a draft goes when the visit is recorded, and when it is dropped', async () => {
  await draft('Zij slaapt beter.');
  await caller.visits.record({ key: randomUUID(), trajectoryId, visit: { visitOn: '2008-05-19' } });
  expect(await kept()).toBeNull();
  await draft('Nog een keer');
  await caller.visitDrafts.remove({ trajectoryId, aboutId: trajectoryId });
  expect(await kept()).toBeNull();
});

test('a draft of another location’s mother cannot be kept, and one without end neither', async () => {
  const ede = callAs(database, anActor('coordinator', 'ede'), today);
  const of = { trajectoryId, aboutId: trajectoryId };
  expect(await refusalOf(ede.visitDrafts.save({ ...of, fields: {} }))).toBe('not-found');
  expect(await refusalOf(ede.visitDrafts.get(of))).toBe('not-found');
  const endless = caller.visitDrafts.save({ ...of, fields: { note: 'x'.repeat(30_000) } });
  expect(await refusalOf(endless)).toBe('input-invalid');
});

test('a draft is of her or of a visit of hers: nothing else can be written about', async () => {
  const { trajectoryId: otherId } = await addTrajectory(database.app, breda);
  const hers = await addVisit(database.app, breda, {
    trajectoryId: otherId,
    visitOn: '2008-05-26',
    status: 'planned',
  });
  for (const aboutId of [randomUUID(), otherId, hers])
    expect(await refusalOf(caller.visitDrafts.save({ trajectoryId, aboutId, fields: {} }))).toBe('not-found');
});
