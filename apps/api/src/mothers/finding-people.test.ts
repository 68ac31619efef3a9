import {
  addLocations,
  addMatch,
  addPerson,
  addProspect,
  addTrajectory,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type Facts,
  type TestDatabase,
  type TrajectoryToAdd,
} from '@mim/database/testing';
import { fullName, nameInList } from '@mim/domain/person';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callAs, type TestCaller } from '../testing/call-as.js';

fc.configureGlobal({ seed: 20_081_231 });

const today = '2026-05-04';
const breda = anActor('coordinator', 'breda');

let database: TestDatabase;
let caller: TestCaller;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, breda, today);
});
afterAll(() => database.close());

type Person = Facts<'mim.person'>;
type Trajectory = TrajectoryToAdd;

async function mother(person: Person, trajectory: Trajectory = {}, actor = breda): Promise<string> {
  const motherId = await addPerson(database.app, actor, person);
  const added = await addTrajectory(database.app, actor, { state: 'waiting', ...trajectory, motherId });
  return added.trajectoryId;
}

const named = async (text: string, as = caller) =>
  (await as.mothers.search({ text })).map(({ name }) => name);
const listed = async (text: string, as = caller) =>
  (await as.mothers.list({ filter: { text } })).rows.map(({ name }) => name);

describe('a search', () => {
  it('finds mothers, visiting mothers and prospects of the own location', async () => {
    const name = { givenName: 'Gül', familyName: 'Zoekmij' };
    await mother(name);
    const personId = await addPerson(database.app, breda, name);
    await addVisitingMother(database.app, breda, { personId });
    await addProspect(database.app, breda, name);
    const hits = await caller.mothers.search({ text: 'zoek gul' });
    expect(hits.map(({ type }) => type)).toEqual(['mother', 'prospect', 'visiting-mother']);
    expect(
      await callAs(database, anActor('coordinator', 'ede'), today).mothers.search({ text: 'zoek' }),
    ).toEqual([]);
    expect(await caller.mothers.search({ text: '%' })).toEqual([]);
  });
});

describe('a prefix', () => {
  const spellings = ['van der', 'v.d.', 'v/d', 'vd', 'v d'];
  beforeAll(async () => {
    for (const namePrefix of spellings)
      await mother({ givenName: 'Sanne', namePrefix, familyName: 'Meerdijk' });
    await mother({ givenName: 'Sanne', familyName: 'v.d. Meerdijk' });
    await mother({ givenName: 'Sanne', namePrefix: null, familyName: 'Meerdijk' });
    for (const namePrefix of spellings)
      await addProspect(database.app, breda, { givenName: 'Kim', namePrefix, familyName: 'Meerdijk' });
  });

  it.each(['v.d. Meerdijk', 'vd meerdijk', 'van der Meerdijk', 'Meerdijk, Sanne v.d.', 'V/D MEERDIJK'])(
    'is found in every spelling by %j, among mothers and prospects',
    async (text) => {
      expect(await listed(text)).toHaveLength(spellings.length + 1);
      const prospects = await caller.prospects.list({ filter: { text: text.replace('Sanne', 'Kim') } });
      expect(prospects.rows).toHaveLength(spellings.length);
      expect(await named(text)).toContain('Sanne v.d. Meerdijk');
    },
  );

  it('makes nobody else of a mother who is registered', async () => {
    const person = { givenName: 'Eva', familyName: 'Duinzand' };
    await mother({ ...person, namePrefix: 'van der' });
    const prospectId = await addProspect(database.app, breda, { ...person, namePrefix: 'v.d.' });
    const { persons } = await caller.prospects.duplicates({ prospectId });
    expect(persons.map(({ name, grounds }) => [name, grounds])).toEqual([
      ['Eva van der Duinzand', ['same-name']],
    ]);
  });
});

describe('the order of names', () => {
  it('is that of family names without their prefix, in parts as at once and in an export', async () => {
    const ede = anActor('coordinator', 'ede');
    const names: Person[] = [
      { givenName: 'Zoë', namePrefix: 'de', familyName: 'Boer' },
      { givenName: 'Anna', familyName: 'van den Boer' },
      { givenName: 'Ali', namePrefix: null, familyName: 'Çelik' },
      { givenName: 'Ada', familyName: 'Dijk' },
      { givenName: 'Eva', namePrefix: "van 't", familyName: 'Aar' },
    ];
    for (const name of names) await mother(name, {}, ede);
    const expected = ["Eva van 't Aar", 'Anna van den Boer', 'Zoë de Boer', 'Ali Çelik', 'Ada Dijk'];
    const elsewhere = callAs(database, ede, today);
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const part = await elsewhere.mothers.list({ limit: 2, ...(after === undefined ? {} : { after }) });
      seen.push(...part.rows.map(({ name }) => name));
      if (part.next === null) break;
      after = part.next;
    }
    expect(seen).toEqual(expected);
    expect((await elsewhere.mothers.export({ columns: ['name'] })).rows.flat()).toEqual(expected);
    for (const name of names) {
      const personId = await addPerson(database.app, ede, { ...name, givenName: 'Vera' });
      await addVisitingMother(database.app, ede, { personId });
    }
    const visiting = await elsewhere.visitingMothers.list({ stoppedToo: true });
    expect(visiting.rows.map(({ name }) => name.split(' ').at(-1))).toEqual([
      'Aar',
      'Boer',
      'Boer',
      'Çelik',
      'Dijk',
    ]);
  });
});

