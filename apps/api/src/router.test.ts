import type { Role } from '@mim/database';
import { plausibleDays } from '@mim/domain/kernel';
import type { AnyProcedure } from '@trpc/server';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { appRouter } from './router.js';
import { storeProgramme, unrelatedLocation } from './testing/programme.js';
import { startTestApi, type TestApi } from './testing/test-api.js';
import { openBrowser, ownHeaders, type TestBrowser } from './testing/test-browser.js';

const seed = 20_080_705;

/** Who asks: nobody, or the demo's account of a role. */
type Caller = 'nobody' | Role;

const accountOf: Record<Role, string> = {
  coordinator: 'demo-coordinator-escamp',
  manager: 'demo-manager-careyn',
  analyst: 'demo-analyst',
  administrator: 'demo-administrator',
};
const signedIn = Object.keys(accountOf) as Role[];
const everyone: Caller[] = ['nobody', ...signedIn];

const procedures = Object.keys(appRouter._def.procedures).sort();

let api: TestApi;
const browsers = new Map<Caller, TestBrowser>();

beforeAll(async () => {
  api = await startTestApi();
  await storeProgramme(api.database);
  for (const caller of everyone) browsers.set(caller, await browserOf(caller));
});
afterAll(() => api.close());

async function browserOf(caller: Caller): Promise<TestBrowser> {
  const browser = openBrowser(api.url);
  if (caller !== 'nobody') await browser.signInDemo(accountOf[caller]);
  return browser;
}

/** The names under which a JSON schema takes a day, wherever in it they stand. */
function daysIn(schema: unknown, name = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if ('format' in schema && schema.format === 'date') return [name];
  // What stands in a list or a choice is called as they are.
  return Object.entries(schema).flatMap(([key, part]) =>
    key === 'properties'
      ? Object.entries(part).flatMap(([field, its]) => daysIn(its, field))
      : daysIn(part, name),
  );
}

/** Whether a JSON schema takes the year of a registration: a number that is called so. */
function yearsIn(schema: unknown, name = ''): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  if ('type' in schema && schema.type === 'integer' && ['year', 'from', 'to', 'until'].includes(name))
    return true;
  return Object.entries(schema).some(([key, part]) =>
    key === 'properties'
      ? Object.entries(part).some(([field, its]) => yearsIn(its, field))
      : yearsIn(part, name),
  );
}

/** A schema and every schema in it. */
function schemasIn(part: unknown, seen = new Set<unknown>()): readonly z.ZodType[] {
  if (typeof part !== 'object' || part === null || seen.has(part)) return [];
  seen.add(part);
  const isSchema = part instanceof z.ZodType;
  const within = Object.values(isSchema ? part.def : part).flatMap((each) => schemasIn(each, seen));
  return isSchema ? [part, ...within] : within;
}

/** The schemas of texts in a schema, each under the name of its field; what holds itself is looked into once. */
function textsIn(
  part: unknown,
  name = '',
  around: readonly unknown[] = [],
): readonly (readonly [field: string, text: z.ZodString])[] {
  if (typeof part !== 'object' || part === null || around.includes(part)) return [];
  if (part instanceof z.ZodString) return [[name, part]];
  const within = [...around, part];
  if (part instanceof z.ZodObject)
    return Object.entries(part.shape).flatMap(([field, its]) => textsIn(its, field, within));
  return Object.values(part instanceof z.ZodType ? part.def : part).flatMap((each) =>
    textsIn(each, name, within),
  );
}

/** What something is looked up by, or what was on its way to be recorded: nobody reads it as it was sent. */
const lookedUp = new Set([
  ...[
    'locationId',
    'locationIds',
    'providerId',
    'accountId',
    'absentId',
    'coveredById',
    'id',
    'after',
    'notice',
  ],
  ...['topics', 'materials', 'points', 'headers', 'rows', 'fields', 'corrections'],
]);

