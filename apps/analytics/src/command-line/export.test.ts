import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packDelivery } from '@mim/delivery-files';
import {
  columnsIn,
  deliveryTables,
  inRowOrder,
  newestFormat,
  tableNames,
  writeDelivery,
} from '@mim/domain/delivery';
import { isoDate, isoDateOfEpochDay } from '@mim/domain/kernel';
import { aDelivery, deliveryArbitrary } from '@mim/domain/testing';
import fc from 'fast-check';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import readWorkbook from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FigureRow } from '../figures/figure-row.js';
import { type DeliveryFolder, deliveryFolder } from '../testing/delivery-folder.js';
import { runCaptured } from '../testing/run-captured.js';

let folder: DeliveryFolder;
beforeEach(async () => {
  folder = await deliveryFolder();
});
afterEach(() => folder.remove());

const at = (name: string): string => path.join(folder.path, name);
async function run(...words: string[]) {
  const done = await runCaptured([...words, '--deliveries', at('deliveries')]);
  expect(done).toMatchObject({ code: 0, data: '' });
  return done;
}
const parquet = async (file: string) => {
  const buffer = await asyncBufferFromFile(at(file));
  return {
    rows: await parquetReadObjects({ file: buffer }),
    metadata: await parquetMetadataAsync(buffer),
  };
};
/** The figures as JSON, which holds numbers as they are. */
async function figures(...words: string[]): Promise<FigureRow[]> {
  const { data } = await runCaptured([
    'figures',
    '--deliveries',
    at('deliveries'),
    '--format',
    'json',
    ...words,
  ]);
  return JSON.parse(data) as FigureRow[];
}

