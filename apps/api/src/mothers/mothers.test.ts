import { randomUUID } from 'node:crypto';
import { withActor } from '@mim/database';
import {
  addLocations,
  addMatch,
  addPerson,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { nameSortKey } from '@mim/domain/person';
import { splitName } from '@mim/domain/registration';
import { compareStandings } from '@mim/domain/visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, refusalOf, type TestCaller } from '../testing/call-as.js';
import { headingsOf, reached, reachedInFile } from '../testing/exported-file.js';
import { motherExportColumnNames } from './export-columns.js';
import type { MotherFilter, MotherSort } from './mother-list.schema.js';

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');
const both = { ...anActor('coordinator', 'breda', 'ede'), accountId: 'both' };

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
  for (const [givenName, familyName, facts] of mothers) await mother(givenName, familyName, facts);
  await mother('Kanarie', 'Oost', {}, 'ede');
});
afterAll(() => database.close());

type Facts = NonNullable<Parameters<typeof addTrajectory>[2]>;
const visited = (startedOn: string, childBornOn: string): Facts => ({
  state: 'visited',
  intakeOn: startedOn,
  startedOn,
  childBornOn,
});

/** Names of which two begin alike and two are the same; some without a child's birth or a start. */
const mothers: readonly [given: string, family: string, facts: Facts][] = [
  ['Ayşe', 'Yılmaz', visited('2025-11-10', '2025-09-01')],
  ['Fatima', 'El Amrani', visited('2025-12-01', '2025-10-01')],
  ['Sanne', 'Jansen', { state: 'waiting', childBornOn: null }],
  ['Sanne', 'Jansen', { state: 'intake', childBornOn: null, startedOn: null }],
  ['Zoë', 'van der Meer', { state: 'ended', endedOn: '2026-01-05', endReason: 'moved' }],
  ['Noor', 'Bakker', { state: 'matched', childBornOn: '2026-01-01' }],
];

async function mother(givenName: string, familyName: string, facts: Facts, location = 'breda') {
  const actor = anActor('coordinator', location);
  const motherId = await addPerson(database.app, actor, { givenName, familyName });
  return addTrajectory(database.app, actor, { ...facts, motherId });
}

async function everyPart(filter: MotherFilter, sort: MotherSort, limit: number, as = caller) {
  const first = await as.mothers.list({ filter, sort, limit });
  const rows = [...first.rows];
  for (let { next } = first; next !== null; ) {
    const part = await as.mothers.list({ filter, sort, limit, after: next });
    rows.push(...part.rows);
    next = part.next;
  }
  return { rows, total: first.total };
}

const sorts = (['name', 'child-born', 'last-visit', 'next-due', 'started', 'state'] as const).flatMap((by) =>
  (['ascending', 'descending'] as const).map((direction) => ({ by, direction })),
);

/** What stands above the columns of a file of mothers. */
const fixedHeadings = {
  nl: [
    'Naam',
    'Status',
    'Naam kind',
    'Geboortedatum kind',
    'Leeftijd kind in maanden',
    'Bezoekmoeder',
    'Begonnen op',
    'Laatste bezoek',
    'Status bezoeken',
    'Volgend bezoek',
    'Dagen te laat',
    'Bezoeken gedaan',
    'Bezoeken verwacht',
    'Woonplaats',
    'Locatie',
    'Beëindigd op',
    'Telefoon',
    'Straat en huisnummer',
    'Postcode',
  ],
  en: [
    'Name',
    'Status',
    'Child’s name',
    'Child’s date of birth',
    'Child’s age in months',
    'Visiting mother',
    'Started on',
    'Last visit',
    'Status of visits',
    'Next visit',
    'Days overdue',
    'Visits done',
    'Visits expected',
    'Town',
    'Location',
    'Ended on',
    'Telephone',
    'Street and number',
    'Postcode',
  ],
} as const;

