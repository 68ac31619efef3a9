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
/** What a later step took away, which this one still knows. */
const later = '0027_rows_of_a_list_are_judged';
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
    drop function mim.search_key(text) cascade;
    alter table mim.prospect add column import_key text;
    alter table mim.prospect_import drop column outcomes;
    delete from mim.migration where name in (${sql.lit(step)}, ${sql.lit(later)})`.execute(database.owner);

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

test('the database folds a text as the domain does', async () => {
  for (const text of ['  Ayşe  YILMAZ ', 'İpek', 'Łukasz Żak', 'Björk Ægir', '’t Hart', 'Straße', '']) {
    const { rows } = await sql<{ key: string }>`select mim.search_key(${text}) as key`.execute(
      database.owner,
    );
    expect(rows).toEqual([{ key: searchKey(text) }]);
  }
});
