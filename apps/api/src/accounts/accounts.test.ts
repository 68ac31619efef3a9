import { type Actor, actorsOfAccount } from '@mim/database';
import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf } from '../testing/call-as.js';
import { storeProgramme } from '../testing/programme.js';

const today = '2008-05-20';
let database: TestDatabase;
const bas: Actor = { accountId: 'bas', role: 'administrator', locationIds: [] };
const marit: Actor = { accountId: 'marit', role: 'manager', locationIds: ['breda', 'tilburg'] };
/** Another manager's locations, with nobody of Breda. */
const other: Actor = { accountId: 'olga', role: 'manager', locationIds: ['escamp'] };

beforeAll(async () => {
  database = await createTestDatabase();
  await storeProgramme(database, [
    { accountId: 'bas', role: 'administrator' },
    { accountId: 'eva', role: 'administrator' },
    { accountId: 'marit', role: 'manager', providerId: 'careyn' },
    { accountId: 'toos', role: 'coordinator', locationId: 'breda' },
    { accountId: 'carla', role: 'coordinator', locationId: 'escamp' },
  ]);
  for (const id of ['bas', 'eva', 'marit', 'toos', 'carla'])
    await database.auth
      .insertInto('auth.user')
      .values({ id, name: `${id} Test`, email: `${id}@mim.test`, twoFactorEnabled: id === 'toos' })
      .execute();
});
afterAll(() => database.close());

const as = (actor: Actor, day = today) => callAs(database, actor, day).accounts;
const toBreda = { role: 'coordinator' as const, locationIds: ['breda'] };
const invitedBy = (actor: Actor, email: string, to: object = toBreda) =>
  as(actor).invite({ email, name: 'Nieuwe Collega', ...toBreda, ...to });
const roleOf = async (accountId: string, place: string) => {
  const { accounts } = await as(bas).list();
  const found = accounts
    .find((each) => each.accountId === accountId)
    ?.roles.find((each) => each.place === place);
  if (found === undefined) throw new Error(`${accountId} has no role at ${place}`);
  return found;
};

describe('the list of accounts', () => {
  it('is whole for an administrator, and of the coordinators of her locations for a manager', async () => {
    const all = await as(bas).list();
    expect(all.accounts.map(({ accountId }) => accountId)).toEqual(['bas', 'carla', 'eva', 'marit', 'toos']);
    const hers = await as(marit).list();
    expect(hers.accounts.map(({ accountId }) => accountId)).toEqual(['marit', 'toos']);
    expect(hers.locations.map(({ code }) => code)).toEqual(['breda', 'tilburg']);
    expect([hers.roles, hers.providers]).toEqual([['coordinator'], []]);
    expect(hers.accounts[1]).toMatchObject({
      name: 'toos Test',
      email: 'toos@mim.test',
      hasSecondFactor: true,
      lastSignInAt: null,
      roles: [{ role: 'coordinator', place: 'Locatie breda', state: 'held', lastDay: null }],
    });
  });
});

describe('inviting', () => {
  it('gives a link once, and it stands nowhere', async () => {
    const invited = await invitedBy(marit, ' Nieuw@MIM.test');
    if (invited.outcome !== 'invited') throw new Error('there is no such account');
    const list = await as(marit).list();
    expect(list.invitations).toMatchObject([
      { email: 'nieuw@mim.test', places: ['Locatie breda'], firstDay: today, invitedBy: 'marit Test' },
    ]);
    expect(JSON.stringify([list, await as(bas).log()])).not.toContain(invited.token);
    expect((await as(other).list()).invitations).toEqual([]);
  });

  it('again gives another link, and a withdrawn one is gone from the list', async () => {
    const idOf = async () => (await as(marit).list()).invitations[0]?.invitationId ?? '';
    const before = await idOf();
    expect(await refusalOf(as(other).inviteAgain({ invitationId: before }))).toBe('not-found');
    expect((await as(marit).inviteAgain({ invitationId: before })).outcome).toBe('invited');
    const after = await idOf();
    expect(after).not.toBe(before);
    expect(await refusalOf(as(other).withdraw({ invitationId: after }))).toBe('not-found');
    await as(marit).withdraw({ invitationId: after });
    expect((await as(marit).list()).invitations).toEqual([]);
    expect(await refusalOf(as(marit).withdraw({ invitationId: after }))).toBe('not-found');
  });

  it('is held to who may invite whom to what', async () => {
    const codes = [
      [marit, { locationIds: ['escamp'] }, 'location-not-invited'],
      [marit, { role: 'analyst', locationIds: [] }, 'role-not-invited'],
      [bas, { locationIds: ['nergens'] }, 'not-found'],
      [bas, { role: 'manager', locationIds: [], providerId: 'niemand' }, 'not-found'],
      [bas, { locationIds: [] }, 'input-invalid'],
      [bas, { firstDay: '1908-05-20' }, 'implausible-day'],
    ] as const;
    for (const [actor, to, code] of codes)
      expect(await refusalOf(invitedBy(actor, 'x@mim.test', to))).toBe(code);
    expect(await refusalOf(invitedBy(bas, 'bas@mim.test'))).toBe('own-role');
  });

  it('of an account in reach gives it the role at once, and not twice', async () => {
    const toTilburg = { locationIds: ['tilburg'], firstDay: '2008-06-01' };
    expect(await invitedBy(marit, 'toos@mim.test', toTilburg)).toEqual({
      outcome: 'given',
      name: 'toos Test',
    });
    expect(await roleOf('toos', 'Locatie tilburg')).toMatchObject({
      state: 'coming',
      firstDay: '2008-06-01',
    });
    expect(await refusalOf(invitedBy(marit, 'toos@mim.test', toTilburg))).toBe('role-held');
  });

  it('of an account out of reach is answered as of nobody', async () => {
    const shapeOf = async (email: string) => {
      const { outcome, ...rest } = await invitedBy(marit, email);
      return [outcome, Object.keys(rest)];
    };
    expect(await shapeOf('carla@mim.test')).toEqual(await shapeOf('niemand@mim.test'));
    const { invitations } = await as(marit).list();
    expect(new Set(invitations.map(({ name }) => name))).toEqual(new Set(['Nieuwe Collega']));
  });
});