describe('the list of mothers', () => {
  it.each(sorts)('is the same in parts as at once, by $by $direction', async (sort) => {
    const whole = await caller.mothers.list({ sort, limit: 100 });
    const { rows, total } = await everyPart({}, sort, 2);
    expect(rows).toEqual(whole.rows);
    expect(total).toBe(whole.rows.length);
    expect(new Set(rows.map(({ trajectoryId }) => trajectoryId)).size).toBe(rows.length);
    const opposite = sort.direction === 'ascending' ? 'descending' : 'ascending';
    const reversed = await everyPart({}, { ...sort, direction: opposite }, 3);
    expect(reversed.rows.toReversed()).toEqual(rows);
  });

  it('orders by name, whoever is above or below', async () => {
    const { rows } = await caller.mothers.list({ limit: 100 });
    const keys = rows.map(({ name }) => nameSortKey(splitName(name)));
    expect(keys).toEqual(keys.toSorted());
    expect(rows.map(({ name }) => name).slice(0, 3)).toEqual([
      'Noor Bakker',
      'Fatima El Amrani',
      'Sanne Jansen',
    ]);
  });

  it.each<[text: string, names: readonly string[]]>([
    ['yilmaz', ['Ayşe Yılmaz']],
    ['AYSE', ['Ayşe Yılmaz']],
    ['meer zoe', ['Zoë van der Meer']],
    ['amr', ['Fatima El Amrani']],
    ['%', []],
    ['_', []],
  ])('finds %s', async (text, names) => {
    const { rows, total } = await caller.mothers.list({ filter: { text } });
    expect(rows.map(({ name }) => name)).toEqual(names);
    expect(total).toBe(names.length);
  });

  it('filters by state and by who visits', async () => {
    const { rows } = await caller.mothers.list({ filter: { states: ['waiting', 'intake'] } });
    expect(rows.map(({ status }) => status).toSorted()).toEqual(['intake', 'waiting']);
    expect((await caller.mothers.list({ filter: { states: [] } })).rows).toEqual([]);
    const { visitingMotherId } = await addVisitingMother(database.app, breda);
    const { trajectoryId } = await mother('Lina', 'Smit', { state: 'matched' });
    const pair = { trajectoryId, visitingMotherId };
    await addMatch(database.app, breda, { ...pair, startedOn: '2026-04-01' });
    const visitedBy = await caller.mothers.list({ filter: { visitingMotherId } });
    expect(visitedBy.rows).toMatchObject([{ name: 'Lina Smit', visitingMother: { id: visitingMotherId } }]);
  });

  it('says where her visits stand, by the one clock', async () => {
    const { trajectoryId } = await mother('Roos', 'Vos', visited('2026-01-10', '2025-12-01'));
    for (const visitOn of ['2026-01-10', '2026-02-11'])
      await addVisit(database.app, breda, { trajectoryId, visitOn });
    const { visitingMotherId } = await addVisitingMother(database.app, breda);
    await addMatch(database.app, breda, { trajectoryId, visitingMotherId, startedOn: '2026-01-05' });
    const { rows } = await caller.mothers.list({ filter: { text: 'roos vos' } });
    expect(rows).toMatchObject([
      {
        lastVisitOn: '2026-02-11',
        visitsDone: 2,
        visitsExpected: 4,
        standing: { state: 'overdue', on: '2026-03-10', daysOverdue: 55, open: 2 },
        childAgeMonths: 5,
      },
    ]);
  });

  it('orders by where her visits stand: what presses most first', async () => {
    const { rows } = await everyPart({}, { by: 'next-due', direction: 'ascending' }, 4);
    const standings = rows.map(({ standing }) => standing);
    expect(standings).toEqual(standings.toSorted(compareStandings));
    expect(standings[0]?.state).toBe('overdue');
    expect(standings.at(-1)?.state).toBe('ended');
  });

  it('goes on after a mother who has left the selection meanwhile', async () => {
    const sort = { by: 'next-due', direction: 'ascending' } as const;
    const { rows } = await caller.mothers.list({ sort, limit: 100 });
    const [first, second] = rows.filter(({ status }) => status === 'visited');
    const rest = await caller.mothers.list({
      filter: { text: second?.name },
      sort,
      after: first?.trajectoryId,
    });
    expect(rest.rows.map(({ trajectoryId }) => trajectoryId)).toContain(second?.trajectoryId);
    expect((await caller.mothers.list({ sort, after: randomUUID() })).rows).toEqual([]);
  });

  it('calls those overdue and near the end whom Today calls so', async () => {
    const { visitingMotherId } = await addVisitingMother(database.app, breda);
    for (const [name, started, born] of [
      ['Late', '2025-11-03', '2025-10-01'],
      ['Bijna', '2025-01-03', '2024-12-01'],
    ] as const) {
      const { trajectoryId } = await mother(name, 'Aandacht', visited(started, born));
      const pair = { trajectoryId, visitingMotherId };
      await addMatch(database.app, breda, { ...pair, startedOn: started });
      await addVisit(database.app, breda, { ...pair, visitOn: started });
    }
    const { tasks } = await caller.worklist.today();
    for (const [attention, kinds] of [
      ['overdue', ['visit-overdue']],
      ['near-end', ['round-off', 'extension-ending']],
      ['waiting', ['waiting-for-match']],
    ] as const) {
      const asked = tasks.filter(({ kind }) => (kinds as readonly string[]).includes(kind));
      const { rows } = await caller.mothers.list({ filter: { attention }, limit: 100 });
      const expected = new Set(asked.map(({ subject }) => subject.id));
      expect(new Set(rows.map(({ trajectoryId }) => trajectoryId))).toEqual(expected);
      expect(expected.size).toBeGreaterThan(0);
    }
  });

  it('is of the locations of the account and no other', async () => {
    const own = await caller.mothers.list({ limit: 100 });
    expect(own.rows.map(({ name }) => name)).not.toContain('Kanarie Oost');
    const { rows } = await everyPart(
      {},
      { by: 'name', direction: 'ascending' },
      3,
      callAs(database, both, today),
    );
    expect(rows.map(({ name }) => name)).toContain('Kanarie Oost');
    expect(rows).toHaveLength(own.rows.length + 1);
  });

  it('refuses what is no filter, without repeating it', async () => {
    const wrong = { filter: { text: 'x', providerId: 'ede' } } as never;
    expect(await refusalOf(caller.mothers.list(wrong))).toBe('input-invalid');
  });

  it('goes to a file, everyone who is seen', async () => {
    const { columns, rows, cut } = await caller.mothers.export({ columns: [...motherExportColumnNames] });
    expect(columns.map(({ name }) => name)).toEqual(motherExportColumnNames);
    expect(rows).toHaveLength((await caller.mothers.list({})).total ?? 0);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(cut).toBe(false);
  });

  it.each(['nl', 'en'] as const)('has headings in a file that never change: %s', async (language) => {
    const file = await caller.mothers.export({ columns: [...motherExportColumnNames], language });
    // Macros are built on them: a heading that changes here breaks somebody's report.
    expect(headingsOf(file)).toEqual(fixedHeadings[language]);
  });

  it('names locations and what stands in words, and says how she is reached only when that is asked', async () => {
    const actor = anActor('coordinator', 'breda');
    const person = { givenName: 'Bereikbaar', familyName: 'Bestand', town: 'Breda', ...reached };
    const motherId = await addPerson(database.app, actor, person);
    const { trajectoryId } = await addTrajectory(database.app, actor, { motherId, state: 'waiting' });
    const asked = { trajectoryIds: [trajectoryId] };
    await withActor(database.app, anActor('administrator'), (trx) =>
      trx.updateTable('mim.location').set({ name: 'Breda' }).where('locationId', '=', 'breda').execute(),
    );
    const plain = await caller.mothers.export({ ...asked, columns: ['name', 'state', 'location', 'town'] });
    expect(plain.rows).toEqual([['Bereikbaar Bestand', 'wacht op koppeling', 'Breda', 'Breda']]);
    const contact = await caller.mothers.export({ ...asked, columns: ['phone', 'street', 'postcode'] });
    expect(contact.rows).toEqual([reachedInFile]);
    const { lines } = await caller.accessLog.list({ subjectId: motherId, limit: 2 });
    expect(lines.map(({ what }) => what)).toEqual(['mothers.exportWithContact', 'mothers.export']);
  });

  it('goes to a file of those who were chosen, and of nobody else', async () => {
    const { trajectoryId, motherId } = await mother('Gekozen', 'Bestand', { state: 'waiting' });
    const other = await mother('Ander', 'Bestand', { state: 'waiting' });
    const elsewhere = await addTrajectory(database.app, anActor('coordinator', 'ede'), {});
    const namesOf = async (trajectoryIds: string[], filter: object = {}) =>
      (await caller.mothers.export({ trajectoryIds, filter, columns: ['name'] })).rows.flat();
    expect(await namesOf([trajectoryId, elsewhere.trajectoryId, randomUUID()])).toEqual(['Gekozen Bestand']);
    expect(await namesOf([trajectoryId, other.trajectoryId], { text: 'gekozen best' })).toEqual([
      'Gekozen Bestand',
    ]);
    expect(await namesOf([trajectoryId], { attention: 'overdue' })).toEqual([]);
    const { lines } = await caller.accessLog.list({ subjectId: motherId, limit: 1 });
    expect(lines).toMatchObject([{ what: 'mothers.export' }]);
    const many = Array.from({ length: 501 }, () => randomUUID());
    expect(await refusalOf(namesOf(many))).toBe('input-invalid');
    expect(await refusalOf(namesOf([]))).toBe('input-invalid');
  });
});
