import { readInWorker } from '@mim/delivery-files';
import { deliveryProblems, writeDelivery } from '@mim/domain/delivery';
import { aDelivery } from '@mim/domain/testing';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packTexts } from '../packing/pack-delivery.js';
import { readDeliveryFile } from './read-delivery-file.js';

const delivery = aDelivery({ descriptor: { formatVersion: '2' }, uptake: [{}] });
const texts = writeDelivery(delivery);
const coordinators = 'coordinators.csv';
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

/** The same zip in which a file has the name of another of the same length. */
function renamed(zip: Uint8Array, from: string, to: string): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from)) bytes.write(to, at);
  return bytes;
}

/** The same zip in which each file says that it has a password. */
function encrypted(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  const flagsBehind = { 'PK\x03\x04': 6, 'PK\x01\x02': 8 };
  for (const [signature, flags] of Object.entries(flagsBehind))
    for (let at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 1))
      bytes[at + flags] = (bytes[at + flags] ?? 0) | 1;
  return bytes;
}

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
    [
      'that is a workbook of LibreOffice',
      packTexts({ mimetype: 'x', 'META-INF/manifest.xml': '<x/>' }),
      ['breda.zip 1 other-spreadsheet'],
    ],
    ['with a zip in it', packTexts({ ...texts, 'more.zip': 'x' }), ['more.zip 1 archive-not-read']],
    [
      'without a table',
      packTexts(Object.fromEntries(Object.entries(texts).filter(([name]) => name !== 'coordinators.csv'))),
      ['coordinators.csv 1 file-missing'],
    ],
    [
      'that leads out of itself from the root of a disk',
      packTexts({ ...texts, '/etc/passwd': 'x' }),
      ['breda.zip 1 archive-odd-names'],
    ],
    [
      'that leads out of itself in the way of Windows',
      packTexts({ ...texts, '..\\x.csv': 'x' }),
      ['breda.zip 1 archive-odd-names'],
    ],
    [
      'that leads out of itself to another disk',
      packTexts({ ...texts, 'C:\\x.csv': 'x' }),
      ['breda.zip 1 archive-odd-names'],
    ],
    [
      'with two files of one name',
      renamed(packTexts({ ...texts, 'coordinatorz.csv': 'x' }), 'coordinatorz.csv', coordinators),
      ['breda.zip 1 archive-same-names'],
    ],
    ['with a password', encrypted(packTexts(texts)), ['breda.zip 1 archive-encrypted']],
    ['that is torn off', packTexts(texts).slice(0, 600), ['breda.zip 1 file-not-a-delivery']],
    [
      'that is an old workbook under another name',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)),
      ['breda.zip 1 old-workbook'],
    ],
    [
      'with a table more',
      packTexts({ ...texts, 'children.csv': 'name\r\nJansen\r\n' }),
      ['children.csv 1 table-unknown'],
    ],
    [
      'with a table whose name is nearly right',
      packTexts({ ...texts, 'Coordinators (1).csv': 'x' }),
      ['Coordinators (1).csv 1 table-misspelled'],
    ],
  ])('%s gets its answer', async (_what, bytes, expected) => {
    expect(await said(new Uint8Array(bytes))).toEqual(expected);
  });

  it('without a row is refused, unless it says that there was nothing to register', async () => {
    const empty = (nil: boolean) =>
      packTexts(
        writeDelivery(
          aDelivery({
            descriptor: { formatVersion: '2', nil },
            participations: [],
            visitingMothers: [],
            coordinators: [],
          }),
        ),
      );
    expect(await said(empty(false))).toEqual(['breda.zip 1 nothing-in-file']);
    expect(await said(empty(true))).toEqual([]);
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

/** The table of coordinators as some program wrote it, in whatever letters. */
const table = texts[coordinators] ?? '';
const zipOf = (content: string | Uint8Array) =>
  new Uint8Array(
    zipSync({
      ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
      [coordinators]: typeof content === 'string' ? strToU8(content) : content,
    }),
  );
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const [header = '', row = ''] = table.split('\r\n');

describe('a table that some program wrote', () => {
  it.each<[string, string | Uint8Array]>([
    ['with LF', table.replaceAll('\r\n', '\n')],
    ['with a byte order mark', `\ufeff${table}`],
    ['with empty lines', table.replaceAll('\r\n', '\r\n\r\n')],
    ['without a line break at its end', table.trimEnd()],
    ['with its columns in another order', reversed(table)],
    ['with every cell in quotes', table.replace(/[^,\r\n]+/g, '"$&"')],
  ])('%s is the same table', async (_what, content) => {
    const { delivery: back } = await readBytes(zipOf(content));
    expect(back).toEqual((await readBytes(packTexts(texts))).delivery);
  });

  it.each<[string, string | Uint8Array, readonly string[]]>([
    ['in Windows-1252', Buffer.from(table.replace('c1', 'co\xf6'), 'latin1'), ['2 file-not-utf8']],
    ['in UTF-16, little end first', utf16(table), ['1 file-not-utf8']],
    ['in UTF-16, big end first', utf16(table).swap16(), ['1 file-not-utf8']],
    ['separated by semicolons', table.replaceAll(',', ';'), ['1 file-separated-otherwise']],
    ['separated by tabs', table.replaceAll(',', '\t'), ['1 file-separated-otherwise']],
    ['with a decimal comma in quotes', `${header}\r\nc1,"12,5",,\r\n`, ['2 malformed-number']],
    ['with a decimal comma', `${header}\r\nc1,12,5,,\r\n`, ['2 wrong-cell-count']],
    ['with a formula', `${header}\r\nc1,=6*2,,\r\n`, ['2 malformed-number']],
    ['with a control character', `${header}\r\nc\u00001,12,,\r\n`, ['2 malformed-id']],
    ['with a quote that is not closed', `${header}\r\n"c1,12,,\r\n`, ['2 file-not-csv']],
    ['without a header', `${row}\r\n`, ['1 file-without-header']],
    ['that is empty', '', ['1 file-without-header']],
    ['with a column less', 'coordinator_id,work_experience,education\r\nc1,,\r\n', ['1 missing-column']],
    ['with a column more', `${header},name\r\nc1,12,,,Jansen\r\n`, ['1 unknown-column']],
  ])('%s gets its answer', async (_what, content, expected) => {
    expect(await said(zipOf(content))).toEqual(expected.map((each) => `${coordinators} ${each}`));
  });
});

/** A table with its columns from back to front. */
function reversed(text: string): string {
  return text
    .split('\r\n')
    .map((line) => line.split(',').toReversed().join(','))
    .join('\r\n');
}

it('one table of a delivery, chosen alone, is told what to do with it', async () => {
  const codeOf = async (name: string) => {
    const bytes = new TextEncoder().encode('coordinator_id\r\nc1\r\n').slice().buffer;
    const { problems } = await readDeliveryFile({ name, bytes, mostListed: 9 });
    return problems.listed.map(({ code }) => code);
  };
  expect(await codeOf('coordinators (1).csv')).toEqual(['table-alone']);
  expect(await codeOf('datapackage.json')).toEqual(['table-alone']);
  expect(await codeOf('adressen.csv')).toEqual(['file-not-a-delivery']);
});
