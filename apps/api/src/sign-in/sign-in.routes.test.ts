import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givePassword, setUpAuthenticator } from '../testing/authenticator.js';
import { storeProgramme } from '../testing/programme.js';
import { createAccount } from '../testing/test-accounts.js';
import { startOn, startTestApi, type TestApi } from '../testing/test-api.js';
import { openBrowser, type TestBrowser } from '../testing/test-browser.js';
import { signInLimit } from './attempts.repository.js';
import { openRoutes } from './open-routes.js';
import { isGuessable } from './password-strength.js';

let api: TestApi;
/** Where she is signed in wholly, once she has set up a second factor. */
let inside: TestBrowser;

const password = 'gordijn eekhoorn batterij sjaal';
const toos = { id: 'toos', email: 'toos@mim.test', password, name: 'Toos Achterveldt' };

beforeAll(async () => {
  // Its dictionaries are read once, which on a busy machine takes as long as a server may be silent.
  await isGuessable(password, []);
  api = await startTestApi({ MIM_DEMO: 'false' });
  await storeProgramme(api.database, [
    { accountId: 'toos', role: 'analyst' },
    { accountId: 'demo-analyst', role: 'analyst' },
  ]);
  await createAccount(api, toos);
  inside = openBrowser(api.url);
});
afterAll(() => api.close());

const signIn = (email: string, given: string, url = api.url) =>
  openBrowser(url).post('/api/auth/sign-in/email', { email, password: given });

const forgetAttempts = () => api.database.auth.deleteFrom('auth.rate_limit').execute();

describe('signing in with a password', () => {
  it('opens a session in a cookie that scripts and other sites cannot reach, and nowhere else', async () => {
    await forgetAttempts();
    const browser = openBrowser(api.url);
    const answer = await browser.post('/api/auth/sign-in/email', { email: toos.email, password });
    expect(answer.status).toBe(200);
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^mim\.session_token=[^;]+; Max-Age=1800; Path=\/; HttpOnly; SameSite=Strict$/);
    const token = decodeURIComponent(browser.cookies.get('mim.session_token') ?? '').split('.')[0] ?? '';
    expect(token.length).toBeGreaterThanOrEqual(32);
    expect(answer.text).not.toContain(token);
    const current = await browser.call('session.current');
    expect(current.json[0].result.data).toMatchObject({ account: null, halfway: { email: toos.email } });
  });

  it('answers an unknown address and a wrong password alike', async () => {
    await forgetAttempts();
    const unknown = await signIn('nobody@mim.test', password);
    const wrong = await signIn(toos.email, 'een ander wachtwoord');
    expect(unknown.status).toBe(401);
    expect(wrong.status).toBe(401);
    expect(wrong.json).toEqual(unknown.json);
    expect(wrong.json.error.data.problem.code).toBe('sign-in-refused');
  });

  it('takes no new password that is easily guessed, and changes nothing then', async () => {
    await forgetAttempts();
    const browser = inside;
    await givePassword(browser, toos);
    await setUpAuthenticator(browser);
    const change = (newPassword: string) =>
      browser.post('/api/auth/change-password', { currentPassword: password, newPassword });
    for (const guessable of ['welkom2024!!!!!', 'toos@mim.test.1', 'Wachtwoord-2026', 'ToosAchterveldt1']) {
      const answer = await change(guessable);
      expect([answer.status, answer.json.error.data.problem.code]).toEqual([422, 'password-guessable']);
    }
    await forgetAttempts();
    expect((await signIn(toos.email, password)).status).toBe(200);
    expect((await change('kameel fiets oranje regen')).status).toBe(200);
    expect((await signIn(toos.email, 'kameel fiets oranje regen')).status).toBe(200);
    const answer = await browser.post('/api/auth/change-password', {
      currentPassword: 'kameel fiets oranje regen',
      newPassword: password,
    });
    expect(answer.status).toBe(200);
  });

  it('takes no new password that is short, and says how long it is to be', async () => {
    await forgetAttempts();
    const answer = await inside.post('/api/auth/change-password', {
      currentPassword: password,
      newPassword: 'x9Kd2mPq7Lz4vB',
    });
    expect([answer.status, answer.json.error.data.problem.code]).toEqual([422, 'password-too-short']);
  });

  it('weighs no password of who is not signed in', async () => {
    await forgetAttempts();
    const answer = await openBrowser(api.url).post('/api/auth/change-password', {
      currentPassword: password,
      newPassword: 'welkom2024!!',
    });
    expect(answer.status).toBe(401);
  });

  it('keeps no address and no browser of the person', async () => {
    await forgetAttempts();
    await signIn(toos.email, password);
    const sessions = await api.database.auth.selectFrom('auth.session').selectAll().execute();
    expect(sessions.length).toBeGreaterThan(0);
    for (const session of sessions) {
      expect(session.ipAddress ?? '').toBe('');
      expect(session.userAgent ?? '').toBe('');
    }
  });

  it.each([
    ['/sign-up/email', { email: 'new@mim.test', password, name: 'New' }],
    ['/get-session', {}],
    ['/update-user', { name: 'Other' }],
    ['/delete-user', {}],
    ['/request-password-reset', { email: toos.email }],
  ])('%s is not open', async (path, body) => {
    const answer = await openBrowser(api.url).post(`/api/auth${path}`, body);
    expect(answer.status).toBe(404);
    const accounts = await api.database.auth.selectFrom('auth.user').select('email').execute();
    expect(accounts).toEqual([{ email: toos.email }]);
  });

  it('has no routes of an organisation where none is set', async () => {
    const sent = { provider: 'oidc', callbackURL: '/', errorCallbackURL: '/' };
    expect((await openBrowser(api.url).post('/api/auth/sign-in/social', sent)).status).toBe(404);
    expect((await fetch(`${api.url}/api/auth/callback/oidc`, { redirect: 'manual' })).status).toBe(404);
  });

  it('sends nobody to another site afterwards', () => {
    const route = openRoutes.find(({ path }) => path === '/sign-in/social');
    const takes = (change: object): boolean | undefined =>
      route?.body.safeParse({ provider: 'oidc', callbackURL: '/', errorCallbackURL: '/', ...change }).success;
    expect(takes({})).toBe(true);
    expect(takes({ idToken: {} })).toBe(false);
    for (const elsewhere of ['https://other.test', '//other.test', '/\\other.test', 'javascript:alert(1)'])
      for (const name of ['callbackURL', 'errorCallbackURL'])
        expect([elsewhere, takes({ [name]: elsewhere })]).toEqual([elsewhere, false]);
  });
});

