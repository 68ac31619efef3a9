import { readFileSync } from 'node:fs';
import { type Actor, loadDemo, roles } from '@mim/database';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FigureRow } from '../figures/figure-row.js';
import { actorAs, analyst } from '../testing/actors.js';
import { deliveryOfNewMothers } from '../testing/delivery-of-new-mothers.js';
import { storeDeliveries } from '../testing/store-deliveries.js';
import { startTestService, type TestService } from '../testing/test-service.js';
import type {
  ComparisonReport,
  FigureDifference,
  FigureValues,
  PeriodReport,
  Report,
} from './figures.schema.js';

/** The deliveries that the demonstration is loaded from. */
const deliveries = new URL('../../../../packages/database/demo/deliveries-2008/', import.meta.url);

let service: TestService;
beforeAll(async () => {
  service = await startTestService(async (database) => {
    await loadDemo(database.connectionStrings.owner);
    await storeDeliveries(database, [
      deliveryOfNewMothers('breda', 2009, 4),
      deliveryOfNewMothers('ede', 2009, 6),
      deliveryOfNewMothers('breda', 2010, 5),
    ]);
  });
});
afterAll(() => service.close());

const national = { kind: 'national' };
const locations = (...codes: string[]) => ({ kind: 'locations', codes });
const keys = (...written: string[]) =>
  written.map((text) => {
    const [measure, breakdown = null] = text.split('/');
    return { measure, breakdown };
  });
const asked = (change: object) => ({
  from: 2008,
  to: 2008,
  selection: national,
  figures: keys('participations'),
  isPeriod: false,
  byLocation: true,
  ...change,
});
const ask = (change: object, actor: Actor = analyst) => service.ask('figures.values', asked(change), actor);
async function valuesOf(change: object, actor?: Actor): Promise<FigureValues> {
  const { data, status } = await ask(change, actor);
  expect(status).toBe(200);
  return data;
}

/** The participations that a location delivered, as they stand in its file. */
const fileOf = (code: string) =>
  Papa.parse<Record<string, string>>(
    readFileSync(new URL(`${code}/participations.csv`, deliveries), 'utf8'),
    { header: true, skipEmptyLines: true },
  ).data;
const known = (code: string | undefined) =>
  code !== undefined && !['', 'unknown', 'refused', 'not-asked'].includes(code);

/** Wilson (1927) as it stands in a textbook, in percent. */
function wilson(count: number, base: number) {
  const z = 1.959964;
  const share = count / base;
  const middle = share + z ** 2 / (2 * base);
  const half = z * Math.sqrt((share * (1 - share)) / base + z ** 2 / (4 * base ** 2));
  return [middle - half, middle + half].map((bound) => (100 * bound) / (1 + z ** 2 / base));
}