describe('every procedure', () => {
  it('checks what it takes and what it gives', () => {
    const all = Object.entries<unknown>(appRouter._def.procedures) as [string, AnyProcedure][];
    for (const [name, procedure] of all) {
      const { inputs, output } = procedure._def as unknown as { inputs: unknown[]; output?: unknown };
      expect(inputs, `${name} has an input schema`).not.toHaveLength(0);
      expect(output, `${name} has an output schema`).toBeDefined();
    }
  });

  it('that changes something takes no day without plausible days', () => {
    const all = Object.values<unknown>(appRouter._def.procedures) as AnyProcedure[];
    const days = all
      .filter(({ _def }) => _def.type === 'mutation')
      .flatMap(({ _def }) => (_def as unknown as { inputs: z.ZodType[] }).inputs)
      .flatMap((input) => daysIn(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })));
    expect(days.length).toBeGreaterThan(40);
    expect(days.filter((name) => !(name in plausibleDays))).toEqual([]);
  });

  it('takes no text with signs that show nothing or turn it round, but by what something is looked up', () => {
    const all = Object.entries<unknown>(appRouter._def.procedures) as [string, AnyProcedure][];
    const texts = all.flatMap(([procedure, { _def }]) =>
      (_def as unknown as { inputs: z.ZodType[] }).inputs
        .flatMap((input) => textsIn(input))
        .map(([field, text]) => ({ place: `${procedure} ${field}`, field, text })),
    );
    expect(texts.length).toBeGreaterThan(100);
    const asSent = texts
      .filter(({ field }) => !lookedUp.has(field))
      .filter(({ text }) => {
        const { data } = text.safeParse('a\u202Eb\u0007c\u2066');
        return typeof data === 'string' && /[\p{Cc}\u202E\u2066]/u.test(data);
      });
    expect(asSent.map(({ place }) => place)).toEqual([]);
  });

  it('that changes something takes no year of which there is no registration yet', async () => {
    const all = Object.entries<unknown>(appRouter._def.procedures) as [string, AnyProcedure][];
    const takers = all.filter(
      ([, { _def }]) =>
        _def.type === 'mutation' &&
        (_def as unknown as { inputs: z.ZodType[] }).inputs.some((input) =>
          yearsIn(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })),
        ),
    );
    expect(takers.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'annualRegistration.confirm',
        'annualRegistration.send',
        'deliveries.markReminded',
        'outsideFigures.enter',
        'ownReport.save',
      ]),
    );
    for (const [name] of takers) {
      const answer = await browsers.get('analyst')?.call(name, { year: 2199 });
      expect([name, answer?.json[0].error.data.problem.code]).toEqual([name, 'implausible-year']);
    }
  });

  it('takes no day of a year that is none', () => {
    const all = Object.entries<unknown>(appRouter._def.procedures) as [string, AnyProcedure][];
    const takers = all.filter(([, { _def }]) =>
      (_def as unknown as { inputs: z.ZodType[] }).inputs
        .flatMap((input) => schemasIn(input))
        .some((part) => part instanceof z.ZodISODate && part.safeParse('0000-01-01').success),
    );
    expect(takers.map(([name]) => name)).toEqual([]);
  });

  const cases = procedures.flatMap((name) => everyone.map((caller) => [name, caller] as const));

  it.each(cases)('%s takes no field of %s that it does not know', async (name, caller) => {
    const answer = await browsers.get(caller)?.call(name, { locationId: unrelatedLocation, role: 'analyst' });
    expect([400, 401, 403]).toContain(answer?.status);
    expect(answer?.text).not.toContain(unrelatedLocation);
  });

  it('answers anything that is sent to it, by anyone, without failing', async () => {
    const sent = fc.record({
      name: fc.oneof(fc.constantFrom(...procedures), fc.webPath()),
      caller: fc.constantFrom(...everyone),
      input: fc.oneof(fc.json(), fc.string()),
    });
    await fc.assert(
      fc.asyncProperty(sent, async ({ name, caller, input }) => {
        const answer = await browsers.get(caller)?.send(`/api/trpc/${name}`, {
          method: 'POST',
          headers: ownHeaders,
          body: input,
        });
        expect(answer?.status).toBeLessThan(500);
      }),
      { seed, numRuns: 300 },
    );
  });
});