describe('a search', () => {
  it('finds by telephone number, child and who visits, and says so', async () => {
    const trajectoryId = await mother(
      { givenName: 'Rosa', familyName: 'Vindbaar', phone: '0612349876' },
      { state: 'visited', children: [{ childName: 'Sem' }, { childName: 'Floortje-Noé' }] },
    );
    const personId = await addPerson(database.app, breda, { givenName: 'Wendela', familyName: 'Bezoekster' });
    const { visitingMotherId } = await addVisitingMother(database.app, breda, { personId });
    await addMatch(database.app, breda, { trajectoryId, visitingMotherId, startedOn: '2026-01-05' });
    await addVisit(database.app, breda, { trajectoryId, visitOn: '2026-02-01' });
    for (const [text, foundBy] of [
      ['vindbaar rosa', 'name'],
      ['9876', 'phone'],
      ['06-1234', 'phone'],
      ['+31 6 1234', 'phone'],
      ['+31 6 1234 98 76', 'phone'],
      ['floortje noe', 'child'],
      ['sem', 'child'],
      ['bezoekster wen', 'visiting-mother'],
    ] as const) {
      const found = (await caller.mothers.search({ text, type: 'mother' })).filter(
        ({ type }) => type === 'mother',
      );
      expect(found).toMatchObject([
        {
          name: 'Rosa Vindbaar',
          foundBy,
          childNames: ['Sem', 'Floortje-Noé'],
          visitingMother: 'Wendela Bezoekster',
          phone: foundBy === 'phone' ? '0612349876' : null,
        },
      ]);
      const list = await caller.mothers.list({ filter: { text } });
      expect(list.rows).toMatchObject([{ name: 'Rosa Vindbaar', foundBy }]);
      expect(list.total).toBe(1);
      const byStanding = await caller.mothers.list({
        filter: { text },
        sort: { by: 'next-due', direction: 'ascending' },
      });
      expect(byStanding.rows).toMatchObject([{ name: 'Rosa Vindbaar', foundBy }]);
      expect((await caller.visits.list({ filter: { text } })).total).toBe(1);
    }
    expect(await listed('876')).toEqual([]);
    expect((await caller.mothers.search({ text: 'bezoekster' })).map(({ type }) => type)).toEqual([
      'visiting-mother',
      'mother',
    ]);
    const { lines } = await caller.accessLog.list({ limit: 1 });
    expect(lines[0]).toMatchObject({ what: 'mothers.search' });
    expect(lines[0]?.subjects).toHaveLength(2);
    const elsewhere = callAs(database, anActor('coordinator', 'ede'), today);
    for (const text of ['9876', 'floortje', 'bezoekster']) {
      expect(await named(text, elsewhere)).toEqual([]);
      expect(await listed(text, elsewhere)).toEqual([]);
    }
  });

  it('finds prospects by telephone number and child too', async () => {
    const contact = { givenName: 'Nina', familyName: 'Lijst', phone: '0612340042' };
    const children = [{ childName: 'Gijsje' }, { childName: 'Boris' }];
    await addProspect(database.app, breda, { ...contact, children });
    for (const [text, foundBy] of [
      ['06-1234 0042', 'phone'],
      ['gijs', 'child'],
      ['bor', 'child'],
      ['boris gijs', 'child'],
      ['nina', 'name'],
    ] as const)
      expect((await caller.prospects.list({ filter: { text } })).rows).toMatchObject([
        { name: 'Nina Lijst', foundBy, children },
      ]);
    expect((await caller.prospects.list({})).rows[0]?.foundBy).toBeNull();
  });

  it('gives beginnings of words before letters inside them, and who takes part before who did', async () => {
    await mother({ givenName: 'Wiesje', familyName: 'Aaxing' });
    await mother(
      { givenName: 'Xinge', familyName: 'Aalbers' },
      { state: 'ended', endedOn: '2026-01-05', endReason: 'moved' },
    );
    await mother({ givenName: 'Xinge', familyName: 'Zwart' });
    await mother({ givenName: 'Bo', familyName: 'Jansen-Xinger' });
    await mother({ givenName: 'Els', familyName: 'Axinge' });
    expect(await named('xing')).toEqual([
      'Bo Jansen-Xinger',
      'Xinge Zwart',
      'Xinge Aalbers',
      'Wiesje Aaxing',
      'Els Axinge',
    ]);
  });
});

describe('whatever is stored', () => {
  let added: Person[] = [];
  beforeEach(() => {
    added = [];
  });
  const part = fc.string({ unit: fc.constantFrom(...'abzéŁı%_\\-’. '), minLength: 1, maxLength: 12 });
  const person = fc.record({
    givenName: part.map((text) => `q${text}`),
    namePrefix: fc.constantFrom(null, 'van der', 'v.d.', "'t", 'e/v'),
    familyName: part.map((text) => `q${text}`),
  });

  it('is found by the whole of it, in either order', async () => {
    await fc.assert(
      fc.asyncProperty(person, async (name) => {
        added.push(name);
        const id = await addPerson(database.app, breda, name);
        await addTrajectory(database.app, breda, { motherId: id, state: 'waiting' });
        for (const text of [fullName(name), nameInList(name)]) {
          const found = await caller.mothers.list({ filter: { text }, limit: 100 });
          expect(found.rows.map((row) => row.name)).toContain(fullName(name));
        }
      }),
      { numRuns: 25 },
    );
  });
});
