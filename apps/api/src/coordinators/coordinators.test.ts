import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addLocations,
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
  await withActor(database.app, anActor('administrator'), (trx) =>
    trx
      .insertInto('mim.membership')
      .values(['bea', 'carla'].map((accountId) => ({ accountId, role: 'coordinator', locationId: 'breda' })))
      .execute(),
  );
});
afterAll(() => database.close());

const lines = async () => (await caller.coordinators.list({})).coordinators;
const lineOf = async (accountId: string) => (await lines()).find((line) => line.accountId === accountId);
const save = (accountId: string, version: number | null, hoursPerWeek: number | null, key = randomUUID()) =>
  caller.coordinators.save({ key, accountId, version, facts: { hoursPerWeek } });

describe('a coordinator', () => {
  it('is there because she works for the location, before anything is registered of her', async () => {
    expect((await lines()).map(({ accountId }) => accountId).toSorted()).toEqual(['bea', 'carla']);
    expect(await lineOf('bea')).toMatchObject({ isMember: true, version: null, hoursPerWeek: null });
  });

  it('has what was registered, once however often it is sent, until that is undone', async () => {
    const key = randomUUID();
    const { actionId } = await save('bea', null, 16, key);
    expect((await save('bea', null, 16, key)).actionId).toBe(actionId);
    expect(await lineOf('bea')).toMatchObject({ hoursPerWeek: 16, version: 1 });
    const changed = await save('bea', 1, 20);
    expect(await lineOf('bea')).toMatchObject({ hoursPerWeek: 20, version: 2 });
    await caller.actions.undo({ actionId: changed.actionId });
    expect(await lineOf('bea')).toMatchObject({ hoursPerWeek: 16 });
  });

  it('is changed by one at a time', async () => {
    const version = (await lineOf('bea'))?.version ?? null;
    expect(await refusalOf(save('bea', null, 8))).toBe('changed-meanwhile');
    expect(await refusalOf(save('bea', (version ?? 0) + 1, 8))).toBe('changed-meanwhile');
  });

  it('does not stop before she began, and has hours of a week', async () => {
    const wrong = (facts: object) =>
      refusalOf(caller.coordinators.save({ accountId: 'carla', version: null, facts }));
    expect(await wrong({ startedOn: '2026-02-01', stoppedOn: '2026-01-31' })).toBe('input-invalid');
    expect(await wrong({ hoursPerWeek: 41 })).toBe('input-invalid');
  });

  it('who does not work for the location has no record there', async () => {
    expect(await refusalOf(save('dina', null, 12))).toBe('not-found');
    const ede = callAs(database, anActor('coordinator', 'ede'), today);
    expect((await ede.coordinators.list({})).coordinators).toEqual([]);
    expect(await refusalOf(ede.coordinators.list({ locationId: 'breda' }))).toBe('not-found');
  });
});

describe('the caseload', () => {
  it('tells of each visiting mother how many families she has, and of the coordinators their hours', async () => {
    await addVisitingMother(database.app, breda, { maximumFamilies: 3 });
    const version = (await lineOf('bea'))?.version ?? null;
    await save('bea', version, 16);
    const caseload = await caller.caseload.get({});
    expect(caseload.loads).toMatchObject([{ families: 0, maximum: 3, isPaused: false }]);
    expect(caseload).toMatchObject({
      visitingMothers: 1,
      visitingMothersPerCoordinator: { value: 0.5, norm: 17 },
      hours: { available: 16, unknown: 1, needed: 1 },
    });
    expect(caseload.coordinators.map(({ hoursPerWeek }) => hoursPerWeek).toSorted()).toEqual([16, null]);
  });
});
