import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeProgramme } from '../testing/programme.js';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { openBrowser, ownHeaders } from '../testing/test-browser.js';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
  await storeProgramme(api.database);
});
afterAll(() => api.close());

const batchOf = (count: number) => `/api/trpc/${Array(count).fill('session.current').join(',')}?batch=1`;

describe('the procedures over HTTP', () => {
  it('ten calls travel together, eleven do not', async () => {
    const browser = openBrowser(api.url);
    expect((await browser.post(batchOf(10))).json).toHaveLength(10);
    const refused = await browser.post(batchOf(11));
    expect(refused.status).toBe(400);
    expect(refused.text).not.toContain('"result"');
  });

  it('a query by GET is refused, whatever it asks', async () => {
    const browser = openBrowser(api.url);
    for (const path of ['session.current', 'session.current?batch=1&input=%7B%7D', 'nothing.here']) {
      const answer = await browser.send(`/api/trpc/${path}`);
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('POST');
      expect(answer.json.error.data.problem.code).toBe('wrong-method');
    }
  });

  it.each(['multipart/form-data; boundary=x', 'application/octet-stream', 'text/plain', 'application/jsonp'])(
    'a body of type %s is refused unread',
    async (contentType) => {
      const headers = { ...ownHeaders, 'content-type': contentType };
      const answer = await openBrowser(api.url).send('/api/trpc/session.current', {
        method: 'POST',
        headers,
        body: '{}',
      });
      expect(answer.status).toBe(415);
      expect(answer.json.error.data.problem.code).toBe('not-json');
    },
  );

  it.each<[name: string, path: string, body: string, status: number, code: string]>([
    ['an unknown procedure', 'nothing.here?batch=1', '{}', 404, 'not-found'],
    ['a name of the language itself', '__proto__.constructor?batch=1', '{}', 404, 'not-found'],
    ['JSON that is none', 'locations.list?batch=1', '{"0":', 401, 'sign-in-required'],
    ['a field too many', 'session.current?batch=1', '{"0":{"locationId":"breda"}}', 400, 'input-invalid'],
    ['a body that is no batch', 'session.current?batch=1', '[]', 400, 'input-invalid'],
    ['nobody', 'locations.list?batch=1', '{}', 401, 'sign-in-required'],
  ])(
    '%s is answered with a problem in both languages and nothing of the inside',
    async (_n, path, body, status, code) => {
      const answer = await openBrowser(api.url).send(`/api/trpc/${path}`, {
        method: 'POST',
        headers: ownHeaders,
        body,
      });
      const [{ error }] = [answer.json].flat();
      expect(answer.status).toBe(status);
      expect(error.data.problem.code).toBe(code);
      expect(error.data.problem.message.nl).toBeTruthy();
      expect(error.data.problem.remedy.en).toBeTruthy();
      expect(answer.text).not.toMatch(/stack|node_modules|\.ts:|\.js:|select |breda|__proto__/i);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    },
  );

  it('a fault of the database is answered without SQL, and logged without what was asked', async () => {
    const own = await startTestApi();
    try {
      await storeProgramme(own.database);
      const browser = openBrowser(own.url);
      await browser.signInDemo('demo-coordinator-escamp');
      await own.database.owner.schema.alterTable('mim.location').renameColumn('name', 'gone').execute();
      const answer = await browser.call('locations.list');
      expect(answer.status).toBe(500);
      expect(answer.json[0].error.data.problem.code).toBe('unexpected');
      expect(answer.text).not.toMatch(/column|location_id|select|stack/i);
      expect(own.logged.join('')).toContain('procedure failed');
      expect(own.logged.join('')).not.toMatch(/column|does not exist|select \\?"/i);
    } finally {
      await own.close();
    }
  });

  it('a body above the limit is refused', async () => {
    const answer = await openBrowser(api.url).post('/api/trpc/session.current', 'x'.repeat(1_100_000));
    expect(answer.status).toBe(413);
    expect(answer.json.error.data.problem.code).toBe('too-large');
  });

  it.each(['\0', '\ud83d'])('text that cannot be stored is refused in words: %j', async (character) => {
    const browser = openBrowser(api.url);
    for (const [procedure, input] of [
      ['mothers.search', { text: `A${character}` }],
      ['prospects.add', { prospect: { givenName: `A${character}` } }],
    ] as const) {
      const answer = await browser.call(procedure, input);
      const problem = (answer.json.error ?? answer.json[0].error).data.problem.code;
      expect([answer.status, problem]).toEqual([400, 'unstorable-text']);
    }
  });

  it('answers are never kept by a cache', async () => {
    const answer = await openBrowser(api.url).call('session.current');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('the log has routes, procedures and durations, and nothing of an address', async () => {
    const browser = openBrowser(api.url);
    await browser.send('/landelijke-cijfers?naam=Fatima', { headers: { accept: 'application/json' } });
    await browser.post('/api/trpc/session.current,Fatima', {});
    const lines = api.logged.map((line) => JSON.parse(line));
    expect(lines).toContainEqual(expect.objectContaining({ route: null, status: 404 }));
    const asked = { route: '/api/trpc/:procedure', procedures: ['session.current'] };
    expect(lines).toContainEqual(expect.objectContaining(asked));
    expect(api.logged.join('')).not.toContain('Fatima');
  });
});
