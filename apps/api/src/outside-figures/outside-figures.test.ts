import { withActor } from '@mim/database';
import { anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { addFirstBirths } from './first-births.repository.js';

const today = '2010-05-20';

let database: TestDatabase;
let analyst: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  analyst = callAs(database, anActor('analyst'), today);
  await withActor(database.app, anActor('administrator'), (trx) =>
    trx
      .insertInto('mim.location')
      .values([
        { locationId: 'ede-noord', name: 'Ede-Noord', municipality: 'Ede', firstYear: 2004, lastYear: 2007 },
        { locationId: 'ede-zuid', name: 'Ede-Zuid', municipality: 'Ede', firstYear: 2006, lastYear: 2009 },
        { locationId: 'escamp', name: 'Escamp', municipality: 'Den Haag', firstYear: 2005, lastYear: null },
        { locationId: 'laak', name: 'Laak', municipality: "'s-Gravenhage", firstYear: 2007, lastYear: 2007 },
      ])
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
});
afterAll(() => database.close());

const header = 'municipality,year,first_births\r\n';
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
const fileOf = (content: string | Uint8Array) => ({ fileName: 'births.csv', content: base64(content) });
const store = (content: string | Uint8Array, source = 'CBS 37201, juni 2009') =>
  analyst.outsideFigures.store({ ...fileOf(content), source });
async function versionsOf(municipality: string, year: number) {
  const { figures } = await analyst.outsideFigures.firstBirths();
  return figures.find((one) => one.municipality === municipality && one.year === year)?.versions ?? [];
}

