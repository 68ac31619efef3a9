import { randomUUID } from 'node:crypto';
import { addLocations, anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { isoDateOfEpochDay } from '@mim/domain/kernel';
import type { FileSheet } from '@mim/domain/takeover';
import { aMotherRow, aTakeoverFile, aVisitorRow, takeoverSheet } from '@mim/domain/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callAs, problemOf, refusalOf, type TestCaller } from '../testing/call-as.js';

const today = '2026-11-28';
const breda = { ...anActor('coordinator', 'breda'), accountId: 'bea' };

let database: TestDatabase;
let caller: TestCaller;
/** A caller of a location where nobody is known yet. */
let locations = 0;
async function newLocation(): Promise<TestCaller> {
  locations += 1;
  const id = `nieuw-${locations}`;
  await addLocations(database.app, id);
  return callAs(database, anActor('coordinator', id), today);
}

beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

const begin = (sheets: readonly FileSheet[], by = caller) =>
  by.takeovers.begin({
    fileName: 'caseload.xlsx',
    sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells) => [...cells]) })),
  });
async function current(by = caller) {
  const found = await by.takeovers.current({});
  if (found === null) throw new Error('nothing is being taken over');
  return found;
}
const store = async (by = caller, key = randomUUID()) =>
  by.takeovers.store({ key, version: (await current(by)).version });

const named = (text: string, by: TestCaller) => by.mothers.search({ text });

const small = (mother = {}, visit = {}) => [
  takeoverSheet('visitingMothers', [aVisitorRow()]),
  takeoverSheet('mothers', [aMotherRow(mother)]),
  takeoverSheet('matches', [{ mother: 'Elif Kaya', visitor: 'Vera Smit', startsOn: '11-2-2008' }]),
  takeoverSheet('visits', [{ mother: 'Elif Kaya', visitOn: '3-3-2008', ...visit }]),
];

test('two years of a location are taken over in one go, and its year has the numbers of the spreadsheet', async () => {
  const sheets = aTakeoverFile(today);
  await begin(sheets);
  const { judged } = await current();
  expect(judged).toMatchObject({ rows: [], notListed: 0 });
  const key = randomUUID();
  const { version } = await current();
  const stored = await caller.takeovers.store({ key, version });
  expect(stored).toMatchObject({ visitors: 18, mothers: 40, matches: 40 });
  // Whose answer got lost sends it again, and nothing is there twice.
  expect(await caller.takeovers.store({ key, version })).toEqual(stored);
  expect(await caller.takeovers.current({})).toBeNull();

  // Counted in the spreadsheet itself: the year in which a day is, in whatever way it was written.
  const column = (at: number, heading: string): readonly string[] => {
    const [headings = [], ...rows] = sheets[at]?.rows ?? [];
    expect(headings).toContain(heading);
    return rows.map((row) => row[headings.indexOf(heading)] ?? '');
  };
  const yearOf = (cell: string): number =>
    /^\d{5}$/.test(cell)
      ? Number(isoDateOfEpochDay(Number(cell) - 25_569).slice(0, 4))
      : Number(/\d{4}/.exec(cell)?.[0]);
  for (const year of [2025, 2026]) {
    const { figures } = await caller.annualRegistration.ofYear({ locationId: 'breda', year });
    const figure = (measure: string) => figures.find((each) => each.measure === measure)?.count;
    const visits = column(3, 'Datum').filter((cell) => yearOf(cell) === year).length;
    const ended = column(1, 'Beëindigd op').filter((cell) => yearOf(cell) === year).length;
    expect(ended).toBeGreaterThan(0);
    expect([year, figure('visits.done'), figure('ended')]).toEqual([year, visits, ended]);
    expect(figure('visiting-mothers')).toBe(18);
  }
});

test('the same file again changes nothing: everybody is here already', async () => {
  const by = await newLocation();
  await begin(small({ phone: '06-12345678' }), by);
  await store(by);
  await begin(small({ phone: '06-12345678' }), by);
  const { judged } = await current(by);
  expect(judged?.rows.filter(({ holds }) => holds === 'mothers')).toMatchObject([{ status: 'known' }]);
  expect(judged?.counts.map((count) => count.new)).toEqual([0, 0, 0, 0]);
  // The visiting mother has only her name in common: it is asked who she is.
  expect(judged?.rows).toContainEqual(expect.objectContaining({ holds: 'visitingMothers', status: 'ask' }));
  expect(await refusalOf(store(by))).toBe('nothing-to-take-over');
});

