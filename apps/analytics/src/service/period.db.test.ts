import { type Actor, loadDemo, roles } from '@mim/database';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorAs, analyst } from '../testing/actors.js';
import { deliveryOfNewMothers } from '../testing/delivery-of-new-mothers.js';
import { storeDeliveries } from '../testing/store-deliveries.js';
import { startTestService, type TestService } from '../testing/test-service.js';
import type { ComparisonReport, PeriodReport, Report } from './figures.schema.js';

const seed = 20101231;

/** Locations with the years in which they delivered, and how many new mothers in each. */
const histories = { goes: [2009, 2010, 2011], tholen: [2009, 2010, 2011], veere: [2010, 2011] } as const;
const newMothers = { goes: 3, tholen: 5, veere: 7 } as const;
type Code = keyof typeof histories;
const codes = Object.keys(histories) as Code[];

let service: TestService;
beforeAll(async () => {
  service = await startTestService(async (database) => {
    await loadDemo(database.connectionStrings.owner);
    await storeDeliveries(
      database,
      codes.flatMap((code) =>
        histories[code].map((year) => deliveryOfNewMothers(code, year, newMothers[code])),
      ),
    );
  });
});
afterAll(() => service.close());

const locations = (...chosen: string[]) => ({ kind: 'locations', codes: chosen });
const national = { kind: 'national' };
const ask = (procedure: string, from: number, to: number, selection: object, actor: Actor = analyst) =>
  service.ask(`figures.${procedure}`, { from, to, selection }, actor);
async function periodOf(from: number, to: number, selection: object, actor?: Actor): Promise<PeriodReport> {
  const { data, status } = await ask('period', from, to, selection, actor);
  expect(status).toBe(200);
  return data;
}
async function comparisonOf(from: number, to: number, selection: object, actor?: Actor) {
  const { data, status } = await ask('comparison', from, to, selection, actor);
  expect(status).toBe(200);
  return data as ComparisonReport;
}
const startedIn = (rows: PeriodReport['rows']) =>
  rows.find(({ measure, breakdown }) => measure === 'participations.new' && breakdown === null)?.count;

describe('several years together', () => {
  it('are summed, with the coverage of each year and the constant panel beside all', async () => {
    const period = await periodOf(2009, 2011, locations(...codes));
    expect(startedIn(period.rows)).toBe(3 * 3 + 3 * 5 + 2 * 7);
    expect(new Set(period.rows.map(({ year }) => year))).toEqual(new Set(['2009-2011']));
    expect(
      period.coverage.map(({ year, expected, delivered, missing }) => [year, expected, delivered, missing]),
    ).toEqual([
      [2009, 3, 2, ['veere']],
      [2010, 3, 3, []],
      [2011, 3, 3, []],
    ]);
    expect(period.panel).toMatchObject({ years: [2009, 2010, 2011], codes: ['goes', 'tholen'] });
    expect(startedIn(period.panel.rows)).toBe(3 * 3 + 3 * 5);
    expect(Object.values(period.madeFrom.deliveries).flatMap(Object.keys)).toHaveLength(8);
    expect(period.rows.every(({ note }) => note?.includes('coverage-incomplete'))).toBe(true);
    expect(period.panel.rows.some(({ note }) => note?.includes('coverage-incomplete'))).toBe(false);
  });

  it('of one year are that year’s, and count nobody twice', async () => {
    const { rows } = await periodOf(2010, 2010, locations('goes'));
    const { data } = await service.ask(
      'figures.report',
      { year: 2010, selection: locations('goes') },
      analyst,
    );
    const report = data as Report;
    for (const measure of ['attrition', 'retention', 'visiting-mothers.new', 'completion.of-cohort']) {
      const values = (all: Report['rows']) =>
        all.filter((row) => row.measure === measure).map(({ year: _, ...row }) => row);
      expect(values(rows)).toEqual(values(report.rows));
    }
    for (const measure of ['participations', 'mothers', 'visiting-mothers']) {
      expect(rows.some((row) => row.measure === measure)).toBe(false);
    }
  });

  it('have curves, and are at most five', async () => {
    const { data } = await ask('periodCurves', 2009, 2011, locations('goes'));
    expect(data.length).toBeGreaterThan(0);
    for (const [from, to] of [
      [2009, 2014],
      [2011, 2009],
    ] as const) {
      expect((await ask('period', from, to, national)).problem).toBe('input-invalid');
    }
    expect((await ask('period', 2001, 2003, national)).problem).toBe('no-delivery');
  });
});

