import { readInWorker } from '@mim/delivery-files';
import { deliveryProblems, writeDelivery } from '@mim/domain/delivery';
import { aDelivery } from '@mim/domain/testing';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packTexts } from '../packing/pack-delivery.js';
import { readDeliveryFile } from './read-delivery-file.js';

const delivery = aDelivery({ descriptor: { formatVersion: '2' }, uptake: [{}] });
const texts = writeDelivery(delivery);
const within = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}${name}`, text]));

const readBytes = (bytes: Uint8Array<ArrayBuffer>, mostListed = 100) =>
  readDeliveryFile({ name: 'breda.zip', bytes: bytes.slice().buffer, mostListed });
const said = async (bytes: Uint8Array<ArrayBuffer>) => {
  const { problems, delivery: whole } = await readBytes(bytes);
  const errors = problems.listed.filter(({ severity }) => severity === 'error');
  expect(whole === null).toBe(errors.length > 0);
  return errors.map(({ file, line, code }) => `${file} ${line} ${code}`);
};

describe('a file that somebody brings', () => {
  it('is read where its descriptor stands at the top, and where it stands in a folder', async () => {
    expect(await said(packTexts(texts))).toEqual([]);
    expect(await said(packTexts(within('breda/', texts)))).toEqual([]);
  });

  it.each<[string, Uint8Array, readonly string[]]>([
    ['that is no zip', strToU8('participation_id;started_on'), ['breda.zip 1 file-not-a-delivery']],
    ['that is empty', new Uint8Array(0), ['breda.zip 1 file-not-a-delivery']],
    ['without a delivery', packTexts({ 'readme.txt': 'niets' }), ['breda.zip 1 no-delivery-in-file']],
    [
      'with two',
      packTexts({ ...within('a/', texts), ...within('b/', texts) }),
      ['breda.zip 1 several-deliveries-in-file'],
    ],
    [
      'that leads out of itself',
      packTexts({ ...texts, '../../etc/passwd': 'x' }),
      ['breda.zip 1 archive-odd-names'],
    ],
    [
      'that unpacks to too much',
      zipSync({ 'participations.csv': new Uint8Array(50_000_000) }),
      ['breda.zip 1 archive-too-large'],
    ],
    [
      'of too many files',
      packTexts(Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`${n}.csv`, 'x']))),
      ['breda.zip 1 archive-too-large'],
    ],
    ['with a zip in it', packTexts({ ...texts, 'more.zip': 'x' }), ['more.zip 1 archive-not-read']],
    [
      'without a table',
      packTexts(Object.fromEntries(Object.entries(texts).filter(([name]) => name !== 'coordinators.csv'))),
      ['coordinators.csv 1 file-missing'],
    ],
    [
      'with a table whose name is nearly right',
      packTexts({ ...texts, 'Coordinators (1).csv': 'x' }),
      ['Coordinators (1).csv 1 table-misspelled'],
    ],
  ])('%s gets its answer', async (_what, bytes, expected) => {
    expect(await said(new Uint8Array(bytes))).toEqual(expected);
  });

  it('with ten thousand errors lists the first and says how many there are', async () => {
    const [header = ''] = (texts['coordinators.csv'] ?? '').split('\r\n');
    const rows = Array.from({ length: 10_000 }, (_, n) => `c${n},veel,,`);
    const { problems, delivery: whole } = await readBytes(
      packTexts({ ...texts, 'coordinators.csv': [header, ...rows, ''].join('\r\n') }),
    );
    expect(whole).toBeNull();
    expect(problems).toMatchObject({ errors: 10_000, notListed: 10_000 + problems.warnings - 100 });
    expect(problems.listed).toHaveLength(100);
    const [first] = problems.listed.filter(({ severity }) => severity === 'error');
    expect(first).toMatchObject({
      line: 2,
      column: 'hours_per_week',
      value: 'veel',
      message: deliveryProblems['malformed-number'].sentence({}),
    });
  });

  it('is read the same in a thread of its own, and one that takes too long or too much is told of', async () => {
    const file = () => ({ name: 'breda.zip', bytes: packTexts(texts).buffer, mostListed: 100 });
    expect(await readInWorker(file())).toEqual(await readDeliveryFile(file()));
    const codeOf = async (limits: { seconds: number; megabytes: number }) =>
      (await readInWorker(file(), limits)).problems.listed.map(({ code }) => code);
    expect(await codeOf({ seconds: 0, megabytes: 600 })).toEqual(['file-too-slow']);
    expect(await codeOf({ seconds: 100, megabytes: 4 })).toEqual(['file-too-heavy']);
  });
});
