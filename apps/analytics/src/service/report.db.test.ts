import { type Actor, loadDemo } from '@mim/database';
import { endCauses } from '@mim/domain/registration';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../command-line/run-program.js';
import type { Curve } from '../figures/curve.schema.js';
import type { FigureRow } from '../figures/figure-row.js';
import { actorAs, analyst } from '../testing/actors.js';
import { enterFirstBirths } from '../testing/enter-first-births.js';
import { startTestService, type TestService } from '../testing/test-service.js';
import type { Report } from './figures.schema.js';

/** The deliveries that the demonstration is loaded from. */
const deliveries = new URL('../../../../packages/database/demo/deliveries-2008', import.meta.url).pathname;

let service: TestService;
beforeAll(async () => {
  service = await startTestService(async ({ connectionStrings }) => {
    await loadDemo(connectionStrings.owner);
  });
});
afterAll(() => service.close());

/** The rows that the command line prints for a scope. */
const printedRows = async (scope: string) => ofReport(await allPrintedRows(scope));

async function allPrintedRows(scope: string): Promise<FigureRow[]> {
  let data = '';
  let messages = '';
  const words = [
    'figures',
    '--deliveries',
    deliveries,
    '--year',
    '2008',
    '--scope',
    scope,
    '--format',
    'json',
  ];
  const code = await runProgram({
    words,
    environment: {},
    data: { write: (text) => (data += text) },
    messages: { write: (text) => (messages += text) },
    watched: false,
    today: () => '2009-03-31',
  });
  expect(messages).toBe('');
  expect(code).toBe(0);
  return JSON.parse(data) as FigureRow[];
}

async function reportOf(selection: unknown, actor = analyst): Promise<Report> {
  const { data, status } = await service.ask('figures.report', { year: 2008, selection }, actor);
  expect(status).toBe(200);
  return data as Report;
}

const isByGroup = ({ measure, breakdown }: Report['rows'][number]) =>
  measure === 'completion.of-ended' && breakdown !== null;
/** What a report has of what the command line prints: the estimates of groups are in its curves. */
const ofReport = (rows: readonly FigureRow[]) =>
  rows.filter(({ breakdown }) => breakdown?.startsWith('days:') !== true);
const withoutScope = (rows: readonly Report['rows'][number][]) => rows.map(({ scope: _, ...row }) => row);

describe('a report', () => {
  it('of the country has the rows that the command line prints', async () => {
    const report = await reportOf({ kind: 'national' });
    expect(report.rows).toEqual(await printedRows('national'));
    expect(report.coverage).toEqual({ expected: 19, delivered: 19, nil: 0, missing: [] });
    expect(report.byLocation).toHaveLength(19);
    expect(report.measures.participations?.nl).toBe('Deelnames');
    expect(Object.keys(report.measures).toSorted()).toEqual(
      [...new Set(report.rows.map(({ measure }) => measure))].toSorted(),
    );
  });

  it('says what the locations are called that it is of, and says it of no others', async () => {
    const { names, madeFrom } = await reportOf({ kind: 'national' });
    expect(names.breda).toBe('Breda');
    expect(Object.keys(madeFrom.deliveries).every((code) => names[code] !== undefined)).toBe(true);
    expect((await reportOf({ kind: 'locations', codes: ['breda'] })).names).toEqual({ breda: 'Breda' });
  });

  it('has completion by origin group, and the groups and those not known add up to all who left', async () => {
    const { rows } = await reportOf({ kind: 'national' });
    const groups = rows.filter((row) => isByGroup(row) && row.breakdown === 'origin');
    const left = groups.reduce((sum, { base }) => sum + (base ?? 0), groups[0]?.unknown ?? 0);
    expect(left).toBe(rows.find(({ measure }) => measure === 'ended')?.count);
    const completed = groups.reduce((sum, { count }) => sum + (count ?? 0), 0);
    expect(completed).toBe(152);
  });

  it('of a location has the rows that the command line prints, also for its coordinator', async () => {
    const printed = await printedRows('location:breda');
    const selection = { kind: 'locations', codes: ['breda'] };
    expect((await reportOf(selection)).rows).toEqual(printed);
    expect((await reportOf(selection, actorAs('coordinator', 'breda'))).rows).toEqual(printed);
  });

  it('of a provider’s locations has the rows that the command line prints of the provider', async () => {
    const { data } = await service.ask('figures.locations', { year: 2008 }, analyst);
    const careyn = (data as { code: string; providers: string[] }[]).filter(({ providers }) =>
      providers.includes('Careyn'),
    );
    const codes = careyn.map(({ code }) => code);
    expect(codes).toHaveLength(4);
    const report = await reportOf({ kind: 'locations', codes });
    expect(withoutScope(report.rows)).toEqual(withoutScope(await printedRows('provider:Careyn')));
  });
});

