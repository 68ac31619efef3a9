import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withActor } from '../actor/with-actor.js';
import { addLocations, addRow, anActor, createTestDatabase, type TestDatabase } from '../testing/index.js';
import { migrate } from './migrate.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.owner, 'breda');
});
afterAll(() => database.close());

const breda = anActor('coordinator', 'breda');

/** Takes the database back to before an organisation stood there once. */
const takeBack = () =>
  sql`
    drop function mim.refuse_line_of_exported() cascade;
    drop function mim.refuse_twin_of_hers() cascade;
    drop function mim.refuse_record_after_stop() cascade;
    drop index mim.service_once_by_name;
    drop function mim.service_key(text) cascade;
    delete from mim.migration where name = '0062_refused_by_the_database'`.execute(database.owner);

const long = 'Stichting '.repeat(19);

test('organisations that stood there twice get the first number that is free, however long or numbered their names are', async () => {
  await takeBack();
  const added = ['MEE', 'M.E.E.', 'mee', 'Mee 2', 'Sport', '???', '!!!'];
  for (const name of [...added, ...['AAAA', 'aaaa', 'BBBB', 'bbbb'].map((end) => long + end)])
    await addRow(database.app, breda, 'mim.service', { name, kind: 'language', purpose: 'Taal.' });
  await migrate(database.connectionStrings.owner);
  const { rows } = await withActor(database.app, breda, (trx) =>
    sql<{ readonly name: string; readonly key: string }>`
      select name, mim.service_key(name) as key from mim.service order by name`.execute(trx),
  );
  const names = rows.map(({ name }) => name);
  const mee = names.filter((name) => /^m\.?e\.?e/i.test(name));
  // One of the three keeps its name; "Mee 2" was the name of another.
  expect(mee.map((name) => name.replace(/^[a-zA-Z.]+/, '')).toSorted()).toEqual(['', ' (3)', ' (4)', ' 2']);
  expect(names).toEqual(expect.arrayContaining(['Sport', '???', '!!!']));
  const keys = rows.map(({ key }) => key).filter((key) => key !== '');
  expect(new Set(keys).size).toBe(keys.length);
  expect(rows).toHaveLength(11);
});
