import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { roles } from '../actor/actor.js';
import { withActor } from '../actor/with-actor.js';
import { anActor, createTestDatabase, type TestDatabase } from '../testing/index.js';
import { askDemoRemoval, removeDemoWhenAsked } from './demo-removal.js';
import { loadDemo } from './load-demo.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const locations = () =>
  withActor(database.app, anActor('analyst'), async (trx) => {
    const rows = await trx.selectFrom('mim.location').select('locationId').execute();
    return rows.length;
  });
const ask = (role: (typeof roles)[number]) =>
  withActor(database.app, anActor(role, 'breda'), (trx) => askDemoRemoval(trx));

describe('the removal of the demonstration', () => {
  const failures: Error[] = [];
  let stop: () => Promise<void>;
  beforeAll(async () => {
    await loadDemo(database.connectionStrings.owner);
    stop = await removeDemoWhenAsked(database.connectionStrings.owner, (error) => failures.push(error));
  });
  afterAll(async () => {
    await stop();
    expect(failures).toEqual([]);
  });

  test('is asked by an administrator and by nobody else', async () => {
    for (const role of roles) if (role !== 'administrator') expect(await ask(role)).toBe(false);
    // A call without an administrator's wish behind it removes nothing.
    await sql`select pg_notify('mim_demo_removal', '')`.execute(database.analytics);
    expect(await locations()).toBe(19);
  });

  test('follows by itself once it was asked, and is not asked again', async () => {
    expect(await ask('administrator')).toBe(true);
    await vi.waitFor(async () => expect(await locations()).toBe(0), { timeout: 120_000 });
    expect(await ask('administrator')).toBe(false);
  });
});

test('a wish that nobody heard is granted at the next start', async () => {
  const other = await createTestDatabase();
  try {
    await loadDemo(other.connectionStrings.owner);
    expect(await withActor(other.app, anActor('administrator'), (trx) => askDemoRemoval(trx))).toBe(true);
    await loadDemo(other.connectionStrings.owner);
    const left = await withActor(other.app, anActor('analyst'), (trx) =>
      trx.selectFrom('mim.location').select('locationId').execute(),
    );
    expect(left).toEqual([]);
  } finally {
    await other.close();
  }
});
