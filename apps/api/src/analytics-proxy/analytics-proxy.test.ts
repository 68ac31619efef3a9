import type { AddressInfo } from 'node:net';
import { signActorToken, verifyActorToken, withActor } from '@mim/database';
import { anActor, createTestDatabase } from '@mim/database/testing';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { storeProgramme } from '../testing/programme.js';
import { startTestAnalytics } from '../testing/test-analytics.js';
import { startOn, startTestApi, type TestApi } from '../testing/test-api.js';
import { openBrowser, ownHeaders } from '../testing/test-browser.js';

let api: TestApi;
let upstream: FastifyInstance;
let received: FastifyRequest[] = [];
/** Called for each question that arrives; what it gives is waited for. */
let onArrival: (request: FastifyRequest) => unknown = () => undefined;

/** Stands where the analytics service stands, and keeps what reaches it. */
async function startUpstream(): Promise<string> {
  upstream = fastify();
  upstream.all('/trpc/*', async (request, reply) => {
    received.push(request);
    await onArrival(request);
    return reply
      .header('set-cookie', 'sneaky=1')
      .header('content-security-policy', 'default-src *')
      .header('x-powered-by', 'analytics')
      .send({ result: { data: request.body } });
  });
  await upstream.listen({ port: 0, host: '127.0.0.1' });
  return `http://127.0.0.1:${(upstream.server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  api = await startTestApi({ MIM_ANALYTICS_URL: await startUpstream() });
  await storeProgramme(api.database);
});
afterAll(async () => {
  await api.close();
  await upstream.close();
});
beforeEach(() => {
  received = [];
  onArrival = () => undefined;
});

const bearer = (request: FastifyRequest | undefined): string =>
  request?.headers.authorization?.replace(/^Bearer /, '') ?? '';

describe('the door to the analytics service', () => {
  it.each([
    ['demo-analyst', { role: 'analyst', locationIds: [] }],
    ['demo-coordinator-escamp', { role: 'coordinator', locationIds: ['escamp'] }],
    ['demo-manager-careyn', { role: 'manager', locationIds: ['breda', 'tilburg'] }],
    ['demo-administrator', { role: 'administrator', locationIds: [] }],
  ])('passes the question of %s on with a token that says who asks', async (accountId, actor) => {
    const browser = openBrowser(api.url);
    await browser.signInDemo(accountId);
    const answer = await browser.post('/analytics/trpc/figures.report?batch=1', { 0: { year: 2008 } });
    expect(answer.json).toEqual({ result: { data: { 0: { year: 2008 } } } });
    expect(received[0]?.url).toBe('/trpc/figures.report?batch=1');
    const secret = api.settings.MIM_ACTOR_TOKEN_SECRET;
    expect(await verifyActorToken(bearer(received[0]), { secret })).toEqual({
      ok: true,
      value: { accountId, ...actor },
    });
    const later = Math.floor(Date.now() / 1000) + 62;
    expect(await verifyActorToken(bearer(received[0]), { secret, now: later })).toMatchObject({ ok: false });
  });

  it('writes who asked for a report in the log of the location, however the question is batched', async () => {
    const linesOf = (accountId: string) =>
      withActor(api.database.app, anActor('coordinator', 'breda', 'escamp', 'tilburg'), (trx) =>
        trx
          .selectFrom('mim.access_log')
          .select(['locationId', 'role', 'what', 'subjects'])
          .where('accountId', '=', accountId)
          .orderBy('at')
          .orderBy('locationId')
          .execute(),
      );
    const asked = async (accountId: string, procedures: string) => {
      const before = await linesOf(accountId);
      const browser = openBrowser(api.url);
      await browser.signInDemo(accountId);
      await browser.post(`/analytics/trpc/${procedures}?batch=1`, {});
      return (await linesOf(accountId)).slice(before.length);
    };
    const line = (location: string, role: string) => ({
      locationId: location,
      role,
      what: 'figures.report',
      subjects: [],
    });
    expect(await asked('demo-coordinator-escamp', 'figures.years')).toEqual([]);
    const escamp = [line('escamp', 'coordinator')];
    expect(await asked('demo-coordinator-escamp', 'figures.years,figures.report')).toEqual(escamp);
    expect(await asked('demo-coordinator-escamp', 'figures.report,figures.report')).toEqual(escamp);
    for (const part of [
      'curves',
      'period',
      'periodCurves',
      'comparison',
      'crossTable',
      'values',
      'difference',
    ]) {
      expect(await asked('demo-coordinator-escamp', `figures.${part}`), part).toEqual(escamp);
    }
    for (const part of ['years', 'locations', 'published']) {
      expect(await asked('demo-coordinator-escamp', `figures.${part}`), part).toEqual([]);
    }
    const careyn = [line('breda', 'manager'), line('tilburg', 'manager')];
    expect(await asked('demo-manager-careyn', 'figures.report')).toEqual(careyn);
    expect(await asked('demo-analyst', 'figures.report')).toEqual([]);
  });

  it.each([
    'figures%2Ereport',
    'figures.years%2Cfigures.report',
    'figures.years%252Cfigures.report',
    'figures%252Ereport',
    '%66igures.report',
    'figures.report;v=1',
    'figures.report,',
  ])('passes on no question in a spelling that could be read in another way behind it: %s', async (path) => {
    const browser = openBrowser(api.url);
    await browser.signInDemo('demo-coordinator-escamp');
    expect((await browser.post(`/analytics/trpc/${path}?batch=1`, {})).status).toBe(404);
    expect(received).toEqual([]);
  });

  it('asks for no report when who asked cannot be written', async () => {
    const browser = openBrowser(api.url);
    await browser.signInDemo('demo-manager-careyn');
    await sql`alter table mim.access_log rename to access_log_away`.execute(api.database.owner);
    try {
      const answer = await browser.post('/analytics/trpc/figures.report', {});
      expect(answer.status).toBe(500);
      expect(received).toEqual([]);
    } finally {
      await sql`alter table mim.access_log_away rename to access_log`.execute(api.database.owner);
    }
  });

  it('passes on no cookie, no authorization of the browser and nothing else that it sent', async () => {
    const browser = openBrowser(api.url);
    await browser.signInDemo('demo-coordinator-escamp');
    const stolen = await signActorToken(
      { accountId: 'demo-analyst', role: 'analyst', locationIds: [] },
      { secret: 'x'.repeat(32), audience: 'mim-analytics' },
    );
    await browser.post(
      '/analytics/trpc/figures.years',
      {},
      {
        authorization: `Bearer ${stolen}`,
        'x-actor': 'analyst',
        'x-forwarded-for': '10.0.0.1',
        referer: 'http://mim.test/moeders/Fatima',
      },
    );
    const headers = received[0]?.headers ?? {};
    expect(Object.keys(headers).sort()).toEqual([
      'accept',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
      'x-request-id',
    ]);
    expect(bearer(received[0])).not.toBe(stolen);
  });

  it('stays open to others while much of one account waits behind it', async () => {
    const [one, other] = [openBrowser(api.url), openBrowser(api.url)];
    await one.signInDemo('demo-analyst');
    await other.signInDemo('demo-coordinator-escamp');
    let answerAll = (): void => {};
    const held = new Promise<void>((resolve) => {
      answerAll = resolve;
    });
    const arrived = new Promise<void>((resolve) => {
      let waiting = 0;
      onArrival = ({ url }) => {
        if (!url.includes('report')) return;
        waiting += 1;
        if (waiting === 40) resolve();
        return held;
      };
    });
    const much = Array.from({ length: 40 }, () => one.post('/analytics/trpc/figures.report', {}));
    await arrived;
    expect((await other.post('/analytics/trpc/figures.years', {})).status).toBe(200);
    answerAll();
    expect(new Set((await Promise.all(much)).map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('takes over no cookie and no rules for the browser from the answer', async () => {
    const browser = openBrowser(api.url);
    await browser.signInDemo('demo-analyst');
    const answer = await browser.post('/analytics/trpc/figures.years');
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each<[name: string, init: RequestInit, status: number]>([
    ['nobody', { method: 'POST', headers: ownHeaders, body: '{}' }, 401],
    [
      'a token instead of a session',
      { method: 'POST', headers: { ...ownHeaders, authorization: 'Bearer x' } },
      401,
    ],
    ['another site', { method: 'POST', headers: { ...ownHeaders, origin: 'http://other.test' } }, 403],
    ['no request header', { method: 'POST', headers: { ...ownHeaders, 'x-mim-request': '' } }, 403],
    ['a form', { method: 'POST', headers: { ...ownHeaders, 'content-type': 'text/plain' }, body: '{}' }, 415],
    ['a reading', { method: 'GET' }, 405],
  ])('stays closed to %s', async (_name, init, status) => {
    const answer = await openBrowser(api.url).send('/analytics/trpc/figures.years', init);
    expect(answer.status).toBe(status);
    expect(answer.json.error.data.problem.message.nl).toBeTruthy();
    expect(received).toEqual([]);
  });

  it.each([
    '/analytics/trpc/../healthz',
    '/analytics/trpc/%2e%2e/healthz',
    '/analytics/healthz',
    '/analytics/trpc/..%2fhealthz',
  ])('leads nowhere but to procedures: %s', async (path) => {
    const browser = openBrowser(api.url);
    await browser.signInDemo('demo-analyst');
    const answer = await browser.post(path);
    expect([400, 404]).toContain(answer.status);
    expect(received.filter(({ url }) => !url.startsWith('/trpc/'))).toEqual([]);
  });

  it('says in both languages that the figures cannot be reached when the service is down', async () => {
    const lonely = await startTestApi({ MIM_ANALYTICS_URL: 'http://127.0.0.1:9' });
    try {
      await storeProgramme(lonely.database);
      const browser = openBrowser(lonely.url);
      await browser.signInDemo('demo-analyst');
      const answer = await browser.post('/analytics/trpc/figures.years?batch=1');
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('60');
      expect(answer.json.error.data.problem).toMatchObject({
        code: 'figures-unreachable',
        message: { nl: expect.stringContaining('cijfers'), en: expect.stringContaining('figures') },
      });
      expect(answer.text).not.toMatch(/ECONN|127\.0\.0\.1|stack/);
      expect((await browser.send('/readyz')).json).toEqual({
        status: 'ready',
        database: true,
        schema: true,
        analytics: false,
      });
    } finally {
      await lonely.close();
    }
  });

  it('says so when the service is killed, and goes on when it is back', async () => {
    const database = await createTestDatabase();
    await storeProgramme(database);
    const before = await startTestAnalytics(database);
    const own = await startOn(database, { MIM_ANALYTICS_URL: before.url });
    try {
      const browser = openBrowser(own.url);
      await browser.signInDemo('demo-analyst');
      const ask = () => browser.post('/analytics/trpc/figures.years', {});
      expect((await ask()).status).toBe(200);
      await before.kill();
      const gone = await ask();
      expect([gone.status, gone.headers.get('retry-after')]).toEqual([503, '60']);
      expect(gone.json.error.data.problem.code).toBe('figures-unreachable');
      expect((await browser.send('/readyz')).json).toMatchObject({ status: 'ready', analytics: false });
      const after = await startTestAnalytics(database, Number(new URL(before.url).port));
      expect((await ask()).status).toBe(200);
      await after.close();
    } finally {
      await before.close();
      await own.close();
      await database.close();
    }
  });
});
