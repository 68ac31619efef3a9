import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withActor } from '../actor/with-actor.js';
import { beginAction } from '../history/begin-action.js';
import { addLocations, anActor, createTestDatabase, type TestDatabase } from '../testing/index.js';
import { migrate } from './migrate.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.owner, 'breda', 'ede');
});
afterAll(() => database.close());

const step = '0035_answers_kept_where_they_were_given';
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');

/** The changes of an offer of Breda to Ede that a location has in its history, by the action of each. */
const changesAt = (actor: typeof breda) =>
  withActor(database.app, actor, (trx) =>
    trx
      .selectFrom('mim.row_change')
      .select(['actionId', 'operation'])
      .where('tableName', '=', 'transfer')
      .orderBy('rowChangeId')
      .execute(),
  );

test('an answer that was kept with the location that had offered goes to the one that gave it', async () => {
  const actionOf = (actor: typeof breda) =>
    withActor(database.app, actor, (trx) =>
      beginAction(trx, { locationId: actor.locationIds[0] ?? '', what: 'test.act' }),
    );
  const [offered, answered] = [await actionOf(breda), await actionOf(ede)];
  await sql`
    alter table mim.row_change no force row level security, disable trigger user;
    insert into mim.row_change (location_id, action_id, table_name, row_id, operation, before, changed_by)
    select 'breda', ${sql.lit(answered)}, 'transfer', gen_random_uuid(), 'update', before, 'test'
    from (values ('{"to_location_id": "ede"}'::jsonb), ('{"to_location_id": "tilburg"}')) as was (before);
    insert into mim.row_change (location_id, action_id, table_name, row_id, operation, before, changed_by)
    values ('breda', ${sql.lit(offered)}, 'transfer', gen_random_uuid(), 'update', '{"to_location_id": "ede"}', 'test');
    alter table mim.row_change force row level security, enable trigger user;
    delete from mim.migration where name = ${sql.lit(step)}`.execute(database.owner);
  expect(await migrate(database.connectionStrings.owner)).toEqual([step]);
  expect(await changesAt(ede)).toEqual([{ actionId: answered, operation: 'update' }]);
  expect((await changesAt(breda)).map(({ actionId }) => actionId)).toEqual([answered, offered]);
});
