import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { type Delivery, writeDelivery } from '@mim/domain/delivery';
import { aDelivery } from '@mim/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededDeliveries } from '../figures/testing/seeded-deliveries.js';
import { type DeliveryFolder, deliveryFolder } from '../testing/delivery-folder.js';
import { enterFirstBirths } from '../testing/enter-first-births.js';
import { runCaptured } from '../testing/run-captured.js';
import { storeDeliveries } from '../testing/store-deliveries.js';

const seeded = seededDeliveries();
const warned = aDelivery({
  descriptor: { year: 2010, formatVersion: '2' },
  participations: [
    {
      started_on: '2010-02-01',
      child_born: '2009-12',
      first_child: false,
      ...{ referred_on: null, intake_on: null, matched_on: null },
    },
  ],
  uptake: [{}],
});
/** An older version with other rows: it must not count. */
const older: Delivery = {
  ...warned,
  participations: [],
  uptake: [],
  descriptor: { ...warned.descriptor, version: 1 },
};
const newer: Delivery = { ...warned, descriptor: { ...warned.descriptor, version: 2 } };

let database: TestDatabase;
let empty: TestDatabase;
let folder: DeliveryFolder;
beforeAll(async () => {
  [database, empty, folder] = await Promise.all([
    createTestDatabase(),
    createTestDatabase(),
    deliveryFolder(),
  ]);
  await storeDeliveries(database, [...seeded, older, newer]);
  for (const delivery of [...seeded, newer]) {
    const { location, year } = delivery.descriptor;
    await folder.write(`deliveries/${year}/${location.code}`, delivery);
  }
  // In the database every location is one that should deliver.
  const codes = new Set([...seeded, newer].map(({ descriptor }) => descriptor.location.code));
  await writeFile(path.join(folder.path, 'expected.txt'), [...codes].join('\n'));
});
afterAll(async () => {
  await Promise.all([database?.close(), empty?.close(), folder?.remove()]);
});

const asked = (...words: string[]) =>
  runCaptured([...words, '--database'], {
    environment: { MIM_LANGUAGE: 'en', MIM_ANALYTICS_DATABASE_URL: database.connectionStrings.analytics },
  });
const ofFolder = (...words: string[]) =>
  runCaptured([...words, '--deliveries', path.join(folder.path, 'deliveries')]);

describe('from the database', () => {
  it.each([
    ['--year', '2008', '--scope', 'all'],
    ['--years', '2006-2008', '--scope', 'national'],
    ['--year', '2008', '--definitions', '1', '--scope', 'all'],
    ['--year', '2008', '--curves'],
    ['--year', '2010', '--header', '--scope', 'national'],
  ])('figures %s %s … are those of the folder, byte for byte', async (...words) => {
    const inDatabase = await asked('figures', ...words);
    expect(inDatabase).toMatchObject({ code: 0, lines: [] });
    expect(inDatabase.data).toBe(
      (await ofFolder('figures', ...words, '--expected', path.join(folder.path, 'expected.txt'))).data,
    );
  });

  it('reach is of the first births that were entered, as of the same in a file', async () => {
    const births = seeded
      .filter(({ descriptor }) => descriptor.year === 2007)
      .map(({ descriptor: { location } }, index) => ({
        municipality: location.municipality,
        year: 2007,
        births: 500 + index,
      }));
    await enterFirstBirths(database, births);
    const file = path.join(folder.path, 'births.csv');
    const lines = births.map(({ municipality, year, births: number }) => `${municipality},${year},${number}`);
    await writeFile(file, ['municipality,year,first_births', ...lines].join('\n'));
    const words = ['figures', '--year', '2007', '--measure', 'reach.rate', '--scope', 'national'];
    const inDatabase = await asked(...words);
    expect(inDatabase.data).toMatch(/^2007,national,reach\.rate,,,\d+,\d+,/m);
    const same = ['--expected', path.join(folder.path, 'expected.txt'), '--outside', file];
    expect(inDatabase.data).toBe((await ofFolder(...words, ...same)).data);
  });

  it('the latest version is looked at again, cell by cell', async () => {
    const run = await asked('validate', '--year', '2010', '--format', 'json');
    expect(run.code).toBe(0);
    const problems = JSON.parse(run.data) as { file: string; line: number; code: string }[];
    expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toContain(
      'database/2010/breda/participations.csv:2 not-first-child',
    );
    expect(run.lines).toEqual([expect.stringMatching(/^1 delivery/)]);
  });

  it('a delivery comes out as the files that were sent', async () => {
    const run = await asked(
      'export',
      'deliveries',
      '--years',
      '2010',
      '--out',
      path.join(folder.path, 'sent'),
    );
    expect(run).toMatchObject({ code: 0, data: '' });
    for (const [name, text] of Object.entries(writeDelivery(newer)))
      expect(await readFile(path.join(folder.path, 'sent/2010/breda', name), 'utf8')).toBe(text);
  });

  it('what is in it is sound', async () => {
    const run = await asked('validate');
    expect(run.code).toBe(0);
    expect(run.lines.at(-1)).toContain(`${seeded.length + 1} delivery/deliveries: 0 error(s)`);
  });

  it('a year that nobody delivered, and an empty database, are told', async () => {
    expect((await asked('figures', '--year', '1950'.replace('19', '20'))).lines).toEqual([
      expect.stringContaining('There is no delivery of 2050 in the database'),
    ]);
    const none = await runCaptured(['validate', '--database'], {
      environment: { MIM_LANGUAGE: 'en', DATABASE_URL: empty.connectionStrings.analytics },
    });
    expect(none).toMatchObject({
      code: 2,
      data: '',
      lines: [expect.stringContaining('no delivery in the database')],
    });
  });
});

describe('the connection', () => {
  const ask = async (environment: Record<string, string>, ...more: string[]) => {
    const run = await runCaptured(['validate', ...more], {
      environment: { MIM_LANGUAGE: 'en', ...environment },
    });
    expect(run).toMatchObject({ code: 2, data: '' });
    expect(run.lines).toHaveLength(1);
    return run.lines[0] ?? '';
  };

  it('comes from the environment alone, and one source excludes the other', async () => {
    expect(await ask({}, '--database')).toContain('MIM_ANALYTICS_DATABASE_URL');
    expect(await ask({}, '--database', database.connectionStrings.analytics)).toContain('Unexpected word');
    expect(await ask({}, '--database', '--deliveries', '.')).toContain('do not go together');
    expect(await ask({ DATABASE_URL: 'mysql://me:hush@db/x' }, '--database')).not.toContain('hush');
  });

  it('is refused in words where nobody answers, with another password, and as a role that could see all', async () => {
    const wrong = new URL(database.connectionStrings.analytics);
    wrong.password = 'hush-hush';
    const refused = await ask({ DATABASE_URL: wrong.href }, '--database');
    expect(refused).toContain('28P01');
    expect(refused).not.toContain('hush');
    const nobody = new URL(database.connectionStrings.analytics);
    nobody.port = '1';
    expect(await ask({ DATABASE_URL: nobody.href }, '--database')).toContain('ECONNREFUSED');
    expect(await ask({ DATABASE_URL: database.connectionStrings.owner }, '--database')).toContain(
      'mim_owner',
    );
  });
});
