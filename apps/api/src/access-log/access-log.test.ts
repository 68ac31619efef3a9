import {
  addLocations,
  addTrajectory,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs } from '../testing/call-as.js';

const today = '2026-05-04';
const carla = { ...anActor('coordinator', 'breda'), accountId: 'carla' };
const bea = { ...anActor('coordinator', 'breda'), accountId: 'bea' };
const ella = { ...anActor('coordinator', 'ede'), accountId: 'ella' };
const both = { ...anActor('coordinator', 'breda', 'ede'), accountId: 'both' };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  for (const [id, name] of [
    ['carla', 'Carla Coördinator'],
    ['ella', 'Ella van Ede'],
    ['both', 'Bo van Beide'],
    ['nora', 'Nora van Nergens'],
  ] as const)
    await database.auth
      .insertInto('auth.user')
      .values({ id, name, email: `${id}@mim.test`, emailVerified: true })
      .execute();
  for (const actor of [carla, bea, ella]) {
    const { trajectoryId } = await addTrajectory(database.app, actor);
    await callAs(database, actor, today).mothers.page({ trajectoryId });
  }
  await callAs(database, both, today).mothers.search({ text: 'niemand' });
});
afterAll(() => database.close());

const namesSeenBy = async (actor: typeof carla) => {
  const { lines } = await callAs(database, actor, today).accessLog.list({ limit: 100 });
  return new Map(lines.map(({ accountId, accountName, role }) => [accountId, [accountName, role]]));
};

describe('the access log', () => {
  it('says by name and role who looked, and of whom the account is gone it says no name', async () => {
    const seen = await namesSeenBy(carla);
    expect(seen.get('carla')).toEqual(['Carla Coördinator', 'coordinator']);
    expect(seen.get('bea')).toEqual([null, 'coordinator']);
    expect(seen.get('both')).toEqual(['Bo van Beide', 'coordinator']);
  });

  it('names nobody who never looked at one of the own locations', async () => {
    const seen = JSON.stringify([...(await namesSeenBy(carla))]);
    expect(seen).not.toMatch(/Ella|Nora|ella|nora/);
    expect([...(await namesSeenBy(ella)).keys()].sort()).toEqual(expect.arrayContaining(['both', 'ella']));
    expect(JSON.stringify([...(await namesSeenBy(ella))])).not.toMatch(/Carla|carla|bea/);
  });

  it('asks for the names of the accounts in the part that is answered, and of no others', async () => {
    const { lines, next } = await callAs(database, carla, today).accessLog.list({ limit: 1 });
    // The newest line is that she looked here before.
    expect(lines.map(({ what, accountName }) => [what, accountName])).toEqual([
      ['accessLog.list', 'Carla Coördinator'],
    ]);
    expect(next).toBe(lines[0]?.entryId);
  });

  it('keeps that somebody looked in it, and at the lists that were read in', async () => {
    const caller = callAs(database, { ...carla, accountId: 'curious' }, today);
    await caller.accessLog.list({});
    await caller.imports.list();
    const { lines } = await caller.accessLog.list({});
    const own = lines.filter(({ accountId }) => accountId === 'curious').map(({ what }) => what);
    expect(own.toSorted()).toEqual(['accessLog.list', 'imports.list']);
  });
});