describe('the values of a figure by location', () => {
  it('are what is counted in the files, with how many of how many and the interval', async () => {
    const { locations: found } = await valuesOf({
      figures: keys('participations', 'participations/origin', 'completion.of-ended'),
    });
    expect(found).toHaveLength(19);
    for (const { code, rows } of found) {
      const people = fileOf(code);
      const row = (measure: string, category: string | null) =>
        rows.find((one) => one.measure === measure && one.category === category);
      expect(row('participations', null)?.count).toBe(people.length);
      const turkish = people.filter(({ origin }) => origin === 'turkey').length;
      const base = people.filter(({ origin }) => known(origin)).length;
      expect(row('participations', 'turkey')).toMatchObject({ count: turkish, base });
      const ended = people.filter(
        ({ ended_on, end_reason }) => ended_on?.startsWith('2008') && end_reason !== 'transferred',
      );
      const completed = ended.filter(({ end_reason }) => end_reason === 'completed').length;
      const completion = row('completion.of-ended', null);
      expect(completion).toMatchObject({ count: completed, base: ended.length });
      if (ended.length === 0) continue;
      const [lower = 0, upper = 0] = wilson(completed, ended.length);
      expect(completion?.value).toBeCloseTo((100 * completed) / ended.length, 0);
      expect(Math.abs((completion?.lower ?? 0) - lower)).toBeLessThanOrEqual(0.06);
      expect(Math.abs((completion?.upper ?? 0) - upper)).toBeLessThanOrEqual(0.06);
    }
  });

  it('are the rows of the report of that location, of whatever figure', async () => {
    const { data } = await service.ask('figures.report', { year: 2008, selection: national }, analyst);
    const all = (data as Report).rows;
    const figures = [...new Map(all.map((row) => [`${row.measure}/${row.breakdown ?? ''}`, row])).values()];
    const of = (rows: readonly FigureRow[], some: readonly { measure: string; breakdown: string | null }[]) =>
      rows.filter((row) =>
        some.some((one) => one.measure === row.measure && one.breakdown === row.breakdown),
      );
    const report = await service.ask('figures.report', { year: 2008, selection: locations('ede') }, analyst);
    for (let start = 0; start < figures.length; start += 20) {
      const some = figures.slice(start, start + 20).map(({ measure, breakdown }) => ({ measure, breakdown }));
      const answer = await valuesOf({ figures: some });
      expect(answer.all).toEqual(of(all, some));
      expect(answer.locations.find(({ code }) => code === 'ede')?.rows).toEqual(
        of((report.data as Report).rows, some),
      );
    }
  });

  it('stand year by year, and a location that did not deliver has nothing of that year', async () => {
    const answer = await valuesOf({ from: 2008, to: 2010, selection: locations('breda', 'ede') });
    expect(
      answer.locations.map(({ code, rows }) => [code, rows.map(({ year, count }) => [year, count])]),
    ).toEqual([
      [
        'breda',
        [
          [2008, fileOf('breda').length],
          [2009, 4],
          [2010, 5],
        ],
      ],
      [
        'ede',
        [
          [2008, fileOf('ede').length],
          [2009, 6],
        ],
      ],
    ]);
    expect(answer.coverage.map(({ year, missing }) => [year, missing])).toEqual([
      [2008, []],
      [2009, []],
      [2010, ['ede']],
    ]);
  });

  it('of years together are those of the period, of all and of each', async () => {
    const figures = keys('participations.new', 'attrition/days', 'completion.of-cohort/status');
    const years = { from: 2008, to: 2010, figures, isPeriod: true };
    const isAsked = ({ measure, breakdown }: FigureRow) =>
      figures.some((one) => one.measure === measure && one.breakdown === breakdown);
    const periodOf = async (selection: object) => {
      const { data } = await service.ask('figures.period', { from: 2008, to: 2010, selection }, analyst);
      return (data as PeriodReport).rows.filter(isAsked);
    };
    const answer = await valuesOf({ ...years, selection: locations('breda', 'ede') });
    expect(answer.all).toEqual(await periodOf(locations('breda', 'ede')));
    for (const { code, rows } of answer.locations) expect(rows).toEqual(await periodOf(locations(code)));
  });

  it('stand in lines that say how each is written', async () => {
    const figures = keys('participations', 'completion.of-ended', 'dosage.ratio', 'retention/days');
    const { lines, all } = await valuesOf({ figures });
    expect(lines).toHaveLength(all.length);
    expect([...new Map(lines.map(({ measure, kind }) => [measure, kind]))]).toEqual([
      ['participations', 'count'],
      ['dosage.ratio', 'rate'],
      ['completion.of-ended', 'share'],
      ['retention', 'estimate'],
    ]);
  });

  it('are not looked up where only all together is asked', async () => {
    expect((await valuesOf({ byLocation: false })).locations).toEqual([]);
  });

  it('are answered for own locations alone, and no other code is told', async () => {
    const codes = ['breda', 'ede', 'nowhere'];
    const actor = fc
      .tuple(fc.constantFrom(...roles), fc.subarray(codes))
      .map(([role, own]) => actorAs(role, ...own));
    const missing = await ask({ selection: locations('nowhere') }, actorAs('coordinator', 'ede'));
    await fc.assert(
      fc.asyncProperty(actor, fc.subarray(codes, { minLength: 1 }), async (who, what) => {
        const answer = await ask({ selection: locations(...what) }, who);
        const isOwn =
          !what.includes('nowhere') &&
          (who.role === 'analyst' ||
            (who.role !== 'administrator' && what.every((code) => who.locationIds.includes(code))));
        expect(answer.status).toBe(isOwn ? 200 : 404);
        if (!isOwn) expect(answer.text).toBe(missing.text);
        for (const code of codes) if (!what.includes(code)) expect(answer.text).not.toContain(`"${code}"`);
        if (who.role !== 'analyst') expect((await ask({}, who)).status).toBe(404);
      }),
      { seed: 20_081_231, numRuns: 20 },
    );
  });

  it('are refused where a table could not hold them, and where nothing sensible is asked', async () => {
    expect((await ask({ figures: [] })).problem).toBe('input-invalid');
    expect((await ask({ figures: keys(...Array(21).fill('mothers')) })).problem).toBe('input-invalid');
    expect((await ask({ from: 2004, to: 2009 })).problem).toBe('input-invalid');
    expect((await ask({ from: 2001, to: 2001 })).problem).toBe('no-delivery');
    expect((await valuesOf({ figures: keys('nothing/at-all') })).all).toEqual([]);
  });

  it('of one group are what they are among all groups', async () => {
    const origin = { measure: 'participations', breakdown: 'origin' };
    const [every, one] = [
      await valuesOf({ figures: [origin] }),
      await valuesOf({ figures: [{ ...origin, category: 'turkey' }] }),
    ];
    const ofTurkey = ({ category }: { readonly category: string | null }) => category === 'turkey';
    expect(every.all.filter(ofTurkey)).toHaveLength(1);
    expect(one.all).toEqual(every.all.filter(ofTurkey));
    expect(one.lines).toEqual(every.lines.filter(ofTurkey));
    expect(one.locations).toEqual(
      every.locations.map((location) => ({ ...location, rows: location.rows.filter(ofTurkey) })),
    );
  });
});

