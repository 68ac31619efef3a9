import { type Actor, storeDelivery, withActor } from '@mim/database';
import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { aDelivery } from '@mim/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeProgramme } from '../testing/programme.js';
import { proceduresOfAnalytics, startTestAnalytics, type TestAnalytics } from '../testing/test-analytics.js';
import { startOn, type TestApi } from '../testing/test-api.js';
import { askAll, openCaller, type Question } from './ask.js';
import { leaksIn } from './compare-answers.js';

/** Selections in which a location is: alone, beside another, and in the country. */
const selectionsWith = (locationId: string) => [
  { year: 2008, selection: { kind: 'locations', codes: [locationId] } },
  { year: 2008, selection: { kind: 'locations', codes: ['escamp', locationId] } },
  { year: 2008, selection: { kind: 'national' } },
];

/** The same of several years together. */
const ofYears = ({ selection }: { readonly selection: object }) => ({ from: 2007, to: 2008, selection });

/** What each procedure is asked about a location; one without a line fails the test below. */
const questions: Readonly<Record<string, (locationId: string) => readonly unknown[]>> = {
  'figures.years': () => [undefined],
  'figures.locations': () => [{ year: 2008 }, { year: 2007 }],
  'figures.report': (locationId) => selectionsWith(locationId),
  'figures.curves': (locationId) => selectionsWith(locationId),
  'figures.period': (locationId) => selectionsWith(locationId).map(ofYears),
  'figures.periodCurves': (locationId) => selectionsWith(locationId).map(ofYears),
  'figures.comparison': (locationId) => selectionsWith(locationId).map(ofYears),
  'figures.crossTable': (locationId) =>
    selectionsWith(locationId).map((question) => ({ ...question, pair: 'origin-by-education' })),
  'figures.values': (locationId) =>
    selectionsWith(locationId).map((question) => ({
      ...ofYears(question),
      figures: [
        { measure: 'participations', breakdown: null },
        { measure: 'participations', breakdown: 'origin' },
      ],
      isPeriod: false,
      byLocation: true,
    })),
  'figures.difference': (locationId) => {
    const [alone, beside, country] = selectionsWith(locationId).map(ofYears);
    const figures = [{ measure: 'participations', breakdown: 'origin' }];
    return [
      { figures, one: alone, other: beside },
      { figures, one: country, other: alone },
    ];
  },
  'figures.published': () => [{ years: [2008, 2007] }],
};
const names = Object.keys(questions);

/** Words that stand in the other location's delivery and nowhere else. */
const marker = 'zqbreda';

let database: TestDatabase;
let analytics: TestAnalytics;
let api: TestApi;
beforeAll(async () => {
  database = await createTestDatabase();
  await storeProgramme(database);
  for (const code of ['escamp', 'breda']) await deliver(code, code === 'breda' ? marker : 'own');
  analytics = await startTestAnalytics(database);
  api = await startOn(database, {
    MIM_ANALYTICS_URL: analytics.url,
    MIM_TRUSTED_PROXIES: '127.0.0.1',
  });
});
afterAll(async () => {
  await api?.close();
  await analytics?.close();
  await database?.close();
});

/** Stores a delivery of a location, with words of its own in every text. */
async function deliver(code: string, words: string): Promise<void> {
  const coordinator: Actor = { accountId: 'sender', role: 'coordinator', locationIds: [code] };
  const location = { code, name: `Locatie ${words}`, municipality: `Gemeente ${words}` };
  const delivery = aDelivery({
    descriptor: { location, providers: [`Aanbieder ${words}`] },
    participations: Array.from({ length: 7 }, (_, index) => ({ participation_id: `${words}-${index}` })),
  });
  const stored = await withActor(database.app, coordinator, (trx) => storeDelivery(trx, delivery));
  if (!stored.ok) throw new Error(stored.problem.message.en);
}

const about = (procedure: string, locationId: string): Question[] =>
  (questions[procedure]?.(locationId) ?? []).map((input) => ({ procedure, input }));

const ask = async (accountId: string | null, asked: readonly Question[]) =>
  askAll(await openCaller(api.url, accountId), '/analytics/trpc', asked);

describe('every procedure of the analytics service', () => {
  it('has a question', async () => {
    expect(names.toSorted()).toEqual(await proceduresOfAnalytics());
  });

  it.each(names)('%s answers nobody who is not signed in', async (procedure) => {
    for (const { status, text } of await ask(null, about(procedure, 'breda'))) {
      expect(status).toBe(401);
      expect(text).not.toContain(marker);
    }
  });

  it.each(names)(
    '%s shows a coordinator nothing of another location, nor that it is there',
    async (procedure) => {
      const found = await ask('demo-coordinator-escamp', about(procedure, 'breda'));
      const nowhere = await ask('demo-coordinator-escamp', about(procedure, 'nergens'));
      const told = found.flatMap((another, index) => {
        const none = nowhere[index];
        if (none === undefined) throw new Error(`${procedure} left a question open`);
        const pair = { procedure, strange: ['locationId'] } as const;
        return leaksIn(pair, another, none, { traces: new RegExp(marker, 'i'), isQuery: true });
      });
      expect(told).toEqual([]);
    },
  );

  it.each(names)(
    '%s shows an administrator, who works for no location, nothing of one',
    async (procedure) => {
      for (const { status, text } of await ask('demo-administrator', about(procedure, 'breda'))) {
        expect(status).toBeLessThan(500);
        expect(text).not.toContain(marker);
      }
    },
  );

  it('reaches the other location for whoever works there', async () => {
    const [answer] = await ask('demo-coordinator-breda', about('figures.report', 'breda'));
    expect(answer).toMatchObject({ status: 200, problem: null });
  });
});
