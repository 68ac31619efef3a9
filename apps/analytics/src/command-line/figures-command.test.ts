import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Delivery, writeDelivery } from '@mim/domain/delivery';
import { aDelivery, deliveryArbitrary } from '@mim/domain/testing';
import fc from 'fast-check';
import papaparse from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { definitions2 } from '../figures/definitions/version-2.js';
import type { FigureRow } from '../figures/figure-row.js';
import { type DeliveryFolder, deliveryFolder } from '../testing/delivery-folder.js';
import { runCaptured } from '../testing/run-captured.js';

let folder: DeliveryFolder;
beforeEach(async () => {
  folder = await deliveryFolder();
});
afterEach(() => folder.remove());

const figures = (...more: string[]) =>
  runCaptured(['figures', '--deliveries', folder.path, '--year', '2008', ...more]);

async function rows(...more: string[]): Promise<FigureRow[]> {
  const run = await figures('--format', 'json', ...more);
  expect(run).toMatchObject({ code: 0, lines: [] });
  return JSON.parse(run.data) as FigureRow[];
}
const find = (
  all: readonly FigureRow[],
  measure: string,
  category: string | null = null,
  scope = 'national',
) => all.find((row) => row.measure === measure && row.category === category && row.scope === scope);

const delivery = (code: string, count: number, descriptor: object = {}): Delivery =>
  aDelivery({
    descriptor: { location: { code, name: code, municipality: code }, ...descriptor },
    participations: Array.from({ length: count }, () => ({})),
  });

