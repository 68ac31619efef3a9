import { type Actor, removeDemo, withActor } from '@mim/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccounts } from '../sign-in/demo-accounts.js';
import { storeProgramme } from '../testing/programme.js';
import { startOn, startTestApi, type TestApi } from '../testing/test-api.js';
import { openBrowser } from '../testing/test-browser.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const stored = (table: 'auth.user' | 'auth.account') =>
  api.database.auth.selectFrom(table).select('id').orderBy('id').execute();

describe('demo mode', () => {
  it('offers its accounts, which exist with the ids that their memberships name', async () => {
    const offered = await openBrowser(api.url).call('demo.accounts');
    expect(offered.json[0].result.data).toEqual(demoAccounts);
    expect(await stored('auth.user')).toEqual(demoAccounts.map(({ id }) => ({ id })).sort(byId));
  });

  it('makes them once, however often it starts', async () => {
    const again = await startOn(api.database);
    await again.close();
    expect(await stored('auth.user')).toHaveLength(demoAccounts.length);
  });

  it('gives them no password, so the one click is the only way in', async () => {
    expect(await stored('auth.account')).toEqual([]);
    const [first] = demoAccounts;
    const body = { email: first?.email, password: 'demo' };
    const answer = await openBrowser(api.url).post('/api/auth/sign-in/email', body);
    expect(answer.json.error.data.problem.code).toBe('sign-in-refused');
  });

  it.each([
    ['an account that is not of the demo', { accountId: 'toos' }, 404],
    ['no account', {}, 400],
    ['a field too many', { accountId: 'demo-analyst', role: 'administrator' }, 400],
    ['a list', [], 400],
  ])('lets nobody in with %s', async (_name, body, status) => {
    const browser = openBrowser(api.url);
    const answer = await browser.post('/api/demo/sign-in', body);
    expect(answer.status).toBe(status);
    expect(browser.cookies.size).toBe(0);
  });
});

describe('the removal of the demo', () => {
  const administrator: Actor = { accountId: 'test', role: 'administrator', locationIds: [] };
  const state = () =>
    withActor(api.database.app, administrator, (trx) =>
      trx.selectFrom('mim.demo_state').selectAll().execute(),
    );

  it('is asked by an administrator alone, and where there is none it is not found', async () => {
    await storeProgramme(api.database);
    const browser = openBrowser(api.url);
    await browser.signInDemo('demo-administrator');
    expect((await browser.call('demo.remove')).status).toBe(404);
    await withActor(api.database.owner, administrator, (trx) =>
      trx.insertInto('mim.demo_state').values({ loadedFor: '2008-05-20' }).execute(),
    );
    const coordinator = openBrowser(api.url);
    await coordinator.signInDemo('demo-coordinator-escamp');
    expect((await coordinator.call('demo.remove')).status).toBe(403);
    expect(await state()).toMatchObject([{ removalAskedBy: null }]);
    expect((await browser.call('demo.remove')).json[0].result.data).toEqual({ asked: true });
    expect(await state()).toMatchObject([{ removalAskedBy: 'demo-administrator', removedAt: null }]);
  });

  it('takes its accounts along, and no later start brings them back', async () => {
    await removeDemo(api.database.connectionStrings.owner);
    expect(await stored('auth.user')).toEqual([]);
    const later = await startOn(api.database);
    expect(await stored('auth.user')).toEqual([]);
    const browser = openBrowser(later.url);
    expect((await browser.call('demo.accounts')).json[0].result.data).toEqual([]);
    expect((await browser.signInDemo('demo-administrator')).status).toBe(404);
    await later.close();
  });
});

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
