import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addLocations, anActor, createTestDatabase, type TestDatabase } from '../testing/index.js';
import type { Actor, Role } from './actor.js';
import { actorsOfAccount } from './actors-of-account.js';
import { withActor } from './with-actor.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede', 'escamp');
});
afterAll(() => database.close());

interface Scope {
  readonly locationId?: string;
  readonly providerId?: string;
}

function addMembership(as: Actor, accountId: string, role: Role, { locationId, providerId }: Scope = {}) {
  return withActor(database.app, as, (trx) =>
    trx
      .insertInto('mim.membership')
      .values({
        accountId,
        role,
        locationId: locationId ?? null,
        providerId: providerId ?? null,
      })
      .execute(),
  );
}
const administrator = anActor('administrator');
const actorsOn = (accountId: string, day = '2008-03-31') => actorsOfAccount(database.app, accountId, day);

describe('an account', () => {
  test('without a membership is nobody', async () => {
    expect(await actorsOn('nobody')).toEqual([]);
  });

  test('is coordinator of the locations of its memberships', async () => {
    await addMembership(administrator, 'carla', 'coordinator', { locationId: 'escamp' });
    await addMembership(administrator, 'carla', 'coordinator', { locationId: 'breda' });
    const actor = { accountId: 'carla', role: 'coordinator', locationIds: ['breda', 'escamp'] };
    expect(await actorsOn('carla')).toEqual([actor]);
  });

  test('is manager of the locations of its provider, also of one that came later', async () => {
    await addMembership(administrator, 'marit', 'manager', { providerId: 'provider-of-breda' });
    const locations = async () => (await actorsOn('marit')).map((actor) => actor.locationIds);
    expect(await locations()).toEqual([['breda']]);
    await withActor(database.app, administrator, (trx) =>
      trx
        .insertInto('mim.location_provider')
        .values({ locationId: 'ede', providerId: 'provider-of-breda' })
        .execute(),
    );
    expect(await locations()).toEqual([['breda', 'ede']]);
  });

  test('can be one thing for one location and another elsewhere', async () => {
    await addMembership(administrator, 'anna', 'analyst');
    await addMembership(administrator, 'anna', 'coordinator', { locationId: 'ede' });
    expect(await actorsOn('anna')).toEqual([
      { accountId: 'anna', role: 'coordinator', locationIds: ['ede'] },
      { accountId: 'anna', role: 'analyst', locationIds: [] },
    ]);
  });

  test('is what it is from the first until the last day of its membership', async () => {
    await addMembership(administrator, 'dagmar', 'analyst');
    const endsOn = (firstDay: string | null, lastDay: string | null) =>
      withActor(database.app, administrator, (trx) =>
        trx
          .updateTable('mim.membership')
          .set({ firstDay, lastDay })
          .where('accountId', '=', 'dagmar')
          .execute(),
      );
    await endsOn('2008-03-31', '2008-04-01');
    const held: [string, number][] = [];
    for (const day of ['2008-03-30', '2008-03-31', '2008-04-01', '2008-04-02'])
      held.push([day, (await actorsOn('dagmar', day)).length]);
    expect(held).toEqual([
      ['2008-03-30', 0],
      ['2008-03-31', 1],
      ['2008-04-01', 1],
      ['2008-04-02', 0],
    ]);
    // Ended before it began: on no day at all.
    await endsOn('2008-05-01', '2008-04-30');
    for (const day of ['2008-04-30', '2008-05-01']) expect(await actorsOn('dagmar', day)).toEqual([]);
    await expect(endsOn('2008-05-01', '2008-04-29')).rejects.toThrow('membership_days');
  });

  test('is nobody again once its membership is ended, which removing does not do', async () => {
    await addMembership(administrator, 'bas', 'administrator');
    expect(await actorsOn('bas')).toHaveLength(1);
    await addMembership(administrator, 'other', 'administrator');
    const removing = withActor(database.app, administrator, (trx) =>
      trx.deleteFrom('mim.membership').where('accountId', '=', 'bas').execute(),
    );
    await expect(removing).rejects.toThrow(/permission denied/);
    await withActor(database.app, administrator, (trx) =>
      trx
        .updateTable('mim.membership')
        .set({ lastDay: '2008-03-30' })
        .where('accountId', '=', 'bas')
        .execute(),
    );
    expect(await actorsOn('bas')).toEqual([]);
  });
});

describe('a membership', () => {
  const refused = /row-level security/;

  test('is given by an administrator, and to coordinators of its own locations by a manager', async () => {
    const manager = anActor('manager', 'breda');
    await addMembership(manager, 'invited', 'coordinator', { locationId: 'breda' });
    expect(await actorsOn('invited')).toHaveLength(1);
    await expect(addMembership(manager, 'x', 'coordinator', { locationId: 'ede' })).rejects.toThrow(refused);
    await expect(addMembership(manager, 'x', 'manager', { providerId: 'provider-of-breda' })).rejects.toThrow(
      refused,
    );
    for (const role of ['coordinator', 'analyst'] as const) {
      const giving = addMembership(anActor(role, 'breda'), 'x', 'coordinator', { locationId: 'breda' });
      await expect(giving).rejects.toThrow(refused);
    }
  });

  test('is seen by its account, and a coordinator’s by the coordinators of her location and by the institute; by no others', async () => {
    const seen = (actor: Actor) =>
      withActor(database.app, actor, (trx) =>
        trx.selectFrom('mim.membership').select('accountId').orderBy('accountId').execute(),
      );
    await addMembership(administrator, 'test-coordinator-ede', 'coordinator', { locationId: 'ede' });
    await addMembership(administrator, 'colleague', 'coordinator', { locationId: 'ede' });
    await addMembership(administrator, 'analyst-of-all', 'analyst');
    const seenInEde = (await seen(anActor('coordinator', 'ede'))).map(({ accountId }) => accountId);
    expect(seenInEde).toEqual(['anna', 'colleague', 'test-coordinator-ede']);
    expect(await seen(anActor('coordinator', 'nowhere'))).toEqual([]);
    expect(await seen(anActor('manager'))).toEqual([]);
    // The institute has to know whom to remind of a delivery: coordinators, and nobody else.
    const seenByInstitute = (await seen(anActor('analyst'))).map(({ accountId }) => accountId);
    expect(seenByInstitute).toEqual(expect.arrayContaining(seenInEde));
    expect(seenByInstitute).not.toContain('analyst-of-all');
  });

  test('fits its role: no coordinator without a location, no analyst with one, no role that is none', async () => {
    await expect(addMembership(administrator, 'x', 'coordinator')).rejects.toThrow(/membership_scope/);
    await expect(addMembership(administrator, 'x', 'analyst', { locationId: 'breda' })).rejects.toThrow(
      /membership_scope/,
    );
    const king = withActor(database.app, administrator, (trx) =>
      sql`insert into mim.membership (account_id, role) values ('x', 'king')`.execute(trx),
    );
    await expect(king).rejects.toThrow(/membership_role_derived/);
  });
});