describe('figures that are taken along', () => {
  beforeEach(async () => {
    const ends = Array.from({ length: 12 }, (_, index) => ({
      ended_on: `2008-0${4 + (index % 5)}-15`,
      end_reason: 'moved' as const,
    }));
    await folder.write(
      'deliveries/breda',
      aDelivery({
        descriptor: { providers: ['=1+1', 'Careyn'] },
        participations: ends,
        coordinators: [{}, {}],
      }),
    );
  });

  it('as a workbook are numbers as numbers and text as text, and a sheet says what they are', async () => {
    await run('export', 'figures', '--year', '2008', '--scope', 'all', '--out', at('figures.xlsx'));
    const [sheet, about] = await readWorkbook(at('figures.xlsx'));
    expect([sheet?.sheet, about?.sheet]).toEqual(['Figures', 'About this file']);
    const rows = await figures('--year', '2008', '--scope', 'all');
    const [header = [], ...cells] = sheet?.data ?? [];
    expect(header).toEqual(Object.keys(rows[0] ?? {}));
    expect(cells).toEqual(rows.map((row) => Object.values(row)));
    expect(cells.some((row) => row[1] === 'provider:=1+1')).toBe(true);
    expect(about?.data.slice(0, 2)).toEqual([
      ['Moeders informeren Moeders (MIM)', 'figures of the annual registration'],
      ['Year', '2008'],
    ]);
    expect(Buffer.from(await readFile(at('figures.xlsx'))).includes('<f>')).toBe(false);
  });

  it('as Parquet are typed, and the file says what it is', async () => {
    await run('export', 'figures', '--year', '2008', '--format', 'parquet', '--out', at('figures.parquet'));
    const { rows, metadata } = await parquet('figures.parquet');
    const expected = await figures('--year', '2008');
    expect(rows).toEqual(expected.map((row) => ({ ...row, year: String(row.year) })));
    expect(metadata.key_value_metadata).toContainEqual({ key: 'Year', value: '2008' });
  });

  it('as CSV are those of the header, in a folder under a name that says year, selection and figure', async () => {
    await mkdir(at('out'));
    const words = ['--year', '2008', '--scope', 'location:breda', '--measure', 'ended.by-reason'];
    await run('export', 'figures', ...words, '--format', 'csv', '--out', at('out'));
    const { data } = await runCaptured(['figures', '--deliveries', at('deliveries'), ...words, '--header']);
    expect(await readdir(at('out'))).toEqual(['mim-2008-location-breda-ended-by-reason.csv']);
    expect(await readFile(at('out/mim-2008-location-breda-ended-by-reason.csv'), 'utf8')).toBe(data);
    const lines = data.split('\n');
    expect(lines.slice(1, 4)).toEqual([
      '# Figure: Reasons of the end (ended.by-reason)',
      '# Formula: 100 · ended with the reason ÷ ended.',
      '# Year: 2008',
    ]);
    expect(lines).toContain('2008,location:breda,ended.by-reason,reason,moved,12,12,100.0,0,,75.8,100.0');
    expect(
      lines.filter((line) => line !== '' && !/^(#|year|2008,location:breda,ended\.by-reason,)/.test(line)),
    ).toEqual([]);
  });

  it('can be one breakdown of one figure, and no other', async () => {
    const all = await figures('--year', '2008');
    const one = await figures('--year', '2008', '--measure', 'participations:origin');
    expect(one).toEqual(all.filter((row) => row.measure === 'participations' && row.breakdown === 'origin'));
    expect(one.length).toBeGreaterThan(0);
    const parts = await figures('--year', '2008', '--measure', 'retention:days');
    expect(parts.some(({ breakdown }) => breakdown?.startsWith('days:'))).toBe(true);
    for (const measure of ['participation', 'participations:days']) {
      const wrong = await runCaptured([
        'figures',
        '--deliveries',
        at('deliveries'),
        '--year',
        '2008',
        '--measure',
        measure,
      ]);
      expect(wrong).toMatchObject({ code: 2, data: '', lines: [expect.stringContaining(measure)] });
    }
  });

  it('are no file when a delivery has an error, or the file is there', async () => {
    await writeFile(at('mine'), 'mine');
    const words = ['export', 'figures', '--deliveries', at('deliveries'), '--year', '2008', '--out'];
    expect((await runCaptured([...words, at('mine')])).code).toBe(2);
    await folder.write('deliveries/ede', aDelivery(), { 'coordinators.csv': null });
    for (const format of ['csv', 'xlsx', 'parquet'])
      expect((await runCaptured([...words, at('figures'), '--format', format])).code).toBe(1);
    expect((await readdir(folder.path)).toSorted()).toEqual(['deliveries', 'mine']);
    expect(await readFile(at('mine'), 'utf8')).toBe('mine');
  });
});

/** A value of a delivery as Parquet gives it back. */
const back = (value: unknown): unknown =>
  value instanceof Date
    ? isoDate(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate())
    : (value ?? null);

describe('deliveries as Parquet', () => {
  it('read back value for value, typed, with which delivery each row is of', async () => {
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(
        deliveryArbitrary(2008, 'breda'),
        deliveryArbitrary(2007, 'ede'),
        async (one, other) => {
          turn += 1;
          await folder.write('deliveries/2008', one);
          await folder.write('deliveries/2007', other);
          const out = `out-${turn}`;
          await run('export', 'deliveries', '--format', 'parquet', '--out', at(out));
          for (const name of tableNames) {
            const file = deliveryTables[name].file.replace('.csv', '.parquet');
            const { rows } = await parquet(`${out}/${file}`);
            const read = rows.map((row) =>
              Object.fromEntries(Object.entries(row).map(([k, v]) => [k, back(v)])),
            );
            expect(read).toEqual(
              [other, one].flatMap(({ descriptor: { year, location, version }, ...tables }) =>
                inRowOrder(name, tables[name]).map((row) => ({
                  year,
                  location: location.code,
                  version,
                  ...row,
                })),
              ),
            );
          }
          const { rows } = await parquet(`${out}/deliveries.parquet`);
          expect(rows).toMatchObject(
            [other, one].map(({ descriptor }) => ({
              year: descriptor.year,
              format: descriptor.formatVersion,
              providers: descriptor.providers,
              variants: descriptor.variants,
              nil: descriptor.nil,
            })),
          );
        },
      ),
      { seed: 2008, numRuns: 12 },
    );
  });

  it('have the columns of every table, of days as days and of several codes as lists, without a row too', async () => {
    const nil = aDelivery({
      descriptor: { nil: true },
      participations: [],
      visitingMothers: [],
      coordinators: [],
    });
    await folder.write('deliveries', nil);
    await run('export', 'deliveries', '--format', 'parquet', '--out', at('out'));
    const { rows, metadata } = await parquet('out/participations.parquet');
    expect(rows).toEqual([]);
    const kinds = new Map(
      metadata.schema.map((element) => [element.name, element.converted_type ?? element.type]),
    );
    for (const [column, { type }] of Object.entries(columnsIn('participations', newestFormat))) {
      const kind =
        { date: 'DATE', codes: 'LIST', boolean: 'BOOLEAN', integer: 'INT32' }[type as string] ?? 'UTF8';
      expect([column, kinds.get(column)]).toEqual([column, kind]);
    }
  });

  it('of any length are read back whole', async () => {
    const rows = Array.from({ length: 25_001 }, (_, index) => ({
      started_on: isoDateOfEpochDay(14_000 - (index % 300)),
      child_born: '2007-11',
      ...{ referred_on: null, intake_on: null, matched_on: null },
    }));
    await folder.write('deliveries', aDelivery({ participations: rows }));
    await run('export', 'deliveries', '--format', 'parquet', '--out', at('out'));
    const { rows: read, metadata } = await parquet('out/participations.parquet');
    const day = (row: { started_on: unknown }): string => String(back(row.started_on));
    expect((read as { started_on: unknown }[]).map(day).toSorted()).toEqual(rows.map(day).toSorted());
    expect(metadata.row_groups.length).toBe(3);
  });
});

describe('deliveries as Data Packages', () => {
  it.each(['datapackage', 'zip'] as const)(
    'are the same bytes in whatever order their rows came: %s',
    async (form) => {
      const delivery = aDelivery({
        participations: ['b', 'A', 'a', '10', '9'].map((id) => ({ participation_id: id })),
        coordinators: [{ coordinator_id: 'z' }, { coordinator_id: 'Z' }],
      });
      const { 'participations.csv': table = '', ...texts } = writeDelivery(delivery);
      const [header, ...lines] = table.trimEnd().split('\r\n');
      const turned = [header, ...lines.toReversed(), ''].join('\r\n');
      await folder.write('deliveries', delivery, { 'participations.csv': turned });
      await run('export', 'deliveries', '--format', form, '--out', at('out'));
      if (form === 'zip')
        expect((await readFile(at('out/2008/breda.zip'))).equals(packDelivery(delivery))).toBe(true);
      else
        for (const [name, text] of Object.entries({ ...texts, 'participations.csv': table }))
          expect(await readFile(at(`out/2008/breda/${name}`), 'utf8')).toBe(text);
    },
  );

  it.each(['datapackage', 'zip'] as const)('are what they were, in whatever is read: %s', async (format) => {
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(deliveryArbitrary(2008, 'breda'), async (delivery) => {
        turn += 1;
        await folder.write('deliveries', delivery);
        const out = at(`${format}-${turn}`);
        await run('export', 'deliveries', '--format', format, '--out', out);
        const again = at(`${format}-again-${turn}`);
        await runCaptured(['export', 'deliveries', '--deliveries', out, '--out', again]);
        for (const [name, text] of Object.entries(writeDelivery(delivery)))
          expect(await readFile(path.join(again, '2008/breda', name), 'utf8')).toBe(text);
        expect((await readdir(path.join(again, '2008/breda'))).length).toBe(
          Object.keys(writeDelivery(delivery)).length,
        );
      }),
      { seed: 2008, numRuns: 10 },
    );
  });

  it('are the same zip whenever they are made, and those of the years and the locations that are asked', async () => {
    const of = (code: string, year: number) =>
      aDelivery({
        descriptor: { year, location: { code, name: code, municipality: code } },
        participations: [],
        visitingMothers: [],
      });
    for (const year of [2007, 2008])
      for (const code of ['breda', 'ede']) await folder.write(`deliveries/${year}/${code}`, of(code, year));
    const words = ['export', 'deliveries', '--format', 'zip', '--years', '2008'];
    await run(...words, '--out', at('one'));
    await run(...words, '--out', at('two'));
    expect(await readdir(at('one/2008'))).toEqual(['breda.zip', 'ede.zip']);
    const bytes = (out: string) => readFile(at(`${out}/2008/ede.zip`));
    expect((await bytes('one')).equals(await bytes('two'))).toBe(true);
    expect((await bytes('one')).equals(packDelivery(of('ede', 2008)))).toBe(true);
    await run('export', 'deliveries', '--scope', 'location:ede', '--out', at('three'));
    expect(await readdir(at('three'), { recursive: true })).toEqual(
      expect.arrayContaining(['2007/ede', '2008/ede/coordinators.csv']),
    );
    expect((await readdir(at('three/2007'))).concat(await readdir(at('three/2008')))).toEqual(['ede', 'ede']);
  });

  it('are none when one of them has an error, which is told; nor among what they are made from', async () => {
    await folder.write('deliveries/breda', aDelivery());
    await folder.write('deliveries/ede', aDelivery({ descriptor: { version: 2 } }), {
      'coordinators.csv': 'coordinator_id,hours_per_week,work_experience,education\nc1,many,,\n',
    });
    for (const format of ['datapackage', 'zip', 'parquet']) {
      const words = ['export', 'deliveries', '--deliveries', at('deliveries'), '--format', format, '--out'];
      const refused = await runCaptured([...words, at('out')]);
      expect([refused.code, refused.data]).toEqual([1, '']);
      expect(refused.lines.join('\n')).toContain(
        'ede/coordinators.csv:2 hours_per_week "many" malformed-number',
      );
      expect(refused.lines.at(-1)).toBe('Nothing written: 1 error(s) in the deliveries.');
      const within = await runCaptured([...words, at('deliveries/out')]);
      expect(within).toMatchObject({ code: 2, lines: [expect.stringContaining('beside them')] });
    }
    expect(await readdir(folder.path)).toEqual(['deliveries']);
  });
});
