import { type Actor, loadDemo, roles, signActorToken } from '@mim/database';
import { aDelivery } from '@mim/domain/testing';
import { SignJWT } from 'jose';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorAs, analyst } from '../testing/actors.js';
import { storeDeliveries } from '../testing/store-deliveries.js';
import {
  actorTokenSecret,
  post,
  startTestService,
  type TestService,
  testSettings,
} from '../testing/test-service.js';
import { startService } from './process/start.js';
import { analyticsRouter } from './router.js';

/** Stands in everything of a location that no coordinator or manager of these tests has to do with. */
const foreignCode = 'kanarie';

const foreignDelivery = aDelivery({
  descriptor: {
    location: { code: foreignCode, name: `Locatie ${foreignCode}`, municipality: `Gemeente ${foreignCode}` },
    providers: [`Aanbieder ${foreignCode}`],
  },
  participations: Array.from({ length: 7 }, () => ({})),
});

let service: TestService;
beforeAll(async () => {
  service = await startTestService(async (database) => {
    await loadDemo(database.connectionStrings.owner);
    await storeDeliveries(database, [foreignDelivery]);
  });
});
afterAll(() => service.close());

const national = { year: 2008, selection: { kind: 'national' } };
const locations = (...codes: string[]) => ({ year: 2008, selection: { kind: 'locations', codes } });

const period = ({ selection }: { readonly selection: object }) => ({ from: 2004, to: 2008, selection });

const valued = (question: { readonly selection: object }) => ({
  ...period(question),
  figures: [{ measure: 'participations', breakdown: 'origin' }],
  isPeriod: false,
  byLocation: true,
});

const differing = (question: { readonly selection: object }) => ({
  figures: [{ measure: 'participations', breakdown: 'origin' }],
  one: period(question),
  other: period(locations('breda')),
});

const crossed = (question: object) => ({ ...question, pair: 'origin-by-education' });

/** What each procedure is asked in the name of everybody; a procedure without probes fails the test. */
const probes: Readonly<Record<string, readonly unknown[]>> = {
  'figures.years': [undefined],
  'figures.locations': [{ year: 2008 }, { year: 2007 }],
  'figures.report': [national, locations(foreignCode), locations('breda', foreignCode), locations('breda')],
  'figures.curves': [national, locations(foreignCode), locations('breda', foreignCode), locations('breda')],
  'figures.period': [period(national), period(locations(foreignCode)), period(locations('breda'))],
  'figures.periodCurves': [period(national), period(locations(foreignCode)), period(locations('breda'))],
  'figures.comparison': [period(national), period(locations(foreignCode)), period(locations('breda'))],
  'figures.crossTable': [crossed(national), crossed(locations(foreignCode)), crossed(locations('breda'))],
  'figures.values': [valued(national), valued(locations(foreignCode)), valued(locations('breda'))],
  'figures.difference': [
    differing(national),
    differing(locations(foreignCode)),
    differing(locations('breda')),
  ],
  'figures.published': [{ years: [2008, 2007] }, { years: [] }],
};
const own: readonly Actor[] = roles
  .filter((role) => role !== 'analyst')
  .flatMap((role) => [
    actorAs(role),
    actorAs(role, 'breda'),
    actorAs(role, 'breda', 'dordrecht'),
    actorAs(role, 'nowhere'),
  ]);