describe('first births', () => {
  it('are wanted of the municipalities of locations, in the years in which one was open', async () => {
    const { municipalities } = await analyst.outsideFigures.firstBirths();
    expect(municipalities).toContainEqual({ municipality: 'Ede', firstYear: 2004, lastYear: 2009 });
    expect(municipalities).toContainEqual({ municipality: 'Den Haag', firstYear: 2005, lastYear: null });
  });

  it('are read in from a file, with who, when and where they come from', async () => {
    const content = `${header}ede,2005,612\r\n's-Gravenhage,2005,3010\r\n`;
    expect(await analyst.outsideFigures.check(fileOf(content))).toMatchObject({ rows: 2, problems: [] });
    expect(await versionsOf('Ede', 2005)).toEqual([]);
    expect((await store(content)).changes).toEqual([
      { municipality: 'Ede', year: 2005, births: 612, before: null },
      { municipality: 'Den Haag', year: 2005, births: 3010, before: null },
    ]);
    const [version] = await versionsOf('Den Haag', 2005);
    expect(version).toMatchObject({ births: 3010, source: 'CBS 37201, juni 2009', fileName: 'births.csv' });
    expect(Number.isNaN(Date.parse(version?.enteredAt ?? ''))).toBe(false);
  });

  it('are part of an entry as it was made: no number comes to it later, nor is its moment another', async () => {
    await store(`${header}Ede,2004,590\n`);
    const late = (accountId: string) =>
      withActor(database.app, { ...anActor('analyst'), accountId }, (trx) =>
        sql`insert into mim.first_births (first_birth_entry_id, municipality, year, births)
          select first_birth_entry_id, 'Ede', 2008, 1 from mim.first_birth_entry`.execute(trx),
      );
    const dated = () =>
      withActor(database.app, anActor('analyst'), (trx) =>
        sql`insert into mim.first_birth_entry (source, entered_at) values ('CBS', '2030-01-01')`.execute(trx),
      );
    for (const attempt of [() => late(anActor('analyst').accountId), () => late('other'), dated])
      expect(await attempt().catch((error: { code?: string }) => error.code)).toBe('42501');
  });

  it('keep what was entered before: the latest counts, and the same again changes nothing', async () => {
    await store(`${header}Ede,2006,600\n`);
    await store(`${header}Ede,2006,600\n`, 'another');
    await store(`${header}Ede,2006,611\nDen Haag,2006,3000\n`, 'CBS, definitief');
    expect((await versionsOf('Ede', 2006)).map(({ births, source }) => [births, source])).toEqual([
      [611, 'CBS, definitief'],
      [600, 'CBS 37201, juni 2009'],
    ]);
  });

  it('are of one municipality, however its locations and whoever enters them write it', async () => {
    await withActor(database.app, anActor('analyst'), async (trx) => {
      for (const [municipality, births] of [["'s-Gravenhage", 2800] as const, ['Den Haag', 2900] as const])
        await addFirstBirths(trx, {
          source: 'CBS',
          fileName: null,
          rows: [{ municipality, year: 2003, births }],
        });
    });
    const { municipalities, figures } = await analyst.outsideFigures.firstBirths();
    const [place, ...others] = municipalities.filter(({ firstYear }) => firstYear === 2005);
    expect(others).toEqual([]);
    const ofYear = figures.filter(({ year }) => year === 2003);
    expect(ofYear.map(({ municipality }) => municipality)).toEqual([place?.municipality]);
    expect(ofYear[0]?.versions.map(({ births }) => births)).toEqual([2900, 2800]);
    expect((await analyst.outsideFigures.check(fileOf(`${header}Den Haag,2003,2900\n`))).changes).toEqual([]);
  });

  it('that come in twice at once are stored once', async () => {
    const content = `${header}Ede,2007,640\n`;
    const both = await Promise.all([store(content), store(content)]);
    expect(both.map(({ changes }) => changes.length).toSorted()).toEqual([0, 1]);
    expect(await versionsOf('Ede', 2007)).toHaveLength(1);
  });

  it.each([
    ['of an unknown municipality', `${header}Ede,2008,1\nNergens,2008,1\n`, ['3 unknown-municipality']],
    ['twice', `${header}Ede,2008,1\nEDE,2008,2\n`, ['3 double']],
    ['below zero', `${header}Ede,2008,-1\n`, ['2 negative']],
    ['with a decimal comma', `${header}Ede,2008,"1,5"\n`, ['2 decimal-comma']],
    ['separated by semicolons, too', 'municipality;year;first_births\nEde;2008;1,5\n', ['2 decimal-comma']],
    ['in Windows-1252', Buffer.from(`${header}Súdwest,2008,1\n`, 'latin1'), ['1 not-utf-8']],
    ['in UTF-16', Buffer.from(`\uFEFF${header}Ede,2008,1\n`, 'utf16le'), ['1 utf-16']],
    ['of a year that is not over', `${header}Ede,2010,1\n`, ['2 year-not-over']],
  ])('%s are refused with their place, and nothing is half stored', async (_, content, told) => {
    const answer = await store(content);
    expect(answer.problems.map(({ line, code }) => `${line} ${code}`)).toEqual(told);
    expect(await versionsOf('Ede', 2008)).toEqual([]);
  });

  it('of ten thousand lines that are wrong are told one by one', async () => {
    const lines = Array.from({ length: 10_000 }, () => 'Nergens,2008,1').join('\n');
    expect((await store(header + lines)).problems).toHaveLength(10_000);
  });

  it('are typed one by one too, and taken back', async () => {
    const enter = (births: number | null, more = {}) =>
      analyst.outsideFigures.enter({
        municipality: 'Ede',
        year: 2009,
        births,
        source: 'brief gemeente',
        ...more,
      });
    expect(await enter(70)).toEqual({ isChanged: true });
    expect(await enter(70)).toEqual({ isChanged: false });
    expect(await enter(null)).toEqual({ isChanged: true });
    expect((await versionsOf('Ede', 2009)).map(({ births, fileName }) => [births, fileName])).toEqual([
      [null, null],
      [70, null],
    ]);
    expect(await refusalOf(enter(1, { municipality: 'Nergens' }))).toBe('unknown-municipality');
    expect(await refusalOf(enter(1, { year: 2010 }))).toBe('year-not-over');
  });

  it('are entered by the analyst alone, whatever road leads to the table', async () => {
    const coordinator = callAs(database, anActor('coordinator', 'escamp'), today);
    expect(await refusalOf(coordinator.outsideFigures.firstBirths())).toBe('not-allowed');
    const write = withActor(database.app, anActor('coordinator', 'escamp'), (trx) =>
      trx.insertInto('mim.first_birth_entry').values({ source: 'own' }).execute(),
    );
    await expect(write).rejects.toThrow(/row-level security/);
    const change = withActor(database.app, anActor('analyst'), (trx) =>
      trx.updateTable('mim.first_births').set({ births: 1 }).execute(),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });
});