describe('attempts of one account', () => {
  it('of 60 at once, over two processes, ten are evaluated', async () => {
    await forgetAttempts();
    const second = await startOn(api.database, { MIM_DEMO: 'false' });
    try {
      const attempts = Array.from({ length: 60 }, (_, index) =>
        signIn(
          index % 3 === 0 ? 'Toos@MIM.test' : toos.email,
          'raden maar',
          index % 2 ? api.url : second.url,
        ),
      );
      const statuses = (await Promise.all(attempts)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 401)).toHaveLength(10);
      expect(statuses.filter((status) => status === 429)).toHaveLength(50);
    } finally {
      await second.close();
    }
  });

  it('the right password is not evaluated either, until a quarter of an hour has passed', async () => {
    const refused = await signIn(toos.email, password);
    expect(refused.status).toBe(429);
    expect(refused.json.error.data.problem.code).toBe('too-many-attempts');
    await api.database.auth
      .updateTable('auth.rate_limit')
      .set({ lastRequest: Date.now() - signInLimit.within })
      .execute();
    expect((await signIn(toos.email, password)).status).toBe(200);
  });

  it('another account is not held up by them', async () => {
    expect((await signIn('other@mim.test', 'raden maar')).status).toBe(401);
  });

  it('what was typed as an address is not kept', async () => {
    const kept = await api.database.auth.selectFrom('auth.rate_limit').select('key').execute();
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain('mim.test');
  });
});

describe('outside demo mode', () => {
  it('the one-click door does not exist, and no demo account is offered', async () => {
    const browser = openBrowser(api.url);
    const answer = await browser.signInDemo('demo-analyst');
    expect(answer.status).toBe(404);
    expect(browser.cookies.size).toBe(0);
    expect((await browser.call('demo.accounts')).json[0].result.data).toEqual([]);
  });

  it('a session that a demo account still has means nothing', async () => {
    const demo = await startOn(api.database, { MIM_DEMO: 'true' });
    const browser = openBrowser(demo.url);
    await browser.signInDemo('demo-analyst');
    expect((await browser.call('locations.list')).status).toBe(200);
    await demo.close();
    const elsewhere = openBrowser(api.url);
    for (const [name, value] of browser.cookies) elsewhere.cookies.set(name, value);
    expect((await elsewhere.call('locations.list')).status).toBe(401);
  });
});
