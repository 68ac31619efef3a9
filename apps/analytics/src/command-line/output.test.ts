import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { aDelivery } from '@mim/domain/testing';
import papaparse from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DeliveryFolder, deliveryFolder } from '../testing/delivery-folder.js';
import { runCaptured } from '../testing/run-captured.js';

let folder: DeliveryFolder;
beforeEach(async () => {
  folder = await deliveryFolder();
  await folder.write('deliveries/breda', aDelivery({ participations: [{ first_child: false }] }));
  await mkdir(at('out'));
});
afterEach(() => folder.remove());

const at = (name: string): string => path.join(folder.path, name);
const run = (command: string, ...more: string[]) =>
  runCaptured([command, '--deliveries', at('deliveries'), '--year', '2008', ...more]);

describe('--out', () => {
  it.each([
    ['figures', [], 'mim-2008-national-figures.csv'],
    [
      'figures',
      ['--scope', 'provider:Careyn', '--curves', '--format', 'json'],
      'mim-2008-provider-careyn-curves.json',
    ],
    ['validate', [], 'mim-2008-problems.txt'],
    ['validate', ['--format', 'csv'], 'mim-2008-problems.csv'],
  ])(
    'of %s %j holds what is printed otherwise, and in a folder has a name of its own',
    async (command, more, name) => {
      const printed = await run(command, ...more);
      const written = await run(command, ...more, '--out', at('out'));
      expect([written.code, written.data]).toEqual([printed.code, '']);
      expect(written.lines.at(-1)).toMatch(new RegExp(`^Written: .*${name} \\(\\d+ bytes\\)$`));
      expect(await readFile(at(`out/${name}`), 'utf8')).toBe(printed.data);
      await run(command, ...more, '--out', at('named'));
      expect(await readFile(at('named'), 'utf8')).toBe(printed.data);
    },
  );

  it('leaves a file that is there as it is, before anything is counted, unless it is to be replaced', async () => {
    await writeFile(at('out/file'), 'mine');
    const refused = await run('figures', '--out', at('out/file'));
    expect(refused).toMatchObject({ code: 2, data: '', lines: [expect.stringContaining('--force')] });
    expect(await readFile(at('out/file'), 'utf8')).toBe('mine');
    expect((await run('figures', '--out', at('out/file'), '--force')).code).toBe(0);
    expect(await readFile(at('out/file'), 'utf8')).toBe((await run('figures')).data);
  });

  it('makes no file of figures of deliveries with errors, but one of what is wrong with them', async () => {
    await folder.write('deliveries/ede', aDelivery(), { 'coordinators.csv': null });
    expect((await run('figures', '--out', at('out'))).code).toBe(1);
    expect(await readdir(at('out'))).toEqual([]);
    expect((await run('validate', '--out', at('out'))).code).toBe(1);
    expect(await readdir(at('out'))).toEqual(['mim-2008-problems.txt']);
  });
});

describe('--dry-run', () => {
  it('says what would be written, and how large, and writes nothing', async () => {
    const printed = await run('figures');
    const bytes = Buffer.byteLength(printed.data);
    const dry = await run('figures', '--out', at('out'), '--dry-run');
    expect(dry).toMatchObject({ code: 0, data: '' });
    expect(dry.lines.at(-1)).toBe(`Would write: ${at('out/mim-2008-national-figures.csv')} (${bytes} bytes)`);
    expect(await readdir(at('out'))).toEqual([]);
    expect(await run('figures', '--dry-run')).toEqual({
      code: 0,
      data: '',
      lines: [`Would write ${bytes} bytes to standard output`],
    });
  });

  it('refuses what would be refused', async () => {
    await writeFile(at('file'), 'mine');
    expect((await run('figures', '--out', at('file'), '--dry-run')).code).toBe(2);
    await folder.write('deliveries/ede', aDelivery(), { 'coordinators.csv': null });
    expect((await run('figures', '--dry-run')).code).toBe(1);
  });
});

describe('problems as CSV', () => {
  it('have a line each, and no cell that a spreadsheet would take for a formula', async () => {
    const rows = 'coordinator_id,hours_per_week,work_experience,education\r\nc1,-2,@x,=x\r\n';
    await folder.write('deliveries/ede', aDelivery({ descriptor: { version: 2 } }), {
      'coordinators.csv': rows,
    });
    const { data } = await run('validate', '--format', 'csv');
    const [header, ...lines] = papaparse.parse<string[]>(data.trimEnd()).data;
    expect(header?.join()).toBe('severity,file,line,column,value,code,message');
    const values = lines
      .filter(([, file]) => file?.endsWith('ede/coordinators.csv'))
      .map((cells) => cells[4]);
    expect(values).toEqual(["'-2", "'@x", "'=x"]);
  });
});
