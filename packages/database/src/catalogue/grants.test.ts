import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { heldGrants, otherGrants } from './grants.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('the committed rights are those that the steps of the schema give', async () => {
  const lines = (await heldGrants(database.owner)).map((granted) => `  '${granted}',`);
  await expect(
    [
      '// Made by the test beside it: who holds which right once every step was applied.',
      'export const grants: readonly string[] = [',
      ...lines,
      '];\n',
    ].join('\n'),
  ).toMatchFileSnapshot('./grants.generated.ts');
});

test('a right that is added or taken away by hand is found, with its object and its role', async () => {
  const before = await heldGrants(database.app);
  await sql`grant delete on mim.access_log to mim_app; grant update (note) on mim.removal to mim_analytics;
    revoke usage on schema mim from mim_analytics`.execute(database.owner);
  expect(await otherGrants(database.app, before)).toEqual({
    extra: ['mim.access_log: mim_app delete', 'mim.removal: mim_analytics update (note)'],
    missing: ['schema mim: mim_analytics usage'],
  });
});
