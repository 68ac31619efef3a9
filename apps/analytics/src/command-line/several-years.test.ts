import { aDelivery } from '@mim/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FigureRow } from '../figures/figure-row.js';
import { type DeliveryFolder, deliveryFolder } from '../testing/delivery-folder.js';
import { runCaptured } from '../testing/run-captured.js';

const none = { referred_on: null, intake_on: null, matched_on: null };
const born = { child_born: '2006-11', started_on: '2006-12-01', ...none };
const rowsOf = (year: number) => [
  // Six who take part from December 2006 on; one of them leaves in 2007 and one completes in 2008.
  ...Array.from({ length: 4 }, () => born),
  ...(year > 2007
    ? []
    : [year < 2007 ? born : { ...born, ended_on: '2007-06-01', end_reason: 'moved' as const }]),
  year < 2008 ? born : { ...born, ended_on: '2008-06-01', end_reason: 'completed' as const },
];

let folder: DeliveryFolder;
beforeAll(async () => {
  folder = await deliveryFolder();
  for (const year of [2006, 2007, 2008]) {
    const location = { code: 'breda', name: 'Breda-Noord', municipality: 'Breda' };
    await folder.write(
      String(year),
      aDelivery({ descriptor: { year, location, version: year - 2005 }, participations: rowsOf(year) }),
    );
  }
});
afterAll(() => folder.remove());

const figures = (...more: string[]) => runCaptured(['figures', '--deliveries', folder.path, ...more]);
async function rows(...more: string[]): Promise<FigureRow[]> {
  const run = await figures('--format', 'json', ...more);
  expect(run.code).toBe(0);
  return JSON.parse(run.data) as FigureRow[];
}

describe('figures of several years together', () => {
  it('follow each mother through all of them, and say which years they are of', async () => {
    const period = await rows('--years', '2006-2008');
    expect(new Set(period.map(({ year }) => year))).toEqual(new Set(['2006-2008']));
    const at = (day: string) =>
      period.find((row) => row.measure === 'attrition' && row.breakdown === 'days' && row.category === day);
    expect(at('91')).toMatchObject({ count: 6, value: 0 });
    expect(at('183')).toMatchObject({ count: 6, value: 0.1667 });
    expect(at('365')).toMatchObject({ count: 5, value: 0.1667 });
    // In the last year alone nobody is followed so soon after her first visit.
    const one = await rows('--year', '2008');
    expect(one.find((row) => row.measure === 'attrition' && row.category === '91')?.count).toBe(0);
  });

  it('say of which of them there is no delivery', async () => {
    const run = await figures('--years', '2005-2007', '--header');
    expect(run).toMatchObject({
      code: 0,
      lines: ['There is no delivery of 2005: nothing of those years is counted.'],
    });
    expect(run.data).toContain('2005: no delivery; 2006: 1 of 1');
  });

  it('count nobody once for each year', async () => {
    const period = await rows('--years', '2006-2008');
    expect(period.find((row) => row.measure === 'participations.new' && row.breakdown === null)?.count).toBe(
      6,
    );
    const measures = new Set(period.map(({ measure }) => measure));
    for (const measure of ['participations', 'mothers', 'visiting-mothers', 'ended', 'coordinators']) {
      expect(measures).not.toContain(measure);
    }
    expect(
      period.filter((row) => row.measure === 'completion.of-ended' && row.breakdown === null),
    ).toMatchObject([{ count: 1, base: 2, value: 50 }]);
  });

  it('say when a delivery of one of the years is missing', async () => {
    const incomplete = await rows('--years', '2007-2009');
    expect(incomplete.every(({ note }) => note?.includes('coverage-incomplete'))).toBe(true);
    const complete = await rows('--years', '2006-2008');
    expect(complete.some(({ note }) => note?.includes('coverage-incomplete'))).toBe(false);
  });

  it('have curves too', async () => {
    const curves = await rows('--years', '2006-2008', '--curves');
    expect(curves.filter((row) => row.measure === 'attrition' && row.breakdown === 'days')).toHaveLength(2);
  });
});

describe('a file for people', () => {
  it('says at the top what it is', async () => {
    const { data } = await figures('--year', '2008', '--scope', 'location:breda', '--header');
    const lines = data.split('\n');
    expect(lines.slice(0, 9)).toEqual([
      '# Moeders informeren Moeders (MIM), figures of the annual registration',
      '# Year: 2008',
      '# Selection: location Breda-Noord (location:breda)',
      '# Locations: breda',
      '# Deliveries (location, year, version): breda 2006 v1, breda 2007 v2, breda 2008 v3',
      '# Coverage: 2008: 1 of 1 expected locations delivered',
      '# Definitions: 2',
      expect.stringMatching(/^# Program: mim-analytics \d+\.\d+\.\d+$/),
      '# Made on: 2009-03-31',
    ]);
    expect(lines[9]).toBe('year,scope,measure,breakdown,category,count,base,value,unknown,note,lower,upper');
    const plain = await figures('--year', '2008', '--scope', 'location:breda');
    expect(lines.slice(9).join('\n')).toBe(plain.data);
  });

  it('of several years and of version 1 says that', async () => {
    const period = await figures('--years', '2006-2008', '--header');
    expect(period.data).toContain(
      '\n# Years together: 2006-2008\n# Selection: the whole country (national)\n',
    );
    const first = await figures('--year', '2008', '--definitions', '1', '--header');
    expect(first.data).toContain('\n# Definitions: 1\n');
  });
});

describe('wrong use of years, versions and headers ends with 2 and one line', () => {
  it.each([
    [[], '--year'],
    [['--year', '2008', '--years', '2006-2008'], '--years'],
    [['--years', '2008-2006'], '--years'],
    [['--years', '2003-2008'], '--years'],
    [['--years', '2008'], '--years'],
    [['--years', '2006-2007-2008'], '--years'],
    [['--years', '2001-2003'], '2001-2003'],
    [['--years', '2006-2008', '--definitions', '1'], '--years'],
    [['--year', '2008', '--definitions', '3'], '--definitions'],
    [['--year', '2008', '--header', '--format', 'json'], '--header'],
  ])('%j', async (words, named) => {
    const { code, data, lines } = await figures(...words);
    expect([code, data]).toEqual([2, '']);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(named);
  });
});
