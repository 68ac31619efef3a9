import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Delivery, writeDelivery } from '@mim/domain/delivery';
import { aDelivery } from '@mim/domain/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DeliveryFolder, deliveryFolder } from '../testing/delivery-folder.js';
import { runCaptured } from '../testing/run-captured.js';

let folder: DeliveryFolder;
beforeEach(async () => {
  folder = await deliveryFolder();
});
afterEach(() => folder.remove());

const figures = (...more: string[]) =>
  runCaptured(['figures', '--deliveries', folder.path, '--year', '2008', ...more]);
const text = (delivery: Delivery, file: string): string => writeDelivery(delivery)[file] ?? '';

/** The listed problems without the folder and the sentence, and not the line that sums up. */
async function listed(): Promise<string[]> {
  const run = await figures();
  expect([run.code, run.data]).toEqual([1, '']);
  expect(run.lines.at(-1)).toMatch(/^Nothing counted: \d+ error/);
  return run.lines.slice(0, -1).map((line) => {
    const [place = '', sentence = ''] = line
      .replace(`${folder.path}/`, '')
      .split(/(?<=^\S+ \S+ (?:-|".*") \S+) /);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    return place;
  });
}

describe('a delivery with errors', () => {
  it('is refused whole, with every problem: file, line, column, value, code', async () => {
    await folder.write(
      'ede',
      aDelivery({ descriptor: { location: { code: 'ede', name: 'Ede', municipality: 'Ede' } } }),
    );
    await folder.write(
      'breda',
      aDelivery({
        participations: [
          { started_on: '2008-02-30' },
          { ended_on: '2008-01-01', end_reason: 'moved', participation_id: 'p1' },
          { origin: 'mars' as never, visits_done: -1 },
        ],
        visitingMothers: [{ months_matched: 3, months_supervised: 4 }],
        coordinators: [{ hours_per_week: 60 }],
      }),
    );
    expect(await listed()).toEqual([
      'breda/participations.csv:2 started_on "2008-02-30" malformed-date',
      'breda/participations.csv:3 participation_id "p1" duplicate-id',
      'breda/participations.csv:3 ended_on "2008-01-01" ended-before-start',
      'breda/participations.csv:4 origin "mars" unknown-code',
      'breda/participations.csv:4 visits_done "-1" out-of-range',
      'breda/visiting-mothers.csv:2 months_supervised "4" supervised-above-matched',
      'breda/coordinators.csv:2 hours_per_week "60" out-of-range',
    ]);
  });

  it('of an earlier year that serves the cohort refuses too; of any other year it does not', async () => {
    await folder.write('2008', aDelivery());
    const broken = { 'coordinators.csv': 'name\nFatima\n' };
    await folder.write('2004', aDelivery({ descriptor: { year: 2004 } }), broken);
    expect((await figures()).code).toBe(0);
    await folder.write(
      '2006',
      aDelivery({ descriptor: { year: 2006 }, participations: [], visitingMothers: [] }),
      broken,
    );
    expect(await listed()).toEqual(['2006/coordinators.csv:1 - - file-without-header']);
  });

  it('lines are those of the file, also after line breaks within quotes', async () => {
    const made = aDelivery({ coordinators: [{}, {}] });
    const rows = text(made, 'coordinators.csv').trimEnd().split('\r\n');
    const broken = [rows[0], '"c\n1",16,youth-health,nursing', 'c2,none,youth-health,nursing'].join('\r\n');
    await folder.write('breda', made, { 'coordinators.csv': broken });
    expect(await listed()).toEqual([
      'breda/coordinators.csv:2 coordinator_id "c\\u000a1" malformed-id',
      'breda/coordinators.csv:4 hours_per_week "none" malformed-number',
    ]);
  });

  it('tells what is no CSV, no UTF-8, not there, or not to be read', async () => {
    const made = aDelivery();
    const header = text(made, 'coordinators.csv').split('\r\n')[0];
    await folder.write('a', made, {
      'coordinators.csv': Buffer.from(`${header}\nJos\xe9,16,,\n`, 'latin1'),
      'visiting-mothers.csv': null,
    });
    await folder.write(
      'b',
      aDelivery({ descriptor: { location: { code: 'b', name: 'B', municipality: 'B' } } }),
      {
        'coordinators.csv': `${header}\nc"1,16,,\nc2,"16,,\n`,
        'visiting-mothers.csv': null,
      },
    );
    await mkdir(path.join(folder.path, 'b', 'visiting-mothers.csv'));
    expect(await listed()).toEqual([
      'a/visiting-mothers.csv:1 - - file-missing',
      'a/coordinators.csv:2 coordinator_id "Jos\uFFFD" file-not-utf8',
      'b/visiting-mothers.csv:1 - - file-unreadable',
      'b/coordinators.csv:2 coordinator_id "c"1" file-not-csv',
      'b/coordinators.csv:3 hours_per_week ""16,,\\u000a" file-not-csv',
    ]);
  });

  it('tells a file that is too large without reading it', async () => {
    await folder.write('breda', aDelivery());
    await truncate(path.join(folder.path, 'breda', 'coordinators.csv'), 64 * 1024 * 1024 + 1);
    expect(await listed()).toEqual(['breda/coordinators.csv:1 - - file-too-large']);
  });

  it('tells what is wrong with a descriptor', async () => {
    await folder.write('a', aDelivery(), { 'datapackage.json': '{ "mim": ' });
    await folder.write('b', aDelivery(), { 'datapackage.json': '{ "name": "other" }' });
    await folder.write('c', aDelivery(), { 'datapackage.json': Buffer.from('"\xe9"', 'latin1') });
    const places = await listed();
    expect(places[0]).toBe('a/datapackage.json:1 - - descriptor-not-json');
    expect(places.some((place) => place.startsWith('b/datapackage.json:1 mim'))).toBe(true);
    expect(places.at(-1)).toBe('c/datapackage.json:1 - - file-not-utf8');
  });

  it('tells a version that is there twice', async () => {
    await folder.write('a', aDelivery());
    await folder.write('b', aDelivery());
    expect(await listed()).toEqual(['b/datapackage.json:1 mim.version "1" delivery-twice']);
    await folder.write('c', aDelivery({ descriptor: { version: 2 } }));
    expect((await figures()).code).toBe(0);
  });

  it('names the older version, which does not count', async () => {
    await folder.write('a', aDelivery());
    await folder.write('b', aDelivery({ descriptor: { version: 2 } }));
    const run = await figures();
    expect(run.code).toBe(0);
    expect(run.lines).toEqual([
      expect.stringMatching(
        /a\/datapackage\.json:1 - - delivery-replaced Version 1 of .* version 2 is in .*b\.$/,
      ),
    ]);
  });

  it('is not found twice along a link, and says so', async () => {
    await folder.write('a', aDelivery());
    await symlink(path.join(folder.path, 'a'), path.join(folder.path, 'b'));
    const run = await figures();
    expect(run.code).toBe(0);
    expect(run.lines).toEqual([expect.stringContaining('b:1 - - folder-seen-before')]);
  });

  it('that cannot be found as one refuses, whatever else is there', async () => {
    await folder.write('a', aDelivery());
    await folder.write('b', aDelivery(), { 'datapackage.json': null });
    await writeFile(path.join(folder.path, 'c.zip'), '');
    expect(await listed()).toEqual([
      'b/datapackage.json:1 - - descriptor-missing',
      'c.zip:1 - - archive-unreadable',
    ]);
  });

  it('alone and not found as one refuses too: it is no empty folder', async () => {
    await writeFile(path.join(folder.path, 'c.zip'), '');
    expect(await listed()).toEqual(['c.zip:1 - - archive-unreadable']);
  });
});

