import { type Kysely, sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withActor } from '../actor/with-actor.js';
import type { Database } from '../schema/database.generated.js';
import {
  addLocations,
  addPerson,
  addTrajectory,
  addTransfer,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '../testing/index.js';
import { beginAction } from './begin-action.js';
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

/** A mother of Breda whom Ede accepts, and a person of Ede of whom the acceptance says something new. */
let accepted: { actionId: string; trajectoryId: string; knownId: string };
beforeEach(async () => {
  const { trajectoryId } = await addTrajectory(app, breda);
  const transferId = await addTransfer(app, breda, { trajectoryId, toLocationId: 'ede' });
  const knownId = await addPerson(app, ede, { phone: '0600000000' });
  accepted = await withActor(app, ede, async (trx) => {
    const actionId = await beginAction(trx, { locationId: 'ede', what: 'test.accept' });
    for (const phone of ['0611111111', '0622222222', '0633333333']) await setPhone(trx, knownId, phone);
    const taken = await trx
      .insertInto('mim.trajectory')
      .values({ locationId: 'ede', motherId: knownId, state: 'waiting', transferredFrom: 'breda' })
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
    return { actionId, trajectoryId: taken.trajectoryId, knownId };
  });
});

const setPhone = (trx: Transaction<Database>, personId: string, phone: string) =>
  trx
    .updateTable('mim.person')
    .set(({ eb }) => ({ phone, version: eb('version', '+', 1) }))
    .where('personId', '=', personId)
    .execute();

/** What the history holds of a row, the first change first. */
const historyOf = (rowId: string) =>
  withActor(app, ede, async (trx) => {
    const rows = await trx
      .selectFrom('mim.row_change')
      .select(['operation', 'before'])
      .where('rowId', '=', rowId)
      .orderBy('rowChangeId')
      .execute();
    return rows.map(({ operation, before }) => [operation, (before as { phone?: string } | null)?.phone]);
  });

const sayUndone = (trx: Transaction<Database>) =>
  sql`update mim.action set undone_by = current_setting('mim.account_id')
    where action_id = ${accepted.actionId}`.execute(trx);
const empty = (trx: Transaction<Database>, rowId: string) =>
  sql`update mim.row_change set before = '{}' where row_id = ${rowId} and before is not null`.execute(trx);

/** What the database says to a statement of the application. */
const saying = (work: (trx: Transaction<Database>) => Promise<unknown>) =>
  withActor(app, ede, work).then(
    () => 'taken',
    (error: { code?: string }) => error.code,
  );

const denied = '42501';
const refused = '23001';

describe('an action', () => {
  test('is undone at the moment that the database says', async () => {
    const asked = saying((trx) =>
      sql`update mim.action set undone_by = current_setting('mim.account_id'), undone_at = '2008-01-01'
        where action_id = ${accepted.actionId}`.execute(trx),
    );
    expect(await asked).toBe(denied);
    const told = await withActor(app, ede, async (trx) => {
      await sayUndone(trx);
      const { rows } = await sql<{ isNow: boolean }>`select undone_at = now() as "is_now" from mim.action
        where action_id = ${accepted.actionId}`.execute(trx);
      return rows;
    });
    expect(told).toEqual([{ isNow: true }]);
  });

  test('that was undone is not undone again, nor made to stand', async () => {
    await withActor(app, ede, (trx) => undoAction(trx, accepted.actionId));
    expect(await saying(sayUndone)).toBe(refused);
    const standing = saying((trx) =>
      sql`update mim.action set undone_by = null where action_id = ${accepted.actionId}`.execute(trx),
    );
    expect(await standing).toBe(refused);
  });
});

describe('the history of what an acceptance brought', () => {
  test('is emptied as the acceptance is undone, however often it changed a row', async () => {
    const before = await historyOf(accepted.knownId);
    expect(await withActor(app, ede, (trx) => undoAction(trx, accepted.actionId))).toMatchObject({
      ok: true,
    });
    expect(await historyOf(accepted.trajectoryId)).toEqual([
      ['insert', undefined],
      ['delete', undefined],
    ]);
    const gone = ['update', undefined];
    expect(await historyOf(accepted.knownId)).toEqual([...before.slice(0, 2), gone, gone, gone, gone, gone]);
    const { phone } = await withActor(app, ede, (trx) =>
      trx
        .selectFrom('mim.person')
        .select('phone')
        .where('personId', '=', accepted.knownId)
        .executeTakeFirstOrThrow(),
    );
    expect(phone).toBe('0600000000');
  });

  test('is not emptied while the acceptance stands, whatever is said of it', async () => {
    await withActor(app, ede, (trx) => setPhone(trx, accepted.knownId, '0644444444'));
    const before = await historyOf(accepted.knownId);
    expect(await saying((trx) => empty(trx, accepted.knownId))).toBe(refused);
    const saidUndone = saying(async (trx) => {
      await sayUndone(trx);
      await empty(trx, accepted.knownId);
    });
    expect(await saidUndone).toBe(refused);
    expect(await saying(sayUndone)).toBe('taken');
    expect(await historyOf(accepted.knownId)).toEqual(before);
  });

  test('stays where only another row was turned back', async () => {
    const other = await addPerson(app, ede);
    await withActor(app, ede, (trx) => setPhone(trx, other, '0655555555'));
    const before = [await historyOf(other), await historyOf(accepted.knownId)];
    const emptied = withActor(app, ede, async (trx) => {
      await sayUndone(trx);
      await trx.deleteFrom('mim.trajectory').where('trajectoryId', '=', accepted.trajectoryId).execute();
      const { numAffectedRows } = await empty(trx, accepted.trajectoryId);
      return numAffectedRows;
    });
    expect(await emptied).toBe(1n);
    expect([await historyOf(other), await historyOf(accepted.knownId)]).toEqual(before);
  });
});
