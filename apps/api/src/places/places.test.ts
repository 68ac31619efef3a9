import { type Actor, actorsOfAccount, withActor } from '@mim/database';
import { addDossier, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callAs, refusalOf } from '../testing/call-as.js';
import { storeProgramme } from '../testing/programme.js';

const today = '2008-05-20';
let database: TestDatabase;
const bas: Actor = { accountId: 'bas', role: 'administrator', locationIds: [] };
const eva: Actor = { accountId: 'eva', role: 'analyst', locationIds: [] };
const toos: Actor = { accountId: 'toos', role: 'coordinator', locationIds: ['breda'] };

beforeAll(async () => {
  database = await createTestDatabase();
  await storeProgramme(database, [
    { accountId: 'bas', role: 'administrator' },
    { accountId: 'marit', role: 'manager', providerId: 'careyn' },
    { accountId: 'toos', role: 'coordinator', locationId: 'breda' },
  ]);
  await database.auth
    .insertInto('auth.user')
    .values({ id: 'bas', name: 'Bas Test', email: 'bas@mim.test', twoFactorEnabled: false })
    .execute();
});
afterAll(() => database.close());

const as = (actor: Actor) => callAs(database, actor, today).places;
const ede = { name: 'Ede', municipality: 'Ede', openedOn: '2008-05-01' };
const locationOf = async (code: string) => {
  const found = (await as(bas).list()).locations.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no location ${code}`);
  return found;
};
const change = async (code: string, facts: object) => {
  const { version, name, municipality, providerIds, openedOn } = await locationOf(code);
  return as(bas).saveLocation({
    seen: { code, version },
    facts: { name, municipality, providerIds, openedOn: openedOn ?? '2000-01-01', ...facts },
  });
};

it('a provider and its location are added, and its manager works for it at once', async () => {
  const { code } = await as(bas).saveProvider({ seen: null, facts: { name: 'Opella ' } });
  expect(code).toBe('opella');
  expect(await refusalOf(as(bas).saveProvider({ seen: null, facts: { name: 'OPELLA' } }))).toBe(
    'place-name-taken',
  );
  const facts = { ...ede, providerIds: ['opella', 'careyn'] };
  expect(await as(bas).saveLocation({ seen: null, facts })).toEqual({ code: 'ede' });
  expect(await locationOf('ede')).toMatchObject({
    ...facts,
    providerIds: ['careyn', 'opella'],
    firstYear: 2008,
    state: 'open',
    coordinators: 0,
  });
  const [marit] = await actorsOfAccount(database.app, 'marit', today);
  expect(marit?.locationIds).toEqual(['breda', 'ede', 'tilburg']);
});

it('a change keeps the code, which a place of the old name then does not get', async () => {
  await change('ede', { name: 'Ede-Zuid', providerIds: ['opella'] });
  expect(await locationOf('ede')).toMatchObject({ name: 'Ede-Zuid', providerIds: ['opella'], version: 2 });
  const facts = { ...ede, providerIds: ['careyn'] };
  expect(await as(eva).saveLocation({ seen: null, facts })).toEqual({ code: 'ede-2' });
  const stale = as(bas).saveLocation({
    seen: { code: 'ede', version: 1 },
    facts: { ...facts, name: 'Ede 3' },
  });
  expect(await refusalOf(stale)).toBe('changed-meanwhile');
});

it.each<[what: string, facts: object, code: string]>([
  ['without a provider', { providerIds: [] }, 'input-invalid'],
  ['of a provider that is not there', { providerIds: ['niemand'] }, 'not-found'],
  ['that opened in another age', { openedOn: '1908-05-01' }, 'implausible-day'],
  ['with a name of no letter', { name: '&' }, 'input-invalid'],
])('a location %s is refused', async (_what, facts, code) => {
  const input = { seen: null, facts: { ...ede, name: 'Wageningen', providerIds: ['careyn'], ...facts } };
  expect(await refusalOf(as(bas).saveLocation(input))).toBe(code);
});

it('where mothers take part a location closes ahead, and the location reads who counted them', async () => {
  await addDossier(database.app, toos, { toLocationId: 'escamp' });
  expect(await as(bas).closing({ locationId: 'breda' })).toEqual({ running: 1 });
  const close = async (lastDay: string | null) =>
    as(bas).close({ locationId: 'breda', version: (await locationOf('breda')).version, lastDay });
  expect(await refusalOf(close('2008-05-19'))).toBe('mothers-take-part');
  await close('2008-12-31');
  expect(await locationOf('breda')).toMatchObject({
    state: 'closing',
    closedOn: '2008-12-31',
    lastYear: 2008,
  });
  expect(await refusalOf(change('breda', { openedOn: '2009-01-01' }))).toBe('opens-after-it-closes');
  await close(null);
  expect(await locationOf('breda')).toMatchObject({ state: 'open', lastYear: null });
  const lines = await withActor(database.app, toos, (trx) =>
    trx
      .selectFrom('mim.access_log')
      .select(['accountId', 'what'])
      .where('what', '=', 'places.closing')
      .execute(),
  );
  expect(lines).toContainEqual({ accountId: 'bas', what: 'places.closing' });
});

it('a location that closed is offered to nobody who is invited', async () => {
  await as(bas).close({ locationId: 'tilburg', version: 1, lastDay: '2008-05-19' });
  const { accounts } = callAs(database, bas, today);
  expect((await accounts.list()).locations.map(({ code }) => code)).not.toContain('tilburg');
  const invited = { email: 'x@mim.test', name: 'X', role: 'coordinator' as const, locationIds: ['tilburg'] };
  expect(await refusalOf(accounts.invite(invited))).toBe('not-found');
});

it('who did what is told, with what it was before', async () => {
  const { lines } = await as(eva).log();
  expect(lines[0]).toMatchObject({
    act: 'location-closed',
    place: 'Locatie tilburg',
    doneBy: 'Bas Test',
    changes: [{ fact: 'closedOn', was: null, became: '2008-05-19' }],
  });
  expect(lines.find(({ act }) => act === 'location-changed')).toMatchObject({
    changes: [{ fact: 'name', was: 'Ede', became: 'Ede-Zuid' }],
  });
  expect(lines.find(({ act }) => act === 'provider-left')).toMatchObject({
    place: 'Ede-Zuid',
    provider: 'Careyn',
  });
});

it('a code never changes, and a coordinator and a manager change nothing of a place', async () => {
  await expect(
    withActor(database.app, bas, (trx) =>
      trx.updateTable('mim.location').set({ locationId: 'elders' }).where('locationId', '=', 'ede').execute(),
    ),
  ).rejects.toThrow('permission denied');
  for (const role of ['coordinator', 'manager'] as const) {
    const other: Actor = { accountId: 'toos', role, locationIds: ['ede'] };
    const { numUpdatedRows } = await withActor(database.app, other, (trx) =>
      trx
        .updateTable('mim.location')
        .set({ name: 'x' })
        .where('locationId', '=', 'ede')
        .executeTakeFirstOrThrow(),
    );
    expect(numUpdatedRows).toBe(0n);
    expect(await refusalOf(callAs(database, other, today).places.list())).toBe('not-allowed');
  }
});
