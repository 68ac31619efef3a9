import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { aDelivery } from '@mim/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FigureRow } from '../figures/figure-row.js';
import { type DeliveryFolder, deliveryFolder } from '../testing/delivery-folder.js';
import { runCaptured } from '../testing/run-captured.js';

let folder: DeliveryFolder;
beforeAll(async () => {
  folder = await deliveryFolder();
  for (const code of ['breda', 'ede']) {
    const location = { code, name: code, municipality: code === 'ede' ? 'Ede' : 'Breda' };
    await folder.write(
      `deliveries/${code}`,
      aDelivery({ descriptor: { location }, participations: [{}, {}] }),
    );
  }
});
afterAll(() => folder.remove());

async function listed(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder.path, name);
  await writeFile(file, content);
  return file;
}
const figures = (...more: string[]) =>
  runCaptured(['figures', '--deliveries', path.join(folder.path, 'deliveries'), '--format', 'json', ...more]);
async function found(measure: string, ...more: string[]): Promise<FigureRow | undefined> {
  const run = await figures('--year', '2008', ...more);
  expect(run).toMatchObject({ code: 0, lines: [] });
  return (JSON.parse(run.data) as FigureRow[]).find(
    (row) => row.measure === measure && row.breakdown === null,
  );
}

describe('the list of expected locations', () => {
  it('with days expects a location in the years in which it was open, and names who delivered beside it', async () => {
    const list = await listed(
      'expected.txt',
      'location,opened_on,closed_on\nbreda,2004-05-01,\nhoorn,2004-01-01,2007-12-31\ngoes,2009-01-01\nassen,,2008-01-01\n',
    );
    // Breda and Assen were open in 2008; Ede delivered without being on the list.
    expect(await found('locations.expected', '--expected', list)).toMatchObject({
      count: 3,
      note: 'delivered-unexpected:ede;coverage-incomplete',
    });
    expect(await found('locations.not-delivered', '--expected', list)).toMatchObject({ count: 1 });
  });

  it.each([
    ['breda,2008-02-30', ':1'],
    ['breda\nede,2009-01-01,2008-01-01', ':2'],
    ['breda,2008-01-01,,x', ':1'],
    ['breda,2008-01-01\nbreda,2009-01-01', ':2'],
  ])('that is wrong is refused by its line: %j', async (text, named) => {
    const { code, data, lines } = await figures(
      '--year',
      '2008',
      '--expected',
      await listed('wrong.txt', text),
    );
    expect([code, data]).toEqual([2, '']);
    expect(lines[0]).toContain(`wrong.txt${named}`);
  });
});

describe('figures from outside', () => {
  it('give reach, and of a municipality that is missing its name', async () => {
    const births = await listed(
      'births.csv',
      'municipality,year,first_births\r\nede,2008,30\r\nBreda,2008,10\r\n',
    );
    expect(await found('reach.rate', '--outside', births)).toMatchObject({ count: 4, base: 40, value: 10 });
    const some = await listed('births.csv', 'gemeente,jaar,eerste_kinderen\nEde,2008,30\n');
    expect(await found('reach.rate', '--outside', some)).toMatchObject({
      count: 4,
      value: null,
      note: 'first-births-missing:Breda',
    });
    const run = await figures('--year', '2008', '--scope', 'location:ede', '--outside', some);
    expect(JSON.parse(run.data)).toContainEqual(
      expect.objectContaining({ measure: 'reach.rate', base: 30, value: 6.7, note: null }),
    );
  });

  it('that are wrong are told line by line, and nothing is counted', async () => {
    const wrong = await listed(
      'births.csv',
      'municipality,year,first_births\nEde,2008,"1,5"\nEde,2008,-1\n,x,2\n',
    );
    const { code, data, lines } = await figures('--year', '2008', '--outside', wrong);
    expect([code, data]).toEqual([2, '']);
    expect(lines.map((line) => line.replace(/^.*births\.csv/, ''))).toEqual([
      expect.stringMatching(/^:2 first_births "1,5" decimal-comma /),
      expect.stringMatching(/^:3 first_births "-1" negative /),
      expect.stringMatching(/^:3 municipality "Ede" double /),
      expect.stringMatching(/^:4 municipality "" missing-value /),
      expect.stringMatching(/^:4 year "x" not-a-year /),
      expect.stringContaining('--outside'),
    ]);
    expect(lines.at(-1)).toContain('5 error(s)');
  });

  it.each([
    [Uint8Array.from([0x67, 0xeb]), 'not-utf-8'],
    [Uint8Array.from([0xff, 0xfe, 0x67, 0]), 'utf-16'],
    ['municipality/year/first_births', 'unknown-column'],
  ])('in another form are refused by its name (%#)', async (content, code) => {
    const { lines } = await figures('--year', '2008', '--outside', await listed('births.csv', content));
    expect(lines[0]).toContain(` ${code} `);
  });

  it('go with one year, and are a file that is there', async () => {
    const births = await listed('births.csv', 'municipality,year,first_births\nEde,2008,30\n');
    expect(await figures('--years', '2007-2008', '--outside', births)).toMatchObject({ code: 2, data: '' });
    const { code, lines } = await figures('--year', '2008', '--outside', path.join(folder.path, 'none'));
    expect([code, lines]).toEqual([2, [expect.stringContaining('none')]]);
  });
});
