import fc from 'fast-check';
import { type Kysely, sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withActor } from '../actor/with-actor.js';
import type { Database } from '../schema/database.generated.js';
import {
  addLocations,
  addMatch,
  addPause,
  addPerson,
  addTrajectory,
  addTransfer,
  addVisit,
  addVisitingMother,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '../testing/index.js';
import { beginAction } from './begin-action.js';
import { historyTables } from './history-tables.js';
import { undoAction } from './undo-action.js';

let database: TestDatabase;
let app: Kysely<Database>;
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');
beforeAll(async () => {
  database = await createTestDatabase();
  app = database.app;
  await addLocations(app, 'breda', 'ede');
});
afterAll(() => database.close());

/** Does something as one action of Breda, and says which. */
const act = (work: (trx: Transaction<Database>) => Promise<unknown>, actor = breda): Promise<string> =>
  withActor(app, actor, async (trx) => {
    const actionId = await beginAction(trx, { locationId: actor.locationIds[0] ?? '', what: 'test.act' });
    await work(trx);
    return actionId;
  });

const undo = (actionId: string, actor = breda) => withActor(app, actor, (trx) => undoAction(trx, actionId));

/** All rows of a location as they are, without the count of their changes. */
const everything = (actor = breda): Promise<unknown> =>
  withActor(app, actor, async (trx) => {
    const rows: Record<string, unknown> = {};
    for (const table of historyTables) {
      const found = await sql<{ data: unknown }>`
        select to_jsonb(present) - 'version' as data from ${sql.table(`mim.${table}`)} as present
        order by ${sql.ref(`${table}_id`)}`.execute(trx);
      rows[table] = found.rows.map(({ data }) => data);
    }
    return rows;
  });

describe('an action', () => {
  test('that only added to what is never changed has nothing to undo, and says so', async () => {
    const actionId = await act((trx) =>
      trx
        .insertInto('mim.location_setting')
        .values({ locationId: 'breda', name: 'planAheadDays', value: '10', validFrom: '2026-01-01' })
        .execute(),
    );
    const refused = { ok: false, problem: { code: 'nothing-to-undo' } };
    expect(await undo(actionId)).toMatchObject(refused);
    expect(await undo(actionId)).toMatchObject(refused);
  });

  test('leaves for each row what it was before, by whom, and under which action', async () => {
    const { trajectoryId } = await addTrajectory(app, breda);
    const actionId = await act((trx) => setNote(trx, trajectoryId, 'changed'));
    const changes = await withActor(app, breda, (trx) =>
      trx.selectFrom('mim.row_change').selectAll().where('actionId', '=', actionId).execute(),
    );
    expect(changes).toMatchObject([
      {
        tableName: 'trajectory',
        rowId: trajectoryId,
        operation: 'update',
        before: { intake_note: null, version: 1 },
        afterVersion: 2,
        changedBy: breda.accountId,
      },
    ]);
  });

  test('that does not count the version up is refused by the database', async () => {
    const { trajectoryId } = await addTrajectory(app, breda);
    const forgetting = act((trx) =>
      trx
        .updateTable('mim.trajectory')
        .set({ intakeNote: 'note' })
        .where('trajectoryId', '=', trajectoryId)
        .execute(),
    );
    await expect(forgetting).rejects.toMatchObject({ code: '23001' });
  });
});

const setNote = (trx: Transaction<Database>, trajectoryId: string, note: string | null) =>
  trx
    .updateTable('mim.trajectory')
    .set(({ eb }) => ({ intakeNote: note, version: eb('version', '+', 1) }))
    .where('trajectoryId', '=', trajectoryId)
    .execute();

describe('undoing', () => {
  let trajectoryId: string;
  beforeEach(async () => {
    trajectoryId = (await addTrajectory(app, breda)).trajectoryId;
  });

  test('counts the version on, so that who saw the action sees that it changed', async () => {
    const actionId = await act((trx) => setNote(trx, trajectoryId, 'changed'));
    expect(await undo(actionId)).toMatchObject({ ok: true, value: { what: 'test.act', changes: 1 } });
    const row = await withActor(app, breda, (trx) =>
      trx
        .selectFrom('mim.trajectory')
        .select(['intakeNote', 'version'])
        .where('trajectoryId', '=', trajectoryId)
        .executeTakeFirst(),
    );
    expect(row).toEqual({ intakeNote: null, version: 3 });
  });

  test('a second time is refused', async () => {
    const actionId = await act((trx) => setNote(trx, trajectoryId, 'changed'));
    await undo(actionId);
    expect(await undo(actionId)).toMatchObject({ ok: false, problem: { code: 'undone-before' } });
  });

  test('at the same time as another does it once', async () => {
    const actionId = await act((trx) => setNote(trx, trajectoryId, 'changed'));
    const outcomes = await Promise.all([undo(actionId), undo(actionId), undo(actionId)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('is refused when a row was changed since, and then nothing is undone', async () => {
    const other = (await addTrajectory(app, breda)).trajectoryId;
    const actionId = await act(async (trx) => {
      await setNote(trx, trajectoryId, 'one');
      await setNote(trx, other, 'two');
    });
    await act((trx) => setNote(trx, other, 'three'));
    const before = await everything();
    expect(await undo(actionId)).toMatchObject({ ok: false, problem: { code: 'changed-meanwhile' } });
    expect(await everything()).toEqual(before);
  });

  test('is refused when something has come to rest on what was added', async () => {
    let personId = '';
    const actionId = await act(async (trx) => {
      const row = await trx
        .insertInto('mim.person')
        .values({ locationId: 'breda', givenName: 'Ada', nameSearch: 'ada', nameSort: 'ada' })
        .returning('personId')
        .executeTakeFirstOrThrow();
      personId = row.personId;
    });
    await addTrajectory(app, breda, { motherId: personId });
    expect(await undo(actionId)).toMatchObject({ ok: false, problem: { code: 'changed-meanwhile' } });
  });

  test('is refused when another match has taken the place of the one that ended', async () => {
    const { visitingMotherId } = await addVisitingMother(app, breda);
    const both = { trajectoryId, visitingMotherId };
    const matchId = await addMatch(app, breda, both);
    const actionId = await act((trx) =>
      trx
        .updateTable('mim.match')
        .set(({ eb }) => ({
          endedOn: '2008-05-01',
          endReason: 'no-rapport',
          endedBy: 'mother',
          version: eb('version', '+', 1),
        }))
        .where('matchId', '=', matchId)
        .execute(),
    );
    await addMatch(app, breda, { ...both, startedOn: '2008-05-02' });
    expect(await undo(actionId)).toMatchObject({ ok: false, problem: { code: 'changed-meanwhile' } });
  });

  test('an action of another location answers like one that does not exist', async () => {
    const actionId = await act((trx) => setNote(trx, trajectoryId, 'changed'));
    const missing = await undo('00000000-0000-4000-8000-000000000000', ede);
    expect(missing).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    expect(await undo(actionId, ede)).toEqual(missing);
  });

  test('the answer to an offer of another location leaves the offer open again', async () => {
    const transferId = await addTransfer(app, breda, { trajectoryId, toLocationId: 'ede' });
    const before = [await everything(), await everything(ede)];
    const actionId = await act(async (trx) => {
      const person = await trx
        .insertInto('mim.person')
        .values({ locationId: 'ede', givenName: 'Amina', nameSearch: 'amina', nameSort: 'amina' })
        .returning('personId')
        .executeTakeFirstOrThrow();
      const taken = await trx
        .insertInto('mim.trajectory')
        .values({
          locationId: 'ede',
          motherId: person.personId,
          state: 'waiting',
          transferredFrom: 'breda',
        })
        .returning('trajectoryId')
        .executeTakeFirstOrThrow();
      await trx
        .updateTable('mim.transfer')
        .set(({ eb }) => ({
          outcome: 'accepted',
          answeredOn: '2008-06-03',
          answeredBy: ede.accountId,
          receivedTrajectoryId: taken.trajectoryId,
          version: eb('version', '+', 1),
        }))
        .where('transferId', '=', transferId)
        .execute();
    }, ede);
    expect(await undo(actionId, ede)).toMatchObject({ ok: true, value: { changes: 3 } });
    expect([await everything(), await everything(ede)]).toEqual(before);
  });
});

/** Something that an action can do to a location, given a number to choose by. */
type Step = (trx: Transaction<Database>, choice: number) => Promise<unknown>;
const one = async (
  trx: Transaction<Database>,
  table: 'mim.trajectory' | 'mim.visit' | 'mim.pause',
  choice: number,
) => {
  const { rows } = await sql<Record<string, string>>`select * from ${sql.table(table)}
    order by location_id, ${sql.ref(`${table.slice('mim.'.length)}_id`)}`.execute(trx);
  return rows[choice % rows.length];
};
const steps: Readonly<Record<string, Step>> = {
  note: async (trx, choice) => {
    const row = await one(trx, 'mim.trajectory', choice);
    if (row !== undefined) await setNote(trx, row.trajectoryId ?? '', `note ${choice}`);
  },
  'all notes': (trx, choice) =>
    trx
      .updateTable('mim.trajectory')
      .set(({ eb }) => ({ endNote: `note ${choice}`, version: eb('version', '+', 1) }))
      .execute(),
  'add a visit': async (trx, choice) => {
    const row = await one(trx, 'mim.trajectory', choice);
    await trx
      .insertInto('mim.visit')
      .values({
        locationId: 'breda',
        trajectoryId: row?.trajectoryId ?? '',
        visitOn: '2008-04-01',
        status: 'planned',
        kind: 'home',
        topics: ['sleep'],
        startsAt: '09:30',
      })
      .execute();
  },
  'change a visit': async (trx, choice) => {
    const row = await one(trx, 'mim.visit', choice);
    await trx
      .updateTable('mim.visit')
      .set(({ eb }) => ({ status: 'cancelled', topics: [], version: eb('version', '+', 1) }))
      .where('visitId', '=', row?.visitId ?? trajectoryless)
      .execute();
  },
  'remove a visit': async (trx, choice) => {
    const row = await one(trx, 'mim.visit', choice);
    await trx
      .deleteFrom('mim.visit')
      .where('visitId', '=', row?.visitId ?? trajectoryless)
      .execute();
  },
  'remove all pauses': (trx) => trx.deleteFrom('mim.pause').execute(),
  'add a mother with her trajectory': async (trx, choice) => {
    const person = await trx
      .insertInto('mim.person')
      .values({
        locationId: 'breda',
        givenName: `Mother ${choice}`,
        nameSearch: 'mother',
        nameSort: 'mother',
      })
      .returning('personId')
      .executeTakeFirstOrThrow();
    await trx
      .insertInto('mim.trajectory')
      .values({ locationId: 'breda', motherId: person.personId, state: 'intake', childCircumstances: [] })
      .execute();
  },
};
const trajectoryless = '00000000-0000-4000-8000-000000000000';

test('whatever an action did, undoing it gives back the rows that were there', async () => {
  const { trajectoryId } = await addTrajectory(app, breda, { motherId: await addPerson(app, breda) });
  await addVisit(app, breda, { trajectoryId, topics: ['sleep', 'play'], startsAt: '10:15' });
  await addPause(app, breda, { trajectoryId });
  const action = fc.array(fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.nat(50)), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(action, async (chosen) => {
      const before = await everything();
      const actionId = await act(async (trx) => {
        for (const [name, choice] of chosen) await steps[name]?.(trx, choice);
      });
      expect(await undo(actionId)).toMatchObject({ ok: true });
      expect(await everything()).toEqual(before);
    }),
    { numRuns: 60, seed: 2008 },
  );
});