describe('every procedure', () => {
  const procedures = Object.keys(analyticsRouter._def.procedures);

  it('has probes', () => {
    expect(Object.keys(probes).sort()).toEqual([...procedures].sort());
  });

  it.each(procedures)('%s shows nothing of a location of somebody else', async (procedure) => {
    let probed = 0;
    for (const actor of own) {
      for (const input of probes[procedure] ?? []) {
        const answer = await service.ask(procedure, input, actor);
        expect(answer.text, `${actor.role} ${actor.locationIds}`).not.toContain(foreignCode);
        expect([200, 404]).toContain(answer.status);
        probed += 1;
      }
    }
    expect(probed).toBeGreaterThan(0);
  });

  it.each(procedures)('%s refuses whoever is not vouched for', async (procedure) => {
    const input = probes[procedure]?.[0];
    const url = `${service.url}/trpc/${procedure}`;
    const sign = (options: object) =>
      signActorToken(analyst, { secret: actorTokenSecret, audience: 'mim-analytics', ...options });
    const foreign = (audience: string, algorithm: string, secret = actorTokenSecret) =>
      new SignJWT({ role: 'analyst', locationIds: [] })
        .setProtectedHeader({ alg: algorithm })
        .setSubject('somebody')
        .setIssuer('mim-api')
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime('1m')
        .sign(new TextEncoder().encode(secret));
    const good = await sign({});
    const [header, payload] = good.split('.');
    const forged = {
      none: undefined,
      empty: '',
      nonsense: 'a.b.c',
      expired: await sign({ now: 1_200_000_000 }),
      'of another secret': await sign({ secret: 'f'.repeat(16) + actorTokenSecret.slice(16) }),
      'for another door': await foreign('mim-api', 'HS256'),
      'of another algorithm': await foreign('mim-analytics', 'HS384'),
      'without signature': `${header}.${payload}.`,
      'unsigned by choice': `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`,
    };
    for (const [kind, token] of Object.entries(forged)) {
      const answer = await post(url, input, token);
      expect(answer.status, kind).toBe(401);
      expect(answer.problem, kind).toMatch(/^actor-token-(missing|refused)$/);
      expect(answer.text, kind).not.toContain('"result"');
    }
    expect((await post(url, input, good)).status).toBe(200);
  });
});

describe('a report', () => {
  it('that an actor may not have is refused like one that does not exist', async () => {
    const coordinator = actorAs('coordinator', 'breda');
    const foreign = await service.ask('figures.report', locations(foreignCode), coordinator);
    const missing = await service.ask('figures.report', locations('nowhere'), coordinator);
    expect(foreign.status).toBe(404);
    expect(foreign.text).toBe(missing.text);
    expect((await service.ask('figures.report', national, coordinator)).text).toBe(missing.text);
  });

  it('of a year without a delivery says so', async () => {
    const answer = await service.ask('figures.report', { ...national, year: 2001 }, analyst);
    expect([answer.status, answer.problem]).toEqual([404, 'no-delivery']);
  });

  it('tells which expected locations did not deliver', async () => {
    await storeDeliveries(service.database, [aDelivery({ descriptor: { year: 2009 } })]);
    const { data } = await service.ask('figures.report', { ...national, year: 2009 }, analyst);
    expect(data.coverage).toMatchObject({ expected: 20, delivered: 1 });
    expect(data.coverage.missing).toHaveLength(19);
    expect(data.rows.find(({ measure }: { measure: string }) => measure === 'participations').note).toContain(
      'coverage-incomplete',
    );
  });
});

describe('years, locations and what was published', () => {
  it('are the analyst’s to see', async () => {
    const years = await service.ask('figures.years', undefined, analyst);
    expect(years.data.slice(0, 5)).toEqual([
      { year: 2004, kind: 'published', isPublished: true, locationsExpected: 22, locationsDelivered: 20 },
      { year: 2005, kind: 'published', isPublished: true, locationsExpected: 23, locationsDelivered: 22 },
      { year: 2006, kind: 'published', isPublished: true, locationsExpected: 20, locationsDelivered: 20 },
      { year: 2007, kind: 'published', isPublished: true, locationsExpected: 19, locationsDelivered: 18 },
      { year: 2008, kind: 'computed', isPublished: true, locationsExpected: 20, locationsDelivered: 20 },
    ]);
    const { data } = await service.ask('figures.locations', { year: 2008 }, analyst);
    expect(data).toHaveLength(20);
  });

  it('a coordinator sees her own location, and all that was published', async () => {
    const breda = actorAs('coordinator', 'breda');
    const years = await service.ask('figures.years', undefined, actorAs('manager', 'breda', 'nowhere'));
    expect(years.data).toContainEqual({
      year: 2008,
      kind: 'computed',
      isPublished: true,
      locationsExpected: 1,
      locationsDelivered: 1,
    });
    const { data } = await service.ask('figures.locations', { year: 2008 }, breda);
    expect(data.map(({ code }: { code: string }) => code)).toEqual(['breda']);
    const published = await service.ask('figures.published', { years: [2008] }, breda);
    expect(published.data.editions).toMatchObject([{ year: 2008, locations: 19 }]);
    expect(published.data.figures).toContainEqual(
      expect.objectContaining({ measure: 'participations', breakdown: null, count: 703 }),
    );
  });
});