describe('figures', () => {
  it('as CSV have the columns of the specification, and the rows of the JSON', async () => {
    await folder.write('breda', delivery('breda', 3));
    const { code, data, lines } = await figures();
    expect([code, lines]).toEqual([0, []]);
    const [header, ...printed] = papaparse.parse<string[]>(data.trimEnd()).data;
    expect(header).toEqual([...definitions2.columns]);
    const json = await rows();
    expect(printed).toHaveLength(json.length);
    expect(printed[0]).toEqual(['2008', 'national', 'participations', '', '', '3', '', '', '', '', '', '']);
    expect(json[0]).toEqual({
      year: 2008,
      scope: 'national',
      measure: 'participations',
      breakdown: null,
      category: null,
      count: 3,
      base: null,
      value: null,
      unknown: null,
      note: null,
      lower: null,
      upper: null,
    });
  });

  it('count the highest version of each location, at any depth', async () => {
    await folder.write('a/b/c', delivery('breda', 1, { version: 1 }));
    await folder.write('a', delivery('breda', 2, { version: 10 }));
    await folder.write('z/y', delivery('breda', 3, { version: 9 }));
    await folder.write('ede', delivery('ede', 4));
    const { code, data, lines } = await figures('--format', 'json');
    expect(code).toBe(0);
    expect(find(JSON.parse(data), 'participations')?.count).toBe(6);
    expect(lines).toEqual([
      expect.stringMatching(/a\/b\/c\/\S+ - - delivery-replaced Version 1 of breda .* version 10 /),
      expect.stringMatching(/z\/y\/\S+ - - delivery-replaced Version 9 of breda .* version 10 /),
    ]);
  });

  it('are of the scope that is asked', async () => {
    await folder.write('breda', delivery('breda', 1, { providers: ['Careyn'] }));
    await folder.write('ede', delivery('ede', 2, { providers: ['Careyn', 'Icare'] }));
    await folder.write('borne', delivery('borne', 4, { providers: ['Icare'] }));
    const all = await rows('--scope', 'all');
    const counts = all
      .filter(({ measure }) => measure === 'participations')
      .filter(({ breakdown }) => breakdown === null);
    expect(counts.map(({ scope, count }) => [scope, count])).toEqual([
      ['national', 7],
      ['provider:Careyn', 3],
      ['provider:Icare', 6],
      ['location:borne', 4],
      ['location:breda', 1],
      ['location:ede', 2],
    ]);
    for (const scope of ['provider:Icare', 'location:ede', 'national']) {
      expect(await rows('--scope', scope)).toEqual(all.filter((row) => row.scope === scope));
    }
  });

  it('take the cohort from the deliveries of the two years before, and say when one is missing', async () => {
    const ended = {
      child_born: '2006-08',
      started_on: '2006-09-01',
      referred_on: null,
      intake_on: null,
      matched_on: null,
    } as const;
    const before = aDelivery({
      descriptor: { year: 2007 },
      participations: [{ ...ended, ended_on: '2007-10-01', end_reason: 'moved' }],
    });
    await folder.write('2007', before);
    await folder.write(
      '2008',
      aDelivery({ participations: [{ ...ended, ended_on: '2008-03-01', end_reason: 'completed' }] }),
    );
    const all = await rows();
    expect(find(all, 'completion.of-cohort', 'completed')).toMatchObject({ count: 1, base: 2, value: 50 });
    expect(find(all, 'completion.of-cohort', 'ended-early')).toMatchObject({ count: 1, base: 2 });
    expect(find(all, 'completion.of-cohort', 'completed')?.note).toContain('cohort-earlier-delivery-missing');
  });

  it('count in a provider’s cohort the mothers of its location that did not deliver this year', async () => {
    const ended = {
      child_born: '2006-08',
      started_on: '2006-09-01',
      referred_on: null,
      intake_on: null,
      matched_on: null,
      ended_on: '2007-10-01',
      end_reason: 'moved',
    } as const;
    const ede = { code: 'ede', name: 'Ede', municipality: 'Ede' };
    const before = aDelivery({
      descriptor: { year: 2007, location: ede, providers: ['Careyn'] },
      participations: [ended],
    });
    await folder.write('ede-2007', before);
    await folder.write('breda', delivery('breda', 1, { providers: ['Careyn'] }));
    const all = await rows('--scope', 'all');
    for (const scope of ['national', 'provider:Careyn']) {
      expect(find(all, 'completion.of-cohort', 'ended-early', scope)).toMatchObject({ count: 1 });
    }
    expect(find(all, 'completion.of-cohort', 'ended-early', 'location:breda')).toMatchObject({ count: 0 });
  });

  it('say which of the expected locations did not deliver', async () => {
    await folder.write('breda', delivery('breda', 1));
    await writeFile(path.join(folder.path, 'list.txt'), '\uFEFFbreda\r\nede\r\n\r\nborne\r\n');
    const all = await rows('--expected', path.join(folder.path, 'list.txt'));
    expect(find(all, 'locations.expected')?.count).toBe(3);
    expect(find(all, 'locations.not-delivered')?.count).toBe(2);
    expect(find(all, 'participations')?.note).toBe('coverage-incomplete');
  });

  it('--curves prints every day with an event, estimates with four decimals', async () => {
    const ends = Array.from({ length: 12 }, (_, index) => ({
      ended_on: `2008-0${4 + (index % 5)}-15`,
      end_reason: 'moved' as const,
    }));
    await folder.write('breda', aDelivery({ participations: ends }));
    const curve = (await rows('--curves')).filter(({ breakdown }) => breakdown === 'days');
    expect(curve.length).toBeGreaterThan(0);
    const measures = new Set(curve.map(({ measure }) => measure));
    expect(measures).toContain('retention');
    expect(measures).toContain('incidence.circumstances');
    const csv = await figures('--curves');
    expect(csv.data).toMatch(/^2008,national,retention,days,\d+,12,,0\.\d{4},,,0\.\d{4},0\.\d{4}$/m);
  });

  it('do not depend on the form of the files: columns, line breaks, quotes, byte order mark', async () => {
    const seed = 20081231;
    await fc.assert(
      fc.asyncProperty(
        deliveryArbitrary(2008, 'breda'),
        fc.infiniteStream(fc.nat()),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        async (made, random, newline, quotes) => {
          await folder.write('breda', made);
          const plain = await rows();
          const texts = Object.entries(writeDelivery(made)).filter(([name]) => name.endsWith('.csv'));
          const changed = Object.fromEntries(
            texts.map(([name, text]) => {
              const [header = [], ...body] = papaparse.parse<string[]>(text.trimEnd()).data;
              const order = header.map((_, index) => index);
              order.sort((a, b) => (random.next().value % 3) - 1 || a - b);
              const shuffled = [header, ...body].map((row) => order.map((index) => row[index] ?? ''));
              return [name, `\uFEFF${papaparse.unparse(shuffled, { newline, quotes })}${newline}`];
            }),
          );
          await folder.write('breda', made, changed);
          expect(await rows()).toEqual(plain);
        },
      ),
      { seed, numRuns: 25 },
    );
  });

  it('show progress only where a person watches', async () => {
    await folder.write('breda', delivery('breda', 1));
    const words = ['figures', '--deliveries', folder.path, '--year', '2008'];
    expect((await runCaptured(words)).lines).toEqual([]);
    const watched = await runCaptured(words, { watched: true });
    expect(watched.lines.join()).toContain('1/1');
    expect(watched.data).toBe((await runCaptured(words)).data);
  });
});