describe('a nil delivery', () => {
  const nil = aDelivery({
    descriptor: { nil: true },
    participations: [],
    visitingMothers: [],
    coordinators: [],
  });

  it('counts as delivered, with its tables empty or left out', async () => {
    await folder.write('breda', nil);
    expect((await figures()).data).toContain('2008,national,locations.nil,,,1,,,,');
    for (const file of ['participations.csv', 'visiting-mothers.csv', 'coordinators.csv']) {
      await rm(path.join(folder.path, 'breda', file));
    }
    expect((await figures()).data).toContain('2008,national,locations.nil,,,1,,,,');
  });

  it('with rows is refused', async () => {
    await folder.write('breda', aDelivery({ descriptor: { nil: true } }));
    expect(await listed()).toContain('breda/participations.csv:2 - - rows-in-nil-delivery');
  });
});

describe('validate', () => {
  const validate = (...more: string[]) => runCaptured(['validate', '--deliveries', folder.path, ...more]);

  it('lists errors and warnings as data, and sums up beside it', async () => {
    await folder.write('breda', aDelivery({ participations: [{ first_child: false }] }));
    const warned = await validate();
    expect(warned).toMatchObject({ code: 0 });
    expect(warned.data).toContain('breda/participations.csv:2 first_child "false" not-first-child');
    expect(warned.lines).toHaveLength(1);
    await folder.write(
      'ede',
      aDelivery({ descriptor: { version: 2 }, participations: [{ started_on: 'soon' }] }),
    );
    const refused = await validate('--format', 'json');
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.data)).toContainEqual({
      severity: 'error',
      file: `${folder.path}/ede/participations.csv`,
      line: 2,
      column: 'started_on',
      value: 'soon',
      code: 'malformed-date',
      message: expect.objectContaining({ nl: expect.any(String), en: expect.any(String) }),
    });
  });

  it('looks at one year where one is given', async () => {
    await folder.write('2008', aDelivery());
    await folder.write('2007', aDelivery({ descriptor: { year: 2007 } }), { 'coordinators.csv': null });
    expect((await validate('--year', '2008')).code).toBe(0);
    expect((await validate()).code).toBe(1);
  });
});
