import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCaptured } from '../testing/run-captured.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const { auth } = database;
  const anna = { id: 'anna', name: 'Anna', email: 'anna@mim.test', twoFactorEnabled: true };
  await auth.insertInto('auth.user').values(anna).execute();
  await auth
    .insertInto('auth.two_factor')
    .values({ id: 'factor', userId: 'anna', secret: 'secret', backupCodes: 'codes' })
    .execute();
  const expiresAt = sql<Date>`now() + interval '10 minutes'`;
  await auth
    .insertInto('auth.session')
    .values({ id: 'session', token: 'token', userId: 'anna', expiresAt })
    .execute();
});
afterAll(() => database.close());

const reset = (email: string) =>
  runCaptured(['second-factor', 'reset', '--email', email], {
    MIM_OWNER_DATABASE_URL: database.connectionStrings.owner,
  });
const rows = async () => {
  const [factors, sessions] = await Promise.all([
    database.auth.selectFrom('auth.two_factor').select('id').execute(),
    database.auth.selectFrom('auth.session').select('id').execute(),
  ]);
  return [factors.length, sessions.length];
};

describe('mim second-factor reset', () => {
  it('refuses an address without an account, and changes nothing', async () => {
    const { code, data, lines } = await reset('eva@mim.test');
    expect([code, data, lines.length]).toEqual([1, [], 1]);
    expect(await rows()).toEqual([1, 1]);
  });

  it('takes factor and sessions away, however the address is typed', async () => {
    const { code, lines } = await reset(' Anna@MIM.test');
    expect([code, lines, await rows()]).toEqual([0, [], [0, 0]]);
  });
});
