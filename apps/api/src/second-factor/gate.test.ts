import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appRouter } from '../router.js';
import { createServer } from '../server.js';
import { createAuthentication } from '../sign-in/authentication.js';
import { openRoutes } from '../sign-in/open-routes.js';
import { givePassword } from '../testing/authenticator.js';
import { storeProgramme } from '../testing/programme.js';
import { createAccount } from '../testing/test-accounts.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { type Answer, openBrowser, type TestBrowser } from '../testing/test-browser.js';

let api: TestApi;
/** Of a coordinator who gave her password and has no second factor, outside the demonstration. */
let halfway: TestBrowser;
let nobody: TestBrowser;

const toos = { id: 'toos', email: 'toos@mim.test', password: 'een lang wachtwoord' };

beforeAll(async () => {
  // With every route that a setting brings.
  // With all that can be set, so that every route is there.
  api = await startTestApi({
    MIM_DEMO: 'false',
    MIM_METRICS_TOKEN: 'k3Vt9QpX7mWz2RbN8sYcL5hJ4dFg6TaU',
    MIM_OIDC_DISCOVERY_URL: 'https://login.example/.well-known/openid-configuration',
    MIM_OIDC_CLIENT_ID: 'mim',
    MIM_OIDC_CLIENT_SECRET: 'a-client-secret-of-a-test',
  });
  await storeProgramme(api.database, [{ accountId: 'toos', role: 'coordinator', locationId: 'escamp' }]);
  await createAccount(api, toos);
  [halfway, nobody] = [openBrowser(api.url), openBrowser(api.url)];
  await givePassword(halfway, toos);
  expect((await halfway.call('session.current')).json[0].result.data.halfway).not.toBeNull();
});
afterAll(() => api.close());

const problemIn = ({ json }: Answer): string | undefined => (json?.[0] ?? json)?.error?.data.problem.code;

/** Procedures that answer anybody; of these the first alone says something of who is halfway in. */
const openProcedures = ['session.current', 'demo.accounts'];

/** What each route outside tRPC does with such a session. */
const routes: Readonly<Record<string, 'refuses' | 'looks at no session' | 'is for her'>> = {
  'GET /healthz': 'looks at no session',
  'GET /livez': 'looks at no session',
  'GET /metrics': 'looks at no session',
  'GET /readyz': 'looks at no session',
  'GET /calendar/:secret.ics': 'looks at no session',
  'POST /api/invitation': 'looks at no session',
  'POST /api/invitation/accept': 'looks at no session',
  'POST /api/auth/sign-in/email': 'looks at no session',
  'POST /api/auth/sign-in/social': 'looks at no session',
  'GET /api/auth/callback/oidc': 'looks at no session',
  'POST /api/auth/sign-out': 'is for her',
  'POST /api/auth/change-password': 'refuses',
  'POST /api/auth/revoke-other-sessions': 'refuses',
  'POST /api/auth/two-factor/verify-totp': 'looks at no session',
  'POST /api/auth/two-factor/verify-backup-code': 'looks at no session',
  'POST /api/auth/second-factor/offer': 'is for her',
  'POST /api/auth/second-factor/set-up': 'is for her',
  'POST /api/auth/second-factor/give': 'is for her',
  'POST /api/auth/second-factor/recovery-codes': 'refuses',
  'POST /api/auth/second-factor/remove': 'refuses',
  'POST /api/auth/own-sign-in': 'refuses',
  'POST /api/auth/end-session': 'refuses',
  'POST /analytics/trpc': 'refuses',
  'POST /analytics/trpc/': 'refuses',
  'POST /analytics/trpc/*': 'refuses',
};

/** What is sent, where a body is looked at before the session. */
const bodies: Readonly<Record<string, object>> = {
  '/api/auth/change-password': { currentPassword: toos.password, newPassword: 'kameel fiets oranje regen' },
  '/api/auth/second-factor/recovery-codes': { code: '123456' },
  '/api/auth/second-factor/remove': { code: '123456' },
  '/api/auth/end-session': { id: 'session' },
};

/** Every route that the server has, as it is put together, but procedures, which are asked one by one. */
async function routesOfServer(): Promise<readonly string[]> {
  const { app: appDatabase, auth: authDatabase } = api.database;
  const authentication = createAuthentication({
    settings: api.settings,
    database: authDatabase,
    onReport: () => undefined,
  });
  const app = createServer({ settings: api.settings, appDatabase, authDatabase, authentication });
  await app.ready();
  const tree = app.printRoutes({ commonPrefix: false });
  await app.close();
  const found = new Set<string>();
  const above: string[] = [];
  for (const line of tree.split('\n')) {
    const [, depth = '', part = '', methods] =
      /^((?:│ {3}| {4})*)[├└]── (.*?)(?: \((.*)\))?$/.exec(line) ?? [];
    above.splice(depth.length / 4, above.length, part);
    const url = above.join('');
    // The files of the pages are the same for everybody.
    if (url === '*' || url.startsWith('/api/trpc')) continue;
    // Of other methods than these what is not for reading says that it is by POST.
    for (const method of methods?.split(', ') ?? [])
      if (method === 'POST' || (method === 'GET' && !url.includes('/trpc'))) found.add(`${method} ${url}`);
  }
  return [...found];
}

describe('who gave a password and no second factor', () => {
  it.each(Object.keys(appRouter._def.procedures))('reaches nothing by %s', async (name) => {
    const [hers, theirs] = await Promise.all([halfway.call(name), nobody.call(name)]);
    if (!openProcedures.includes(name))
      expect([hers.status, problemIn(hers)]).toEqual([401, 'sign-in-required']);
    else if (name !== 'session.current') expect(hers.json).toEqual(theirs.json);
  });

  it('reaches no route but those of her second factor; a route that is not judged here fails', async () => {
    expect((await routesOfServer()).toSorted()).toEqual(Object.keys(routes).toSorted());
    for (const { method, path } of openRoutes) expect(routes).toHaveProperty(`${method} /api/auth${path}`);
    for (const [route, answer] of Object.entries(routes)) {
      if (answer !== 'refuses') continue;
      const path = route.replace('POST ', '').replace('*', 'figures.years');
      expect([route, problemIn(await halfway.post(path, bodies[path]))]).toEqual([route, 'sign-in-required']);
    }
  });

  it('is answered like nobody where no session is looked at', async () => {
    for (const [path, body] of [
      ['/api/invitation', { token: 'x' }],
      ['/api/auth/two-factor/verify-totp', { code: '123456' }],
    ] as const) {
      const [hers, theirs] = await Promise.all([halfway.post(path, body), nobody.post(path, body)]);
      expect(hers.json).toEqual(theirs.json);
    }
    const feed = `/calendar/${'a'.repeat(43)}.ics`;
    expect((await halfway.send(feed)).status).toBe(404);
  });

  it('can sign out', async () => {
    expect((await halfway.post('/api/auth/sign-out')).status).toBe(200);
    expect((await halfway.call('session.current')).json[0].result.data.halfway).toBeNull();
  });
});
