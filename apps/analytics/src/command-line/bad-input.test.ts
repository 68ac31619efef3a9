import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeDelivery } from '@mim/domain/delivery';
import { aDelivery } from '@mim/domain/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DeliveryFolder, deliveryFolder } from '../testing/delivery-folder.js';
import { runCaptured } from '../testing/run-captured.js';
import { filesOfDelivery, zipOf } from '../testing/zip-delivery.js';

let folder: DeliveryFolder;
beforeEach(async () => {
  folder = await deliveryFolder();
});
afterEach(() => folder.remove());

const delivery = aDelivery({ participations: [{}, {}, {}] });
const textOf = (file: string): string => writeDelivery(delivery)[file] ?? '';
const changed = (file: string, change: (text: string) => string | Uint8Array | null) => ({
  [file]: change(textOf(file)),
});
const participations = (change: (text: string) => string | Uint8Array | null) =>
  changed('participations.csv', change);
const coordinators = (...cells: string[]) =>
  changed('coordinators.csv', (text) => `${text.split('\r\n')[0]}\r\n${cells.join(',')}\r\n`);
/** Letters of two bytes, with or without the mark before them. */
const inTwoBytes = (text: string, mark = '') => Buffer.from(mark + text, 'utf16le');
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
const west = (text: string) => Buffer.from(text, 'latin1');

/** What `validate` says is wrong: file, line, column, value and code; and how it ends. */
async function wrong(): Promise<string[]> {
  const { code, data } = await runCaptured(['validate', '--deliveries', folder.path, '--format', 'json']);
  const problems = JSON.parse(data) as {
    severity: string;
    file: string;
    line: number;
    [key: string]: unknown;
  }[];
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(code).toBe(errors.length === 0 ? 0 : 1);
  return errors.map(({ file, line, column, value, code: kind }) =>
    [`${path.relative(folder.path, file)}:${line}`, column ?? '-', value ?? '-', kind].join(' '),
  );
}

describe('bad input gets one answer that says what to look at', () => {
  it.each([
    [
      'UTF-16',
      participations((text) => inTwoBytes(text, '\uFEFF')),
      'participations.csv:1 - - file-not-utf8',
    ],
    [
      'UTF-16, the other way round',
      participations((text) => swapped(inTwoBytes(text, '\uFEFF'))),
      'participations.csv:1 - - file-not-utf8',
    ],
    [
      'UTF-16 without its mark',
      participations((text) => inTwoBytes(text)),
      'participations.csv:1 - - file-not-utf8',
    ],
    [
      'a descriptor in UTF-16',
      changed('datapackage.json', (text) => inTwoBytes(text, '\uFEFF')),
      'datapackage.json:1 - - file-not-utf8',
    ],
    [
      'a descriptor in Windows-1252',
      changed('datapackage.json', (text) => west(text.replace('Careyn', 'Careÿn'))),
      'datapackage.json:1 - - file-not-utf8',
    ],
    [
      'Windows-1252',
      participations((text) => west(text.replace('\r\np2', '\r\nJosé'))),
      'participations.csv:3 participation_id Jos\uFFFD file-not-utf8',
    ],
    [
      'semicolons',
      participations((text) => text.replaceAll(';', '|').replaceAll(',', ';')),
      'participations.csv:1 - - file-separated-otherwise',
    ],
    [
      'semicolons, quotes and decimal commas',
      changed('coordinators.csv', (text) =>
        `${text.split('\r\n')[0]}\r\nc1,"10,5",,\r\n`.replace(/(?<!\d),(?!\d)/g, '";"'),
      ),
      'coordinators.csv:1 - - file-separated-otherwise',
    ],
    [
      'tabs',
      participations((text) => text.replaceAll(',', '\t')),
      'participations.csv:1 - - file-separated-otherwise',
    ],
    [
      'no header',
      participations((text) => text.slice(text.indexOf('\r\n') + 2)),
      'participations.csv:1 - - file-without-header',
    ],
    ['nothing', participations(() => ''), 'participations.csv:1 - - file-without-header'],
    [
      'a decimal comma',
      coordinators('c1', '"10,5"', '', ''),
      'coordinators.csv:2 hours_per_week 10,5 malformed-number',
    ],
    [
      'a formula',
      coordinators('c1', '=1+1', '', ''),
      'coordinators.csv:2 hours_per_week =1+1 malformed-number',
    ],
    [
      'a formula that calls',
      coordinators('c1', '', "=cmd|'/C calc'!A0", ''),
      "coordinators.csv:2 work_experience =cmd|'/C calc'!A0 unknown-code",
    ],
    ['NUL', coordinators('c\u00001', '', '', ''), 'coordinators.csv:2 coordinator_id c\u00001 malformed-id'],
    ['a table that is missing', participations(() => null), 'participations.csv:1 - - file-missing'],
  ])('%s', async (_, files, expected) => {
    await folder.write('', delivery, files);
    expect(await wrong()).toEqual([expected]);
  });

  it('another year: each row that is not of it', async () => {
    await folder.write('', { ...delivery, descriptor: { ...delivery.descriptor, year: 2007 } });
    expect(await wrong()).toEqual(
      [2, 3, 4].map((line) => `participations.csv:${line} started_on 2008-02-29 outside-year`),
    );
  });

  it('a table that its format does not have', async () => {
    await folder.write('', delivery);
    await writeFile(path.join(folder.path, 'uptake.csv'), 'referral_source\n');
    expect(await wrong()).toEqual(['uptake.csv:1 - - table-not-in-format']);
  });

  it('a zip bomb, and a zip with a way out of it', async () => {
    const bomb = { ...filesOfDelivery(delivery), 'large.csv': new Uint8Array(90_000_000) };
    await writeFile(path.join(folder.path, 'bomb.zip'), Buffer.from(zipOf(bomb)));
    await writeFile(
      path.join(folder.path, 'out.zip'),
      Buffer.from(zipOf(filesOfDelivery(delivery, '../../etc/'))),
    );
    expect(await wrong()).toEqual(['bomb.zip:1 - - archive-too-large', 'out.zip:1 - - archive-odd-names']);
  });
});

describe('ten thousand errors', () => {
  it('are all told, in the order of the file, in every form', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => `c${row + 1},many,,`);
    const header = textOf('coordinators.csv').split('\r\n')[0];
    await folder.write('', delivery, { 'coordinators.csv': [header, ...rows].join('\n') });
    const problems = await wrong();
    expect(problems).toHaveLength(10_000);
    expect(problems[9999]).toBe('coordinators.csv:10001 hours_per_week many malformed-number');
    for (const format of ['text', 'csv']) {
      const { data } = await runCaptured(['validate', '--deliveries', folder.path, '--format', format]);
      expect(data.match(/malformed-number/g)).toHaveLength(10_000);
    }
  });
});
