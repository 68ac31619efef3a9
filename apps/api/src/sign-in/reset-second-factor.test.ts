import type { Actor } from '@mim/database';
import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { Temporal } from '@mim/domain/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { storeProgramme } from '../testing/programme.js';
import { resetSecondFactor } from './reset-second-factor.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await storeProgramme(database, [
    { accountId: 'toos', role: 'coordinator', locationId: 'breda' },
    { accountId: 'eva', role: 'coordinator', locationId: 'escamp' },
    { accountId: 'anna', role: 'analyst' },
  ]);
});
afterAll(() => database.close());

const today = Temporal.PlainDate.from('2008-03-31');
const everyone = ['toos', 'eva', 'anna'];

beforeEach(async () => {
  await database.auth.deleteFrom('auth.user').execute();
  await database.auth.deleteFrom('auth.verification').execute();
  for (const id of everyone) {
    const { auth } = database;
    const email = `${id}@mim.test`;
    await auth.insertInto('auth.user').values({ id, name: id, email, twoFactorEnabled: true }).execute();
    await auth
      .insertInto('auth.two_factor')
      .values({ id, userId: id, secret: 'secret', backupCodes: 'codes' })
      .execute();
    const expiresAt = sql<Date>`now() + interval '10 minutes'`;
    await auth.insertInto('auth.session').values({ id, token: id, userId: id, expiresAt }).execute();
    await auth
      .insertInto('auth.verification')
      .values({ id, identifier: `2fa-${id}`, value: id, expiresAt })
      .execute();
  }
});

/** Whose factor, session and sign-in under way are still there. */
async function kept() {
  const { auth } = database;
  const [users, factors, sessions, underWay] = await Promise.all([
    auth.selectFrom('auth.user').select('id').where('twoFactorEnabled', '=', true).execute(),
    auth.selectFrom('auth.two_factor').select('userId as id').execute(),
    auth.selectFrom('auth.session').select('userId as id').execute(),
    auth.selectFrom('auth.verification').select('value as id').execute(),
  ]);
  return [users, factors, sessions, underWay].map((rows) => rows.map(({ id }) => id).sort());
}

const reset = (accountId: string, by: Actor) =>
  resetSecondFactor({ appDatabase: database.app, authDatabase: database.auth }, accountId, by, today);

const manager: Actor = { accountId: 'mia', role: 'manager', locationIds: ['breda', 'tilburg'] };
const administrator: Actor = { accountId: 'bas', role: 'administrator', locationIds: [] };

describe('resetting a second factor', () => {
  it('takes it away with every session and all that is under way, of that account alone', async () => {
    expect((await reset('toos', manager)).ok).toBe(true);
    const others = ['anna', 'eva'];
    expect(await kept()).toEqual([others, others, others, others]);
    expect((await reset('anna', administrator)).ok).toBe(true);
    expect(await kept()).toEqual([['eva'], ['eva'], ['eva'], ['eva']]);
  });

  it.each([
    ['of a coordinator of another provider', 'eva', manager, 'second-factor-not-theirs'],
    ['of who is no coordinator', 'anna', manager, 'second-factor-not-theirs'],
    ['of an account that is not there', 'nobody', manager, 'second-factor-not-theirs'],
    ['of her own account', 'toos', { ...administrator, accountId: 'toos' }, 'second-factor-own'],
  ])('%s is refused, and changes nothing', async (_whose, accountId, by, code) => {
    const answer = await reset(accountId, by as Actor);
    expect(answer.ok ? null : answer.problem.code).toBe(code);
    const all = [...everyone].sort();
    expect(await kept()).toEqual([all, all, all, all]);
  });
});
