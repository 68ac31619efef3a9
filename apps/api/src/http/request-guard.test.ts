import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeProgramme } from '../testing/programme.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openBrowser } from '../testing/test-browser.js';
import { ownOrigin } from '../testing/test-settings.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await storeProgramme(api.database);
});
afterAll(() => api.close());

const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const origins = [ownOrigin, undefined, 'null', 'http://other.test', `${ownOrigin}.other`, `${ownOrigin}/`];
const headers = ['1', undefined, '0'];
const types = [
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
];

const matrix = methods.flatMap((method) =>
  origins.flatMap((origin) =>
    headers.flatMap((header) => types.map((contentType) => ({ method, origin, header, contentType }))),
  ),
);

const sessionsStored = async (): Promise<number> =>
  (await api.database.auth.selectFrom('auth.session').select('id').execute()).length;

describe('requests across sites', () => {
  it(`of ${matrix.length} combinations of method, origin, header and content type, one signs in`, async () => {
    const statuses = new Map<number, number>();
    for (const { method, origin, header, contentType } of matrix) {
      const { status } = await openBrowser(api.url).send('/api/demo/sign-in', {
        method,
        headers: {
          'content-type': contentType,
          ...(origin === undefined ? {} : { origin }),
          ...(header === undefined ? {} : { 'x-mim-request': header }),
        },
        body: JSON.stringify({ accountId: 'demo-analyst' }),
      });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect(statuses.get(200)).toBe(1);
    expect(await sessionsStored()).toBe(1);
    expect([...statuses.keys()].sort()).toEqual([200, 403, 404, 415]);
  });

  it('a form or a simple request with a victim’s cookie ends no session and asks no figures', async () => {
    const victim = openBrowser(api.url);
    await victim.signInDemo('demo-analyst');
    for (const path of ['/api/auth/sign-out', '/api/trpc/locations.list', '/analytics/trpc/figures.years']) {
      for (const contentType of ['text/plain', 'application/x-www-form-urlencoded', 'application/json']) {
        const foreign = { origin: 'http://other.test', 'content-type': contentType };
        const answer = await victim.send(path, { method: 'POST', headers: foreign, body: '{}' });
        expect(answer.status).toBe(403);
      }
    }
    expect((await victim.call('locations.list')).status).toBe(200);
  });

  it('no answer allows another site to read it', async () => {
    const answer = await openBrowser(api.url).post('/api/trpc/session.current?batch=1');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});