test('what is wrong is corrected where it stands, in a column that the file does not have too', async () => {
  const by = await newLocation();
  await begin(small({ ownQuestion: '' }, { visitOn: '31-2-2008' }), by);
  const { version, judged } = await current(by);
  const told = judged?.rows.map(({ holds, row, remarks }) => [
    holds,
    row,
    remarks[0]?.column,
    remarks[0]?.problem.code,
  ]);
  expect(told).toEqual([
    ['mothers', 2, 'ownQuestion', 'cell-missing'],
    ['visits', 2, 'visitOn', 'malformed-date'],
    // What waits for another row comes last.
    ['matches', 2, 'mother', 'her-row-first'],
  ]);
  const leave = (seen: number, isLeftOut: boolean) =>
    by.takeovers.change({ version: seen, leftOut: [{ sheet: 1, row: 2, isLeftOut }] });
  const without = await leave(version, true);
  const statuses = async () => (await current(by)).judged?.rows.map(({ status }) => status);
  expect(await statuses()).toEqual(['left-out', 'left-out', 'left-out']);
  const before = await leave(without.version, false);
  const corrected = await by.takeovers.change({
    version: before.version,
    cells: [
      { sheet: 3, row: 2, column: 'visitOn', text: '3 mrt 2008' },
      { sheet: 3, row: 2, column: 'note', text: 'Rustig gesprek' },
    ],
    fill: { holds: 'mothers', column: 'ownQuestion', text: 'Rust in de dag' },
  });
  expect((await current(by)).judged).toMatchObject({ rows: [] });
  const late = by.takeovers.change({ version, answers: [] });
  expect(await refusalOf(late)).toBe('changed-meanwhile');
  expect(corrected.version).toBe(before.version + 1);
  expect(await store(by)).toMatchObject({ visits: 1 });
});

test('who may be somebody else is asked, and is who it was said she is', async () => {
  const by = await newLocation();
  await begin(small(), by);
  await store(by);
  const other = small({ childName: 'Finn', childBornOn: '6-12-2007' });
  await begin(other, by);
  const asked = (await current(by)).judged?.rows.filter(({ status }) => status === 'ask') ?? [];
  expect(asked.map(({ holds, maybe }) => [holds, maybe[0]?.name])).toEqual([
    ['visitingMothers', 'Vera Smit'],
    ['mothers', 'Elif Kaya'],
  ]);
  const { version } = await current(by);
  const answers = asked.map(({ sheet, row, holds, maybe }) => ({
    sheet,
    row,
    sameAs: holds === 'visitingMothers' ? (maybe[0]?.id ?? null) : null,
  }));
  await by.takeovers.change({ version, answers });
  expect(await store(by)).toMatchObject({ visitors: 0, mothers: 1, matches: 1, visits: 1 });
  expect(await named('Kaya', by)).toHaveLength(2);
});

test('is undone as a whole, unless something was recorded on it since: then it is said of whom', async () => {
  const by = await newLocation();
  await begin(small({ endedOn: '1-6-2008', endReason: 'verhuisd' }), by);
  await store(by);
  await begin([takeoverSheet('mothers', [aMotherRow({ givenName: 'Fatma', childName: 'Sem' })])], by);
  const { actionId } = await store(by);
  const [newest, before] = await by.takeovers.list();
  expect(newest).toMatchObject({ actionId, mothers: 1, visits: 0, changed: [], isOwn: true });
  const [fatma] = await named('Fatma', by);
  await by.trajectories.pause({
    trajectoryId: fatma?.trajectoryId ?? '',
    version: 1,
    pause: { firstDay: '2026-11-01', lastDay: null, reason: 'Zij is op reis.' },
  });
  expect((await by.takeovers.list())[0]?.changed).toEqual([{ name: 'Fatma Kaya' }]);
  expect(await refusalOf(by.actions.undo({ actionId }))).toBe('changed-meanwhile');
  await by.actions.undo({ actionId: before?.actionId ?? '' });
  expect((await by.takeovers.list()).map((each) => each.actionId)).toEqual([actionId]);
  expect(await named('Elif', by)).toEqual([]);
});

test('begins with nothing of another location, and refuses what it cannot read in words', async () => {
  const ede = await newLocation();
  await begin(small(), ede);
  expect(await caller.takeovers.current({})).toBeNull();
  await begin([{ name: 'Koppelingen', rows: [['Moeder', 'Bezoekmoeder']] }], ede);
  expect((await current(ede)).problem).toMatchObject({
    code: 'columns-missing',
    message: { nl: expect.stringContaining('begin') },
  });
  await begin([], ede);
  expect(await refusalOf(store(ede))).toBe('nothing-to-take-over');
  const twice = ede.takeovers.store({ key: randomUUID(), version: 1 });
  expect((await problemOf(twice))?.code).toBe('changed-meanwhile');
  await ede.takeovers.drop({});
  expect(await ede.takeovers.current({})).toBeNull();
});
