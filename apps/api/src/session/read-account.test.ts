import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absoluteSeconds, idleSeconds } from '../sign-in/session-lifetime.js';
import { removeMemberships, storeProgramme } from '../testing/programme.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openBrowser, type TestBrowser } from '../testing/test-browser.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await storeProgramme(api.database);
});
afterAll(() => api.close());

async function signedIn(accountId: string): Promise<TestBrowser> {
  const browser = openBrowser(api.url);
  expect((await browser.signInDemo(accountId)).status).toBe(200);
  return browser;
}

/** Lets time pass for the sessions of an account, without waiting for it. */
const age = (accountId: string, seconds: { created: number; expires: number }) =>
  sql`update auth.session set
      "createdAt" = now() - make_interval(secs => ${seconds.created}),
      "expiresAt" = now() + make_interval(secs => ${seconds.expires})
    where "userId" = ${accountId}`.execute(api.database.auth);

/** Seconds until the last session of an account ends. */
async function secondsLeft(accountId: string): Promise<number> {
  const last = await api.database.auth
    .selectFrom('auth.session')
    .select('expiresAt')
    .where('userId', '=', accountId)
    .orderBy('expiresAt', 'desc')
    .executeTakeFirstOrThrow();
  return (last.expiresAt.getTime() - Date.now()) / 1000;
}

describe('the account behind a request', () => {
  it('has the role and the locations of its memberships', async () => {
    const coordinator = await signedIn('demo-coordinator-escamp');
    expect((await coordinator.call('session.current')).json[0].result.data).toMatchObject({
      demo: true,
      account: { role: 'coordinator', locations: [{ code: 'escamp', name: 'Locatie escamp' }] },
    });
    const manager = await signedIn('demo-manager-careyn');
    expect((await manager.call('locations.list')).json[0].result.data).toEqual([
      { code: 'breda', name: 'Locatie breda' },
      { code: 'tilburg', name: 'Locatie tilburg' },
    ]);
    const analyst = await signedIn('demo-analyst');
    expect((await analyst.call('locations.list')).json[0].result.data).toEqual([]);
  });

  it('is gone at the next request after its session was ended elsewhere', async () => {
    const browser = await signedIn('demo-analyst');
    expect((await browser.call('locations.list')).status).toBe(200);
    await api.database.auth.deleteFrom('auth.session').where('userId', '=', 'demo-analyst').execute();
    expect((await browser.call('locations.list')).status).toBe(401);
    expect((await browser.post('/analytics/trpc/figures.years')).status).toBe(401);
  });

  it('is gone after signing out, also for whoever kept the cookie', async () => {
    const browser = await signedIn('demo-analyst');
    const kept = new Map(browser.cookies);
    expect((await browser.post('/api/auth/sign-out')).status).toBe(200);
    expect(browser.cookies.size).toBe(0);
    for (const [name, value] of kept) browser.cookies.set(name, value);
    expect((await browser.call('locations.list')).status).toBe(401);
  });

  it('loses its role at the next request after its membership was taken away', async () => {
    const browser = await signedIn('demo-coordinator-breda');
    expect((await browser.call('locations.list')).status).toBe(200);
    await removeMemberships(api.database, 'demo-coordinator-breda');
    expect((await browser.call('locations.list')).status).toBe(401);
    expect((await browser.call('session.current')).json[0].result.data.account).toBeNull();
  });

  it.each([
    ['a token that was made up', 'mim.session_token=abc.def'],
    ['a token with another signature', undefined],
    ['something that is no cookie', ';;;='],
  ])('is nobody with %s', async (_name, cookie) => {
    const browser = await signedIn('demo-analyst');
    const [token] = (browser.cookies.get('mim.session_token') ?? '').split('.');
    browser.cookies.clear();
    const answer = await browser.post(
      '/api/trpc/locations.list?batch=1',
      {},
      {
        cookie: cookie ?? `mim.session_token=${token}.${'A'.repeat(43)}%3D`,
      },
    );
    expect(answer.status).toBe(401);
  });

  it('ends after half an hour without use', async () => {
    const browser = await signedIn('demo-analyst');
    const idle = await secondsLeft('demo-analyst');
    expect(idle).toBeGreaterThan(idleSeconds - 30);
    expect(idle).toBeLessThanOrEqual(idleSeconds);
    await age('demo-analyst', { created: idleSeconds, expires: -1 });
    expect((await browser.call('locations.list')).status).toBe(401);
  });

  it('stays half an hour longer with each use, and the cookie with it', async () => {
    const browser = await signedIn('demo-administrator');
    await age('demo-administrator', { created: 1000, expires: idleSeconds - 1000 });
    const answer = await browser.call('session.current');
    expect(answer.headers.getSetCookie().join()).toContain(`Max-Age=${idleSeconds}`);
    expect(await secondsLeft('demo-administrator')).toBeGreaterThan(idleSeconds - 30);
  });

  it('is told with each answer how long it still lasts, of the API and of the figures', async () => {
    const browser = await signedIn('demo-analyst');
    await age('demo-analyst', { created: absoluteSeconds - 1200, expires: 600 });
    for (const path of ['/api/trpc/session.current?batch=1', '/analytics/trpc/figures.years']) {
      const { headers } = await browser.post(path);
      const [idle, absolute] = ['idle', 'absolute'].map((end) => Number(headers.get(`x-mim-session-${end}`)));
      expect(idle).toBeGreaterThan(1100);
      expect(absolute).toBeLessThanOrEqual(1200);
      expect(idle).toBeLessThanOrEqual(absolute ?? 0);
    }
    const nobody = await openBrowser(api.url).call('session.current');
    expect(nobody.headers.get('x-mim-session-idle')).toBeNull();
  });

  it('is not prolonged past twelve hours, by no request', async () => {
    const browser = await signedIn('demo-manager-careyn');
    await age('demo-manager-careyn', { created: absoluteSeconds - 600, expires: 60 });
    expect((await browser.call('locations.list')).status).toBe(200);
    const left = await secondsLeft('demo-manager-careyn');
    expect(left).toBeGreaterThan(60);
    expect(left).toBeLessThanOrEqual(600);
    await age('demo-manager-careyn', { created: absoluteSeconds + 1, expires: -1 });
    expect((await browser.call('locations.list')).status).toBe(401);
  });
});
