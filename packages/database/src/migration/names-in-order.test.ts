import { nameKey, nameSortKey, searchKey } from '@mim/domain/person';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withActor } from '../actor/with-actor.js';
import {
  addLocations,
  addPerson,
  addProspect,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '../testing/index.js';
import { migrate } from './migrate.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.owner, 'breda');
});
afterAll(() => database.close());

const step = '0021_names_in_order_and_in_every_spelling';
const breda = anActor('coordinator', 'breda');

const families = [
  ['van der', 'Meer'],
  ['v.d.', 'Meer'],
  ['v d', 'Meer'],
  [null, 'v/d Meer'],
  [null, 'De Boer'],
  ['in ’t', 'Veld'],
  ['v.h.', 'Hof'],
  ['e/v', 'Bakker-de Vries'],
  ['o/d', 'Beek'],
  ['', 'Núñez'],
  ['ter', ''],
  [null, 'Yılmaz'],
  [null, 'El Amrani'],
  [null, "'t"],
] as const;
const names = families.map(([prefix, familyName], place) => ({
  givenName: place % 2 === 0 ? 'Anne-Marie' : 'Łucía  Ægir',
  namePrefix: prefix === '' ? null : prefix,
  familyName,
}));

/** Takes the database back to before the step, so that it is taken anew. */
const takeBack = () =>
  sql`
    alter table mim.person drop column name_sort;
    alter table mim.prospect drop column name_sort;
    drop function mim.search_key(text);
    delete from mim.migration where name = ${sql.lit(step)}`.execute(database.owner);

test('names that were there before are found and put in order as the domain would', async () => {
  for (const name of names) {
    await addPerson(database.app, breda, { ...name, nameSearch: 'before' });
    await addProspect(database.app, breda, { ...name, nameSearch: 'before' });
  }
  await takeBack();
  expect(await migrate(database.connectionStrings.owner)).toContain(step);
  await withActor(database.app, breda, async (trx) => {
    for (const table of ['mim.person', 'mim.prospect'] as const) {
      const rows = await trx
        .selectFrom(table)
        .select(['givenName', 'namePrefix', 'familyName', 'nameSearch', 'nameSort'])
        .execute();
      expect(rows).toHaveLength(names.length);
      for (const row of rows)
        expect(row).toMatchObject({ nameSearch: nameKey(row), nameSort: nameSortKey(row) });
    }
  });
});

test('a row of a list is known again after it, and of two spellings of one mother the first', async () => {
  const keyOf = async (prospectId: string) =>
    withActor(database.app, breda, (trx) =>
      trx
        .selectFrom('mim.prospect')
        .select('importKey')
        .where('locationId', '=', 'breda')
        .where('prospectId', '=', prospectId)
        .executeTakeFirstOrThrow(),
    );
  const called = (familyName: string, receivedOn: string, importKey: string) =>
    addProspect(database.app, breda, { givenName: 'Eva', familyName, receivedOn, importKey });
  const first = await called('van der Laan', '2008-01-07', 'eva van der laan|2007-12-01');
  const second = await called('v.d. Laan', '2008-01-08', 'eva v.d. laan|2007-12-01');
  await takeBack();
  await migrate(database.connectionStrings.owner);
  expect(await keyOf(first)).toEqual({ importKey: 'eva van de laan|2007-12-01' });
  expect(await keyOf(second)).toEqual({ importKey: 'eva v.d. laan|2007-12-01' });
});

test('the database folds a text as the domain does', async () => {
  for (const text of ['  Ayşe  YILMAZ ', 'İpek', 'Łukasz Żak', 'Björk Ægir', '’t Hart', 'Straße', '']) {
    const { rows } = await sql<{ key: string }>`select mim.search_key(${text}) as key`.execute(
      database.owner,
    );
    expect(rows).toEqual([{ key: searchKey(text) }]);
  }
});
