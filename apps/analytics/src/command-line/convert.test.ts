import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWorkbook } from '@mim/delivery-files';
import type { Delivery } from '@mim/domain/delivery';
import { aDelivery, deliveryArbitrary } from '@mim/domain/testing';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FigureRow } from '../figures/figure-row.js';
import { seededDeliveries } from '../figures/testing/seeded-deliveries.js';
import { type DeliveryFolder, deliveryFolder } from '../testing/delivery-folder.js';
import { runCaptured } from '../testing/run-captured.js';

let folder: DeliveryFolder;
beforeEach(async () => {
  folder = await deliveryFolder();
});
afterEach(() => folder.remove());

const at = (name: string): string => path.join(folder.path, name);
const demo = fileURLToPath(new URL('../../../../packages/database/demo/deliveries-2008', import.meta.url));

async function convert(from: string, to: string, ...more: string[]) {
  const run = await runCaptured(['convert', '--deliveries', from, '--out', to, ...more]);
  expect(run).toMatchObject({ code: 0, data: '' });
  return run;
}
/** Figures of what both formats have: of uptake and outcome the first one knows nothing. */
async function figures(deliveries: string, year: number, definitions: '1' | '2'): Promise<FigureRow[]> {
  const { code, data } = await runCaptured([
    'figures',
    ...['--deliveries', deliveries, '--year', String(year), '--scope', 'all', '--format', 'json'],
    ...['--definitions', definitions],
  ]);
  expect(code).toBe(0);
  return (JSON.parse(data) as FigureRow[]).filter(({ measure }) => !/^(uptake|outcome)\./.test(measure));
}
/** What `validate` says, but for where it says it and which version of the format it is of. */
async function said(deliveries: string): Promise<string[]> {
  const { code, data } = await runCaptured(['validate', '--deliveries', deliveries, '--format', 'json']);
  expect(code).toBe(0);
  // What is written again stands in the order of its identifiers, and so on other lines.
  return (JSON.parse(data) as { file: string; column: string; code: string }[])
    .map(({ file, column, code: kind }) => `${path.basename(file)} ${column} ${kind}`)
    .toSorted();
}
const inFormat1 = (delivery: Delivery): Delivery => ({
  ...delivery,
  descriptor: { ...delivery.descriptor, formatVersion: '1' },
});

describe('a delivery of format 1 that became one of format 2', () => {
  it('gives the same figures of what both ask, and is as sound: the registration of 2008', async () => {
    const run = await convert(demo, at('converted'));
    expect(run.lines.at(-1)).toMatch(/^19 delivery\/deliveries were of an earlier format/);
    for (const definitions of ['1', '2'] as const)
      expect(await figures(at('converted'), 2008, definitions)).toEqual(
        await figures(demo, 2008, definitions),
      );
    expect(await said(at('converted'))).toEqual(await said(demo));
    const locations = await readdir(at('converted/2008'));
    expect(locations).toHaveLength(19);
    expect((await readdir(at(`converted/2008/${locations[0]}`))).toSorted()).toEqual([
      'coordinators.csv',
      'datapackage.json',
      'participations.csv',
      'uptake.csv',
      'visiting-mothers.csv',
    ]);
  });

  it('does so over the years, whose ends serve the cohorts', async () => {
    for (const delivery of seededDeliveries().map(inFormat1)) {
      const { location, year } = delivery.descriptor;
      await folder.write(`deliveries/${year}/${location.code}`, delivery);
    }
    await convert(at('deliveries'), at('converted'));
    for (const definitions of ['1', '2'] as const)
      expect(await figures(at('converted'), 2008, definitions)).toEqual(
        await figures(at('deliveries'), 2008, definitions),
      );
  });

  it('does so whatever stands in it, in a folder or a zip', async () => {
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(
        deliveryArbitrary(2008, 'breda').filter(({ descriptor }) => descriptor.formatVersion === '1'),
        fc.constantFrom('datapackage', 'zip'),
        async (delivery, format) => {
          turn += 1;
          await folder.write('deliveries', delivery);
          const out = at(`out-${turn}`);
          await convert(at('deliveries'), out, '--format', format);
          expect(await figures(out, 2008, '2')).toEqual(await figures(at('deliveries'), 2008, '2'));
          expect(await said(out)).toEqual(await said(at('deliveries')));
        },
      ),
      { seed: 2008, numRuns: 12 },
    );
  });

  it('keeps no uptake, which is left out as before', async () => {
    await folder.write('deliveries', aDelivery());
    await convert(at('deliveries'), at('out'));
    for (const deliveries of ['deliveries', 'out']) {
      const { data } = await runCaptured([
        'figures',
        '--deliveries',
        at(deliveries),
        '--year',
        '2008',
        '--measure',
        'uptake.referred',
      ]);
      expect(data).not.toMatch(/uptake\.referred,,,\d/);
    }
  });
});

