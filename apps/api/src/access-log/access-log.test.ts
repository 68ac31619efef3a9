import { withActor } from '@mim/database';
import {
  addLocations,
  addPerson,
  addTrajectory,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAccessLines } from '../dossier/access-lines.repository.js';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';

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

describe('the log of a provider', () => {
  const marga = { ...anActor('manager', 'breda', 'ede'), accountId: 'marga' };

  it('tells its manager who looked at how many, at all of its locations and at no other, and not at whom', async () => {
    await callAs(database, carla, today).mothers.search({ text: 'boek' });
    const { lines } = await callAs(database, marga, today).accessLog.ofProvider({ limit: 100 });
    expect(new Set(lines.map(({ locationId }) => locationId))).toEqual(new Set(['breda', 'ede']));
    expect(lines.map(({ accountName }) => accountName)).toContain('Carla Coördinator');
    const seen = lines.find(({ what }) => what === 'mothers.page');
    expect(seen?.people).toBe(1);
    expect(lines.every((line) => !('subjects' in line) && line.reason === null)).toBe(true);
    const elsewhere = { ...anActor('manager', 'ede'), accountId: 'other' };
    const { lines: others } = await callAs(database, elsewhere, today).accessLog.ofProvider({ limit: 100 });
    expect(new Set(others.map(({ locationId }) => locationId))).toEqual(new Set(['ede']));
  });

  it('has a line of her own reading, which the location reads', async () => {
    await callAs(database, marga, today).accessLog.ofProvider({});
    const { lines } = await callAs(database, ella, today).accessLog.list({ limit: 100 });
    expect(lines).toContainEqual(
      expect.objectContaining({ what: 'accessLog.ofProvider', accountId: 'marga', role: 'manager' }),
    );
  });

  it('can be of deliveries alone, with the reason for which each was opened', async () => {
    const caller = callAs(database, marga, today);
    expect((await caller.accessLog.ofProvider({ ofDeliveries: true })).lines).toEqual([]);
    const reason = 'Het gemiddelde wijkt af.';
    await withActor(database.app, carla, (trx) =>
      addAccessLines(trx, carla, { what: 'deliveries.look', reason }, [
        { locationId: 'breda', id: '00000000-0000-4000-8000-000000000001' },
      ]),
    );
    const { lines } = await caller.accessLog.ofProvider({ ofDeliveries: true });
    expect(lines).toMatchObject([{ what: 'deliveries.look', reason, people: 0, locationId: 'breda' }]);
  });

  it('is read by no other role', async () => {
    for (const actor of [carla, anActor('analyst'), anActor('administrator')])
      expect(await refusalOf(callAs(database, actor, today).accessLog.ofProvider({}))).toBe('not-allowed');
  });
});

/** A mother of Breda whom a reader looks up. */
async function mother(givenName: string) {
  const motherId = await addPerson(database.app, carla, { givenName, familyName: 'Boek' });
  return addTrajectory(database.app, carla, { motherId });
}

describe('what was read', () => {
  const reader = { ...anActor('coordinator', 'breda'), accountId: 'reader' };
  let caller: TestCaller;
  beforeAll(() => {
    caller = callAs(database, reader, today);
  });

  it('has a line, with who it was about', async () => {
    const { trajectoryId, motherId } = await mother('Log');
    await caller.mothers.page({ trajectoryId });
    await caller.mothers.list({ filter: { text: 'log boek' } });
    await caller.mothers.search({ text: 'log boek' });
    await caller.mothers.export({ filter: { text: 'log boek' }, columns: ['name'] });
    const { lines, next } = await caller.accessLog.list({ subjectId: motherId, limit: 3 });
    const rest = await caller.accessLog.list({ subjectId: motherId, after: next ?? '' });
    const read = [...lines, ...rest.lines];
    expect(read.map(({ what }) => what)).toEqual([
      'mothers.export',
      'mothers.search',
      'mothers.list',
      'mothers.page',
    ]);
    expect(read.every(({ accountId }) => accountId === reader.accountId)).toBe(true);
  });

  it('has one of who found nobody too, for the own location', async () => {
    await caller.mothers.search({ text: 'niemand heet zo' });
    const [line] = (await caller.accessLog.list({})).lines;
    expect(line).toMatchObject({ what: 'mothers.search', subjects: [], locationId: 'breda' });
    const { lines } = await callAs(database, anActor('coordinator', 'ede'), today).accessLog.list({});
    expect(lines.every(({ locationId }) => locationId === 'ede')).toBe(true);
  });

  it('was not read when its line cannot be written', async () => {
    const { trajectoryId } = await mother('Stil');
    await sql`revoke insert on mim.access_log from mim_app`.execute(database.owner);
    await expect(caller.mothers.page({ trajectoryId })).rejects.toThrow();
    await expect(caller.mothers.list({})).rejects.toThrow();
    await expect(caller.mothers.search({ text: 'stil' })).rejects.toThrow();
    await sql`grant insert on mim.access_log to mim_app`.execute(database.owner);
    await expect(caller.mothers.page({ trajectoryId })).resolves.toBeDefined();
  });

  it('stays as it was written, whatever the application does', async () => {
    const change = withActor(database.app, reader, (trx) =>
      sql`update mim.access_log set what = 'nothing'`.execute(trx),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });
});