describe('two selections side by side', () => {
  const ofYear = (year: number, selection: object) => ({ from: year, to: year, selection });
  const figures = keys('participations', 'participations/origin', 'completion.of-ended', 'dosage.ratio');
  const differ = (one: object, other: object, actor: Actor = analyst) =>
    service.ask('figures.difference', { figures, one, other }, actor);

  it('of two years differ as the years beside each other do', async () => {
    const { data } = await differ(ofYear(2008, locations('breda')), ofYear(2009, locations('breda')));
    const { lines } = data as FigureDifference;
    const compared = await service.ask(
      'figures.comparison',
      { from: 2008, to: 2009, selection: locations('breda') },
      analyst,
    );
    const { all } = compared.data as ComparisonReport;
    const told = lines.filter(({ kind }) => kind === 'count' || kind === 'share');
    expect(told.length).toBeGreaterThan(10);
    for (const { measure, breakdown, category, difference, direction } of told) {
      const series = all.find(
        (one) => one.measure === measure && one.breakdown === breakdown && one.category === category,
      );
      expect([difference, direction]).toEqual([series?.change?.value, series?.change?.direction]);
    }
    expect(lines.find(({ kind }) => kind === 'rate')).toMatchObject({ difference: null, direction: null });
  });

  it('of two sets of locations say of each what its report says, and by counting how shares differ', async () => {
    const [one, other] = [ofYear(2008, locations('breda')), ofYear(2008, locations('ede', 'hengelo'))];
    const { data } = await differ(one, other);
    const { lines, ...both } = data as FigureDifference;
    const endedIn = (...codes: string[]) =>
      codes
        .flatMap(fileOf)
        .filter((row) => row.ended_on?.startsWith('2008') && row.end_reason !== 'transferred');
    const shareOf = (...codes: string[]) => {
      const ended = endedIn(...codes);
      return (100 * ended.filter(({ end_reason }) => end_reason === 'completed').length) / ended.length;
    };
    const line = lines.find(({ measure }) => measure === 'completion.of-ended');
    expect(line?.difference).toBeCloseTo(shareOf('ede', 'hengelo') - shareOf('breda'), 0);
    const [first, second] = [both.one, both.other].map(({ all }) =>
      all.find(({ measure }) => measure === 'completion.of-ended'),
    );
    const isApart = (second?.lower ?? 0) > (first?.upper ?? 0) || (second?.upper ?? 0) < (first?.lower ?? 0);
    expect(line?.direction === 'unclear').toBe(!isApart);
  });

  it('are refused whole where one of them is not the actor’s', async () => {
    const [own, foreign] = [ofYear(2008, locations('breda')), ofYear(2008, locations('ede'))];
    const coordinator = actorAs('coordinator', 'breda');
    expect((await differ(own, own, coordinator)).status).toBe(200);
    for (const [one, other] of [
      [own, foreign],
      [foreign, own],
      [own, ofYear(2008, national)],
    ] as const) {
      expect((await differ(one, other, coordinator)).status).toBe(404);
    }
  });
});