describe('years beside each other', () => {
  const find = (series: ComparisonReport['all'], measure: string, category: string | null = null) =>
    series.find((one) => one.measure === measure && one.category === category);

  it('lay what was published beside what is computed, with the break of 2008', async () => {
    const comparison = await comparisonOf(2004, 2008, national);
    expect(comparison.years.map(({ kind }) => kind)).toEqual([
      'published',
      'published',
      'published',
      'published',
      'computed',
    ]);
    const participations = find(comparison.all, 'participations');
    expect(participations?.points.map(({ count }) => count)).toEqual([647, 755, 849, 692, 709]);
    expect(participations?.change).toEqual({ from: 2004, to: 2008, value: 9.6, direction: 'more' });
    expect(find(comparison.all, 'participations', 'non-dutch')?.change?.direction).toBe('more');
    expect(comparison.breaks.map(({ year }) => year)).toContain(2008);
    expect(new Set(comparison.breaks.map(({ measure }) => measure.split('.')[0]))).toEqual(
      new Set(['locations']),
    );
    expect(comparison.panel.years).toEqual([2008]);
  });

  it('of some figures say what they say among all, and nothing else', async () => {
    const whole = await comparisonOf(2006, 2008, national);
    const figures = [
      { measure: 'participations', breakdown: 'origin', category: 'non-dutch' },
      { measure: 'locations.expected', breakdown: null },
    ];
    const { data } = await service.ask(
      'figures.comparison',
      { from: 2006, to: 2008, selection: national, figures },
      analyst,
    );
    const isAsked = ({ measure, category }: ComparisonReport['all'][number]) =>
      measure === 'locations.expected' || (measure === 'participations' && category === 'non-dutch');
    const { all, breaks, panel, years } = data as ComparisonReport;
    expect(all).toEqual(whole.all.filter(isAsked));
    expect(all).toHaveLength(2);
    expect(panel.series).toEqual(whole.panel.series.filter(isAsked));
    expect(years).toEqual(whole.years);
    expect(breaks.map(({ measure }) => measure)).toEqual(['locations.expected']);
  });

  it('compare all locations and those that delivered in every year', async () => {
    const { all, panel, years } = await comparisonOf(2009, 2011, locations(...codes));
    expect(find(all, 'participations')?.points.map(({ count }) => count)).toEqual([8, 15, 15]);
    expect(find(panel.series, 'participations')?.points.map(({ count }) => count)).toEqual([8, 8, 8]);
    expect(panel.codes).toEqual(['goes', 'tholen']);
    expect(years[0]?.coverage).toEqual({ expected: 3, delivered: 2, missing: ['veere'] });
  });

  it('of a year with nothing say so, and of locations take nothing from what was published', async () => {
    const comparison = await comparisonOf(2007, 2010, locations('goes'));
    expect(comparison.years.map(({ kind }) => kind)).toEqual(['none', 'none', 'computed', 'computed']);
    expect((await ask('comparison', 2001, 2003, locations('goes'))).problem).toBe('no-delivery');
  });
});

describe(`who may ask for several years (seed ${seed})`, () => {
  const actor: fc.Arbitrary<Actor> = fc
    .record({ role: fc.constantFrom(...roles), own: fc.uniqueArray(fc.constantFrom(...codes)) })
    .map(({ role, own }) => actorAs(role, ...own));
  const chosen = fc.uniqueArray(fc.constantFrom(...codes, 'nowhere'), { minLength: 1 });
  const law = (check: (who: Actor, what: readonly string[]) => Promise<void>) =>
    fc.assert(fc.asyncProperty(actor, chosen, check), { seed, numRuns: 60 });
  const isOwn = ({ role, locationIds }: Actor, what: readonly string[]) =>
    role === 'analyst'
      ? !what.includes('nowhere')
      : role !== 'administrator' && what.every((code) => locationIds.includes(code));

  it.each(['period', 'periodCurves', 'comparison'])(
    '%s is answered for own locations alone, and refused in the same words',
    async (procedure) => {
      const missing = await ask(procedure, 2009, 2011, locations('nowhere'), actorAs('coordinator', 'goes'));
      await law(async (who, what) => {
        const answer = await ask(procedure, 2009, 2011, locations(...what), who);
        expect(answer.status).toBe(isOwn(who, what) ? 200 : 404);
        if (answer.status === 404) expect(answer.text).toBe(missing.text);
      });
    },
  );

  it('an answer holds no code but of the selection', async () => {
    await law(async (who, what) => {
      if (!isOwn(who, what)) return;
      for (const procedure of ['period', 'comparison']) {
        const { text } = await ask(procedure, 2009, 2011, locations(...what), who);
        for (const code of codes) if (!what.includes(code)) expect(text).not.toContain(`"${code}"`);
      }
    });
  });

  it('of the country others than the analyst get what was published, and no sum from which theirs could be taken', async () => {
    await law(async (who) => {
      if (who.role === 'analyst') return;
      for (const procedure of ['period', 'periodCurves', 'report', 'curves']) {
        const input = { year: 2010, from: 2009, to: 2011, selection: national };
        const { year: _, ...ofYears } = input;
        const { from: __, to: ___, ...ofYear } = input;
        const isOfYear = procedure === 'report' || procedure === 'curves';
        expect((await service.ask(`figures.${procedure}`, isOfYear ? ofYear : ofYears, who)).status).toBe(
          404,
        );
      }
      expect((await ask('comparison', 2009, 2011, national, who)).problem).toBe('no-delivery');
      const published = await comparisonOf(2004, 2008, national, who);
      expect(published.years.every(({ kind }) => kind === 'published')).toBe(true);
      expect(published.all.flatMap(({ points }) => points).every(({ isPublished }) => isPublished)).toBe(
        true,
      );
      expect(published.panel).toEqual({ years: [], codes: [], series: [] });
    });
  });
});
