import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withActor } from '../actor/with-actor.js';
import {
  addLocations,
  addPerson,
  addProspect,
  addTrajectory,
  addTransfer,
  anActor,
  columnsOfChildren,
  createTestDatabase,
  type TestDatabase,
} from '../testing/index.js';
import { migrate } from './migrate.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.owner, 'breda', 'ede');
});
afterAll(() => database.close());

const step = '0024_children';
const breda = anActor('coordinator', 'breda');
const noor = { childName: 'Noor', childBornOn: '2007-12-15', childDied: false };

/** Takes the database back to before the step, so that it is taken anew. */
const takeBack = () =>
  sql`
    alter table mim.trajectory drop column children, add column child_name text;
    alter table mim.prospect drop column children, add column child_name text;
    drop function mim.child_names(jsonb);
    delete from mim.migration where name = ${sql.lit(step)}`.execute(database.owner);

/** What stood before the step: as the owner, and without a line of history. */
const stood = (statement: string) =>
  sql`
    alter table mim.trajectory no force row level security, disable trigger user;
    alter table mim.prospect no force row level security, disable trigger user;
    alter table mim.transfer no force row level security, disable trigger user;
    alter table mim.row_change no force row level security, disable trigger user;
    ${sql.raw(statement)};
    alter table mim.row_change force row level security, enable trigger user;
    alter table mim.transfer force row level security, enable trigger user;
    alter table mim.prospect force row level security, enable trigger user;
    alter table mim.trajectory force row level security, enable trigger user`.execute(database.owner);

test('a child that was there before becomes a list, in dossiers, offers and the history', async () => {
  const { trajectoryId } = await addTrajectory(database.app, breda);
  const { trajectoryId: unknown } = await addTrajectory(database.app, breda, { children: [] });
  const prospectId = await addProspect(database.app, breda, { childBornOn: '2007-12-15' });
  const transferId = await addTransfer(database.app, breda, { trajectoryId, toLocationId: 'ede' });
  await takeBack();
  await stood(`
    update mim.trajectory set child_name = 'Noor' where trajectory_id = '${trajectoryId}';
    update mim.transfer set payload = '{"givenName": "Selma", "childName": "Noor", "childBornOn": "2007-12-15"}'
      where transfer_id = '${transferId}';
    insert into mim.row_change (location_id, table_name, row_id, operation, before, changed_by) values
      ('breda', 'trajectory', '${trajectoryId}', 'update', '{"child_name": null, "child_born_on": "2007-12-15"}', 'test'),
      ('breda', 'trajectory', '${trajectoryId}', 'delete', '{}', 'test')`);
  expect(await migrate(database.connectionStrings.owner)).toContain(step);

  await withActor(database.app, breda, async (trx) => {
    const trajectories = await trx
      .selectFrom('mim.trajectory')
      .select(['trajectoryId', 'children', 'childBornOn'])
      .execute();
    const of = (id: string) => trajectories.find((each) => each.trajectoryId === id);
    expect(of(trajectoryId)).toMatchObject({ children: [noor], childBornOn: '2007-12-15' });
    expect(of(unknown)).toMatchObject({ children: [], childBornOn: null });
    const prospects = await trx.selectFrom('mim.prospect').select(['prospectId', 'children']).execute();
    expect(prospects).toEqual([{ prospectId, children: [{ ...noor, childName: null }] }]);
    const [transfer] = await trx.selectFrom('mim.transfer').select('payload').execute();
    expect(transfer?.payload).toEqual({ givenName: 'Selma', children: [noor], childBornOn: '2007-12-15' });
    const { rows: changes } = await sql<{ before: unknown }>`
      select before from mim.row_change where changed_by = 'test' order by row_change_id`.execute(trx);
    expect(changes.map(({ before }) => before)).toEqual([
      { children: [{ ...noor, childName: null }], child_born_on: '2007-12-15' },
      {},
    ]);
  });
});

describe('the birth that stands beside the children', () => {
  const twins = [noor, { ...noor, childName: 'Finn', childBornOn: '2007-12-16' }];
  const setBirth = (trajectoryId: string, facts: object) =>
    withActor(database.app, breda, (trx) =>
      trx
        .updateTable('mim.trajectory')
        .set({ ...facts, version: sql`version + 1` })
        .where('trajectoryId', '=', trajectoryId)
        .execute(),
    ).then(
      () => 'taken',
      (error: { code?: string }) => error.code,
    );

  test('is that of one of them, and there as soon as one is known', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda, { children: twins });
    const refused = '23514';
    expect(await setBirth(trajectoryId, { childBornOn: '2007-12-17' })).toBe(refused);
    expect(await setBirth(trajectoryId, { childBornOn: null })).toBe(refused);
    expect(await setBirth(trajectoryId, { children: '[]' })).toBe(refused);
    expect(await setBirth(trajectoryId, columnsOfChildren([noor]))).toBe('taken');
    expect(await setBirth(trajectoryId, columnsOfChildren([]))).toBe('taken');
  });

  test('is refused beside more children than anyone has', async () => {
    const { trajectoryId } = await addTrajectory(database.app, breda);
    expect(await setBirth(trajectoryId, columnsOfChildren(Array.from({ length: 11 }, () => noor)))).toBe(
      '23514',
    );
  });
});

test('the names of children are found together', async () => {
  const motherId = await addPerson(database.app, breda);
  const children = [{ childName: 'Noor' }, { childName: null }, { childName: 'Finn' }];
  const { trajectoryId } = await addTrajectory(database.app, breda, { motherId, children });
  const { names } = await withActor(database.app, breda, (trx) =>
    trx
      .selectFrom('mim.trajectory')
      .select(sql<string>`mim.child_names(children)`.as('names'))
      .where('trajectoryId', '=', trajectoryId)
      .executeTakeFirstOrThrow(),
  );
  expect(names).toBe('Noor Finn');
});