describe('the curves of a report', () => {
  it('are asked for apart, and are the ones that the command line prints', async () => {
    const selection = { kind: 'national' };
    expect(await reportOf(selection)).not.toHaveProperty('curves');
    const { data } = await service.ask('figures.curves', { year: 2008, selection }, analyst);
    const curves = data as Curve[];
    const all = curves.filter(({ stratum }) => stratum === null);
    expect(all.map(({ measure, cause }) => cause ?? measure)).toEqual([
      'attrition',
      'retention',
      ...endCauses.values,
    ]);
    const { rows } = await reportOf(selection);
    const atAYear = rows.find(({ measure, category }) => measure === 'attrition' && category === '365');
    const drawn = all[0]?.points.findLast(({ day }) => day <= 365);
    expect(drawn?.estimate).toBeCloseTo(atAYear?.value ?? Number.NaN, 4);
    expect(drawn?.upper).toBeCloseTo(atAYear?.upper ?? Number.NaN, 4);
  });

  it('of parts of the mothers say of the reported days what the command line prints of them', async () => {
    const question = { year: 2008, selection: { kind: 'national' } };
    const { data } = await service.ask('figures.curves', question, analyst);
    const read = (data as Curve[]).flatMap(({ stratum, readings = [] }) =>
      readings.map(({ day, atRisk, estimate, lower, upper }) => [
        `days:${stratum?.by}=${stratum?.category}`,
        `${day}`,
        atRisk,
        estimate,
        lower,
        upper,
      ]),
    );
    const printed = (await allPrintedRows('national'))
      .filter(({ measure, breakdown }) => measure === 'retention' && breakdown?.startsWith('days:') === true)
      .map((row) => [row.breakdown, row.category, row.count, row.value, row.lower, row.upper]);
    expect(printed.length).toBeGreaterThan(100);
    expect(read).toEqual(printed);
  });
});

describe('a cross-table', () => {
  it('is of the same participations as the report, for the same actors', async () => {
    const { rows } = await reportOf({ kind: 'national' });
    const count = (breakdown: string, category: string) =>
      rows.find(
        (row) => row.measure === 'participations' && row.breakdown === breakdown && row.category === category,
      )?.count ?? 0;
    const ask = (selection: unknown, actor = analyst) =>
      service.ask('figures.crossTable', { year: 2008, selection, pair: 'origin-by-education' }, actor);
    const { data } = await ask({ kind: 'national' });
    expect(data.total).toBe(rows.find(({ measure }) => measure === 'participations')?.count);
    expect(data.coverage.delivered).toBe(19);
    for (const { row, column, count: counted } of data.cells) {
      expect(counted).toBeLessThanOrEqual(
        column === null ? count('origin', row) : count('education', column),
      );
    }
    const breda = { kind: 'locations', codes: ['breda'] };
    expect((await ask(breda, actorAs('coordinator', 'breda'))).text).toBe((await ask(breda)).text);
    expect((await ask({ kind: 'national' }, actorAs('coordinator', 'breda'))).status).toBe(404);
    expect((await ask(breda, actorAs('manager', 'ede'))).status).toBe(404);
  });
});

describe('reach', () => {
  const reachOf = async (selection: unknown, actor = analyst) =>
    (await reportOf(selection, actor)).rows.find(({ measure }) => measure === 'reach.rate');
  const enter = (rows: Parameters<typeof enterFirstBirths>[1]) => enterFirstBirths(service.database, rows);

  it('is of the latest first births that were entered, for a coordinator too, and empty once they are taken back', async () => {
    const breda = { kind: 'locations', codes: ['breda'] };
    expect(await reachOf(breda)).toMatchObject({ value: null, note: null });
    await enter([
      { municipality: 'Breda', year: 2008, births: 1 },
      { municipality: 'Breda', year: 2007, births: 2 },
    ]);
    await enter([{ municipality: 'Breda', year: 2008, births: 900 }]);
    const reach = await reachOf(breda, actorAs('coordinator', 'breda'));
    expect(reach).toMatchObject({ base: 900, note: null });
    expect(reach?.value).toBeCloseTo((100 * (reach?.count ?? 0)) / 900, 1);
    expect((await reachOf({ kind: 'national' }))?.note).toContain('first-births-missing:Ede');
    await enter([{ municipality: 'BREDA', year: 2008, births: 450 }]);
    expect(await reachOf(breda)).toMatchObject({ base: 450 });
    await enter([{ municipality: 'Breda', year: 2008, births: null }]);
    expect(await reachOf(breda)).toMatchObject({ value: null });
  });
});

describe('an account that asks very much at once', () => {
  it('waits for itself, is told when it is too much, and holds up nobody else', async () => {
    const ended: string[] = [];
    let tellRefused = (): void => {};
    const allRefused = new Promise<void>((resolve) => {
      tellRefused = resolve;
    });
    const ask = async (actor: Actor) => {
      const question = { year: 2008, selection: { kind: 'locations', codes: ['breda'] } };
      const { problem } = await service.ask('figures.report', question, actor);
      if (ended.push(problem ?? actor.role) === 9) tellRefused();
    };
    const other = actorAs('manager', 'breda');
    let all: readonly Promise<void>[] = [];
    // Nothing can be computed while the first births are held, so what is asked meanwhile waits.
    await service.database.owner.transaction().execute(async (trx) => {
      await sql`lock table mim.first_births in access exclusive mode`.execute(trx);
      const much = Array.from({ length: 130 }, () => ask(actorAs('coordinator', 'breda')));
      await allRefused;
      expect(new Set(ended)).toEqual(new Set(['too-many-questions']));
      all = [...much, ask(other)];
      // One question of hers has a connection to the database; there are some for others.
      expect((await service.ask('figures.years', undefined, other)).status).toBe(200);
      expect(ended).toHaveLength(9);
    });
    await Promise.all(all);
    expect(ended.filter((name) => name === 'coordinator')).toHaveLength(121);
    expect(ended.indexOf('manager')).toBeLessThan(60);
  });
});
