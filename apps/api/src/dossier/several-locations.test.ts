import { randomUUID } from 'node:crypto';
import {
  addLocations,
  addTrajectory,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');
const both = anActor('coordinator', 'breda', 'ede');

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede', 'tilburg');
  caller = callAs(database, both, today);
});
afterAll(() => database.close());

const prospect = {
  givenName: 'Amina',
  familyName: 'Voorbeeld',
  phone: '0612345678',
  referralSource: 'well-baby-clinic' as const,
  receivedOn: today,
};
const list = {
  fileName: 'lijst.csv',
  headers: ['Voornaam', 'Achternaam', 'Telefoon', 'Geboortedatum kind'],
  rows: [['Fatima', 'Voorbeeld', '0687654321', '01-02-2026']],
};

/** Everything that makes something, at the location that is told. */
const creates: readonly (readonly [string, (locationId?: string) => Promise<unknown>])[] = [
  ['a prospect', (locationId) => caller.prospects.add({ key: randomUUID(), locationId, prospect })],
  ['the check of a list', (locationId) => caller.imports.dryRun({ locationId, ...list })],
  ['a list', (locationId) => caller.imports.store({ key: randomUUID(), locationId, ...list })],
  ['a calendar feed', (locationId) => caller.feeds.create({ locationId })],
  [
    'a setting',
    (locationId) =>
      caller.settings.set({ locationId, setting: { name: 'planAheadDays', value: 9, validFrom: today } }),
  ],
];

describe('who works at two locations', () => {
  it.each(creates)('chooses where %s goes, among her own', async (_name, create) => {
    expect(await refusalOf(create())).toBe('location-required');
    expect(await refusalOf(create('tilburg'))).toBe('not-found');
    expect(await refusalOf(create('nowhere'))).toBe('not-found');
    expect(await refusalOf(create('ede'))).toBeNull();
  });

  it('finds what she made where she made it', async () => {
    const given = { ...prospect, familyName: 'Zevenaar' };
    const { id } = await caller.prospects.add({ key: randomUUID(), locationId: 'ede', prospect: given });
    const idsSeenBy = async (actor: typeof breda) =>
      (await callAs(database, actor, today).prospects.list({})).rows.map(({ prospectId }) => prospectId);
    expect(await idsSeenBy(ede)).toContain(id);
    expect(await idsSeenBy(breda)).not.toContain(id);
  });

  it('lists the mothers of both, or of one of them, and of no other', async () => {
    const here = await addTrajectory(database.app, breda);
    const there = await addTrajectory(database.app, ede);
    const listed = async (locationId?: string) =>
      (await caller.mothers.list({ filter: { locationId } })).rows
        .map((row) => `${row.locationId} ${row.trajectoryId}`)
        .toSorted();
    const own = [`breda ${here.trajectoryId}`, `ede ${there.trajectoryId}`];
    expect(await listed()).toEqual(own);
    expect(await listed('breda')).toEqual(own.slice(0, 1));
    expect(await listed('ede')).toEqual(own.slice(1));
    expect(await refusalOf(listed('tilburg'))).toBe('not-found');
    expect(await refusalOf(listed('nowhere'))).toBe('not-found');
    const { rows } = await caller.mothers.export({
      filter: { locationId: 'ede' },
      columns: ['location'],
    });
    expect(rows).toEqual([['ede']]);
  });

  it('is told of each who waits within how many days her own location means to match', async () => {
    const choose = (locationId: string, value: number) =>
      caller.settings.set({ locationId, setting: { name: 'waitingNormDays', value, validFrom: today } });
    await choose('breda', 14);
    await choose('ede', 56);
    await addTrajectory(database.app, breda);
    await addTrajectory(database.app, ede);
    const norms = (await caller.matching.waiting()).map((each) => `${each.locationId} ${each.normDays}`);
    expect([...new Set(norms)].toSorted()).toEqual(['breda 14', 'ede 56']);
  });

  it('matches a mother with visiting mothers of her own location alone', async () => {
    const { trajectoryId } = await addTrajectory(database.app, ede);
    const near = await addVisitingMother(database.app, ede);
    const far = await addVisitingMother(database.app, breda);
    const { candidates } = await caller.matching.candidates({ trajectoryId });
    const ids = candidates.map(({ visitingMotherId }) => visitingMotherId);
    expect(ids).toContain(near.visitingMotherId);
    expect(ids).not.toContain(far.visitingMotherId);
  });
});