it('a delivery of format 2 stays what it is, and converting again changes nothing', async () => {
  await folder.write('deliveries', aDelivery({ descriptor: { formatVersion: '2' }, uptake: [{}] }));
  const run = await convert(at('deliveries'), at('once'));
  expect(run.lines.at(-1)).not.toContain('earlier format');
  await convert(at('once'), at('twice'), '--force');
  const { data } = await runCaptured(['figures', '--deliveries', at('twice'), '--year', '2008']);
  expect(data).toBe(
    (await runCaptured(['figures', '--deliveries', at('deliveries'), '--year', '2008'])).data,
  );
});

describe('a workbook that was filled in', () => {
  const whole = aDelivery({ descriptor: { formatVersion: '2' }, uptake: [{}] });
  /** Where a workbook with these bytes stands. */
  async function workbook(bytes: Uint8Array): Promise<string> {
    await mkdir(at('books'), { recursive: true });
    await writeFile(at('books/breda.xlsx'), bytes);
    return at('books/breda.xlsx');
  }

  it('becomes the delivery that it was made of, and gives the same figures', async () => {
    const file = await workbook(await writeWorkbook(whole));
    await convert(file, at('out'));
    await folder.write('deliveries', whole);
    for (const name of await readdir(at('deliveries')))
      expect(await readFile(at(`out/2008/breda/${name}`), 'utf8')).toBe(
        await readFile(at(`deliveries/${name}`), 'utf8'),
      );
    expect(await figures(file, 2008, '2')).toEqual(await figures(at('deliveries'), 2008, '2'));
  });

  it('of which anything is wrong becomes nothing, and every problem is told by sheet', async () => {
    const [mother] = whole.participations;
    if (mother === undefined) throw new Error('a delivery has a mother');
    const wrong = { ...whole, participations: [{ ...mother, ended_on: '2008-01-01', end_reason: null }] };
    const file = await workbook(await writeWorkbook(wrong));
    const run = await runCaptured(['convert', '--deliveries', file, '--out', at('out')]);
    expect(run.code).toBe(1);
    expect(run.lines).toEqual([
      'Deelnames:2 Beëindigd op [ended_on] "2008-01-01" ended-before-start The end is before the start.',
      'Deelnames:2 Reden van beëindiging [end_reason] - end-without-reason There is an end date, but no reason.',
      'Nothing written: 2 error(s) in the deliveries.',
    ]);
    await expect(readdir(at('out'))).rejects.toThrow('ENOENT');
  });

  it.each([
    ['that is not there', null, 2],
    ['that is no workbook', new TextEncoder().encode('participation_id\n'), 1],
  ])('%s is said to be so', async (_, bytes, code) => {
    const file = bytes === null ? at('nothing.xlsx') : await workbook(bytes);
    const run = await runCaptured(['validate', '--deliveries', file]);
    expect(run.code).toBe(code);
    expect(`${run.data}${run.lines.join('\n')}`).toMatch(/\.xlsx/);
  });
});

it('what is there is replaced when it is asked, and only what a conversion made', async () => {
  await folder.write('deliveries', aDelivery());
  await convert(at('deliveries'), at('out'));
  const words = ['convert', '--deliveries', at('deliveries'), '--out', at('out')];
  expect((await runCaptured(words)).lines).toEqual([expect.stringContaining('--force')]);
  const dry = await runCaptured([...words, '--force', '--dry-run']);
  expect(dry.lines[0]).toMatch(/^Would write: .*2008\/breda \(5 files, \d+ bytes\)$/);
  expect((await runCaptured([...words, '--force'])).code).toBe(0);
});
