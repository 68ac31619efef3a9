import type { Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../schema/database.generated.js';
import { addLocations, anActor, createTestDatabase, type TestDatabase } from '../testing/index.js';
import type { Actor } from './actor.js';
import { withActor } from './with-actor.js';

let database: TestDatabase;
const founder: Actor = { ...anActor('administrator'), accountId: 'founder' };
const manager = anActor('manager', 'breda');

beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  const coordinator = { role: 'coordinator' };
  await withActor(database.app, founder, (trx) =>
    trx
      .insertInto('mim.membership')
      .values([
        { accountId: 'bas', role: 'administrator' },
        { accountId: 'eva', role: 'administrator' },
        { accountId: 'anna', role: 'analyst' },
        { accountId: manager.accountId, role: 'manager', providerId: 'provider-of-breda' },
        { accountId: manager.accountId, ...coordinator, locationId: 'breda' },
        { accountId: 'toos', ...coordinator, locationId: 'breda' },
        { accountId: 'toos', ...coordinator, locationId: 'ede' },
      ])
      .execute(),
  );
});
afterAll(() => database.close());

const as = <T>(actor: Actor, work: (trx: Transaction<Database>) => Promise<T>) =>
  withActor(database.app, actor, work);
/** SQLSTATE of what fails, or how many rows were reached. */
const outcome = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    (done) => Number((done as { numUpdatedRows?: bigint }).numUpdatedRows ?? 0),
    (error: { code?: string }) => error.code ?? String(error),
  );
const end = (actor: Actor, accountId: string, locationId?: string) =>
  outcome(
    as(actor, (trx) => {
      const ending = trx
        .updateTable('mim.membership')
        .set({ lastDay: '2008-03-31' })
        .where('accountId', '=', accountId);
      return (
        locationId === undefined ? ending : ending.where('locationId', '=', locationId)
      ).executeTakeFirst();
    }),
  );
const linesOf = (actor: Actor) =>
  as(actor, (trx) =>
    trx
      .selectFrom('mim.administration_log')
      .select(['act', 'accountId', 'doneBy', 'locationIds', 'lastDay'])
      .orderBy('happenedAt')
      .execute(),
  );

describe('a manager', () => {
  test('ends coordinators at locations of her provider, and nobody else’s, whatever she states', async () => {
    expect(await end(manager, 'toos', 'ede')).toBe(0);
    expect(await end(manager, 'bas')).toBe(0);
    expect(await end(manager, 'anna')).toBe(0);
    expect(await end(manager, 'toos')).toBe(1);
    const left = await as(founder, (trx) =>
      trx.selectFrom('mim.membership').select('locationId').where('lastDay', 'is not', null).execute(),
    );
    expect(left).toEqual([{ locationId: 'breda' }]);
  });

  test('cannot move a role that she reaches to where she does not', async () => {
    for (const set of [
      { locationId: 'ede' },
      { accountId: 'x' },
      { role: 'administrator', locationId: null },
    ])
      expect(
        await outcome(
          as(manager, (trx) =>
            trx.updateTable('mim.membership').set(set).where('accountId', '=', 'toos').executeTakeFirst(),
          ),
        ),
      ).toBe('42501');
  });

  test('gives herself nothing and ends nothing of her own', async () => {
    const own = { accountId: manager.accountId, role: 'coordinator', locationId: 'breda' };
    expect(await end(manager, manager.accountId)).toBe(0);
    const giving = as({ ...manager, accountId: 'x' }, (trx) =>
      trx
        .insertInto('mim.membership')
        .values({ ...own, accountId: 'x' })
        .executeTakeFirst(),
    );
    expect(await outcome(giving)).toBe('42501');
  });

  test('reads what was done at her locations and no more', async () => {
    const lines = await linesOf(manager);
    expect(lines.map(({ act, accountId }) => [act, accountId])).toEqual([
      ['role-given', manager.accountId],
      ['role-given', 'toos'],
      ['role-ended', 'toos'],
    ]);
    expect(await linesOf(anActor('coordinator', 'breda'))).toEqual([]);
    expect(await linesOf(anActor('analyst'))).toEqual([]);
  });
});

describe('an administrator', () => {
  const bas: Actor = { ...anActor('administrator'), accountId: 'bas' };
  const eva: Actor = { ...anActor('administrator'), accountId: 'eva' };

  test('gives herself no role', async () => {
    const giving = as(bas, (trx) =>
      trx.insertInto('mim.membership').values({ accountId: 'bas', role: 'analyst' }).executeTakeFirst(),
    );
    expect(await outcome(giving)).toBe('42501');
    expect(await end(bas, 'bas')).toBe(0);
  });

  test('who is the last one stays, also when two end each other at once', async () => {
    const both = await Promise.all([end(bas, 'eva'), end(eva, 'bas')]);
    expect(both.map(String).sort()).toEqual(['1', '23514']);
    const goesOn = await as(founder, (trx) =>
      trx
        .selectFrom('mim.membership')
        .select('accountId')
        .where('role', '=', 'administrator')
        .where('lastDay', 'is', null)
        .execute(),
    );
    expect(goesOn).toHaveLength(1);
    const putOff = as(founder, (trx) =>
      trx
        .updateTable('mim.membership')
        .set({ firstDay: '2199-01-01' })
        .where('accountId', '=', goesOn[0]?.accountId ?? '')
        .executeTakeFirst(),
    );
    expect(await outcome(putOff)).toBe('23514');
  });
});

describe('what was done', () => {
  test('is written by the database in the transaction of the act, and changed by nobody', async () => {
    const before = await linesOf(founder);
    await expect(
      as(founder, async (trx) => {
        await trx.insertInto('mim.membership').values({ accountId: 'piet', role: 'analyst' }).execute();
        throw new Error('stopped');
      }),
    ).rejects.toThrow('stopped');
    expect(await linesOf(founder)).toEqual(before);
    const changing = as(founder, (trx) =>
      trx.updateTable('mim.administration_log').set({ act: 'invited' }).executeTakeFirst(),
    );
    expect(await outcome(changing)).toBe('42501');
    const removing = as(founder, (trx) => trx.deleteFrom('mim.administration_log').executeTakeFirst());
    expect(await outcome(removing)).toBe('42501');
    const forOther = as(founder, (trx) =>
      trx.insertInto('mim.administration_log').values({ act: 'invited', doneBy: 'eva' }).executeTakeFirst(),
    );
    expect(await outcome(forOther)).toBe('42501');
  });
});