describe('ending a role', () => {
  const rolesOn = async (accountId: string, day: string) =>
    (await actorsOfAccount(database.app, accountId, day)).flatMap(({ locationIds }) => locationIds);

  it('on a day holds until that day, and at once from now', async () => {
    const { membershipId, version } = await roleOf('toos', 'Locatie breda');
    await as(marit).endRole({ membershipId, version, lastDay: '2008-05-31' });
    expect(await rolesOn('toos', '2008-05-31')).toEqual(['breda']);
    const seen = await roleOf('toos', 'Locatie breda');
    expect(await refusalOf(as(marit).endRole({ membershipId, version, lastDay: null }))).toBe(
      'changed-meanwhile',
    );
    await as(marit).endRole({ membershipId, version: seen.version, lastDay: null });
    expect(await rolesOn('toos', today)).toEqual([]);
    // And again: the same role goes on as of another day.
    await invitedBy(marit, 'toos@mim.test', { firstDay: '2008-07-01' });
    expect(await rolesOn('toos', '2008-07-01')).toEqual(['breda', 'tilburg']);
  });

  it('is refused out of reach, of her own, and of the last administrator', async () => {
    const carla = await roleOf('carla', 'Locatie escamp');
    const end = (actor: Actor, { membershipId, version }: { membershipId: string; version: number }) =>
      refusalOf(as(actor).endRole({ membershipId, version, lastDay: null }));
    expect(await end(marit, carla)).toBe('not-found');
    const { accounts } = await as(bas).list();
    const roleIn = (accountId: string) => {
      const [role] = accounts.find((each) => each.accountId === accountId)?.roles ?? [];
      if (role === undefined) throw new Error('no role');
      return role;
    };
    expect(await end(bas, roleIn('bas'))).toBe('own-role');
    expect(await end(bas, roleIn('eva'))).toBe(null);
    expect(await end({ ...bas, accountId: 'founder' }, roleIn('bas'))).toBe('last-administrator');
  });
});

it('a second role of another kind is refused, for its holder would act in one of them alone', async () => {
  expect(await refusalOf(invitedBy(bas, 'marit@mim.test'))).toBe('other-role-held');
});

it('what was done is told with who did it', async () => {
  const { lines } = await as(marit).log();
  expect(lines.slice(0, 3)).toMatchObject([
    { act: 'role-given', about: 'toos Test', doneBy: 'marit Test', firstDay: '2008-07-01' },
    { act: 'role-ended', about: 'toos Test', doneBy: 'marit Test', lastDay: '2008-05-19' },
    { act: 'role-ended', about: 'toos Test', doneBy: 'marit Test', lastDay: '2008-05-31' },
  ]);
  expect(lines.some(({ about }) => about === 'carla Test')).toBe(false);
});

it('a second factor is reset in reach alone, and who did it is told', async () => {
  const reset = (actor: Actor, accountId: string) => as(actor).resetSecondFactor({ accountId });
  expect(await refusalOf(reset(other, 'toos'))).toBe('second-factor-not-theirs');
  expect(await refusalOf(reset(bas, 'bas'))).toBe('second-factor-own');
  await reset(bas, 'toos');
  const { accounts } = await as(marit).list();
  expect(accounts.find(({ accountId }) => accountId === 'toos')?.hasSecondFactor).toBe(false);
  const lines = (await as(marit).log()).lines.filter(({ act }) => act === 'second-factor-reset');
  expect(lines).toMatchObject([{ about: 'toos Test', doneBy: 'bas Test' }]);
});