describe('the service over HTTP', () => {
  const ask = (init: RequestInit, path = 'figures.years') => fetch(`${service.url}/trpc/${path}`, init);
  const token = () => signActorToken(analyst, { secret: actorTokenSecret, audience: 'mim-analytics' });

  it('answers POST in JSON and nothing else', async () => {
    const authorization = `Bearer ${await token()}`;
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await ask({ method, headers: { authorization } });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    }
    for (const type of ['multipart/form-data; boundary=x', 'text/plain', 'application/octet-stream', 'a/b']) {
      const answer = await ask({
        method: 'POST',
        headers: { authorization, 'content-type': type },
        body: '--x--',
      });
      expect(answer.status, type).toBe(415);
    }
  });

  it('takes ten calls together, not eleven', async () => {
    const batch = (count: number) =>
      ask(
        { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' },
        `${Array(count).fill('figures.years').join(',')}?batch=1`,
      );
    expect(await (await batch(10)).json()).toHaveLength(10);
    expect((await batch(11)).status).toBe(400);
  });

  it('is kept by nobody, and an error has no stack and no path', async () => {
    const wrong = await service.ask('figures.report', { year: 'two thousand' }, analyst);
    expect([wrong.status, wrong.problem]).toEqual([400, 'input-invalid']);
    expect(wrong.headers.get('cache-control')).toBe('no-store');
    expect(wrong.text).not.toMatch(/stack|\.js|zod/i);
    const nowhere = await fetch(`${service.url}/nowhere`);
    expect([nowhere.status, nowhere.headers.get('cache-control')]).toEqual([404, 'no-store']);
    const unknown = await service.ask('figures.nothing', undefined, analyst);
    expect([unknown.status, unknown.problem]).toEqual([404, 'not-found']);
  });

  it('is alive and ready', async () => {
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    const ready = async () => (await fetch(`${service.url}/readyz`)).json();
    expect(await ready()).toEqual({ status: 'ready', database: true, schema: true });
    const { owner } = service.database;
    await sql`insert into mim.migration (name, checksum) values ('9999_later', 'x')`.execute(owner);
    expect(await ready()).toEqual({
      status: 'not ready',
      database: true,
      schema: expect.stringMatching(/9999_later.*Start a newer version/),
    });
    await sql`delete from mim.migration where name = '9999_later'`.execute(owner);
    expect(await ready()).toEqual({ status: 'ready', database: true, schema: true });
  });

  it('logs a request without what was asked', async () => {
    await service.ask('figures.report', locations('breda'), analyst);
    const lines = service.logged.filter((line) => line.includes('figures.report'));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join()).not.toMatch(/breda|Bearer|eyJ/);
  });
});

describe('starting', () => {
  it('is refused to a role that could bypass row security', async () => {
    const { connectionStrings } = service.database;
    const settings = testSettings({ ...connectionStrings, analytics: connectionStrings.owner });
    const started = await startService(settings);
    expect(started).toMatchObject({ ok: false, problem: { code: 'role-can-bypass-row-security' } });
  });

  it('says when the port is taken or the database does not answer', async () => {
    const settings = testSettings(service.database.connectionStrings);
    const taken = { ...settings, MIM_ANALYTICS_PORT: Number(new URL(service.url).port) };
    expect(await startService(taken)).toMatchObject({ ok: false, problem: { code: 'port-taken' } });
    const nowhere = {
      ...settings,
      MIM_ANALYTICS_DATABASE_URL: 'postgresql://mim_analytics:x@127.0.0.1:9/mim',
    };
    expect(await startService(nowhere)).toMatchObject({
      ok: false,
      problem: { code: 'database-unreachable' },
    });
  });
});
