import { randomUUID } from 'node:crypto';
import { type Actor, type Database, withActor } from '@mim/database';
import {
  addLocations,
  addSignal,
  addTrajectory,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callAs, type TestCaller } from '../testing/call-as.js';
import { openSignals } from './open-signals.js';

const today = '2008-05-20';
const words = 'kanarie in het geheim';
const carla = { ...anActor('coordinator', 'breda'), accountId: 'carla' };
const ella = { ...anActor('coordinator', 'ede'), accountId: 'ella' };

let database: TestDatabase;
let caller: TestCaller;
let motherId: string;
let signalId: string;
let otherId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  caller = callAs(database, carla, today);
  const { trajectoryId, motherId: mother } = await addTrajectory(database.app, carla);
  motherId = mother;
  signalId = await addSignal(database.app, carla, { trajectoryId, description: words });
  otherId = await addSignal(database.app, carla, { trajectoryId, description: 'iets anders' });
});
afterAll(() => database.close());

/** What an account reads of the words after it did something in the same transaction. */
const wordsReadBy = (actor: Actor, before: (trx: Transaction<Database>) => Promise<unknown>) =>
  withActor(database.app, actor, async (trx) => {
    await before(trx);
    const { rows } = await sql<{ note: string }>`
      select note from mim.signal_note
      union all select before ->> 'note' from mim.row_change where table_name = 'signal_note' and before is not null
      order by 1`.execute(trx);
    return rows.map(({ note }) => note);
  });
const nothing = async () => {};
const opening =
  (actor: Actor, ...ids: readonly string[]) =>
  (trx: Transaction<Database>) =>
    openSignals(
      trx,
      actor,
      'signals.get',
      ids.map((id) => ({ locationId: 'breda', signalId: id })),
    );

describe('the words of a signal', () => {
  it('are read by who has written in the access log that she opens it, and by nobody else', async () => {
    expect(await wordsReadBy(carla, nothing)).toEqual([]);
    expect(await wordsReadBy(carla, opening(carla, otherId))).toEqual(['iets anders']);
    expect(await wordsReadBy(carla, opening(carla, signalId))).toEqual([words]);
    // What was opened before is shut again.
    expect(await wordsReadBy(carla, nothing)).toEqual([]);
  });

  it('are read in no other role and from no other location', async () => {
    for (const role of ['manager', 'analyst', 'administrator'] as const) {
      const actor = { ...carla, role };
      const read = wordsReadBy(actor, opening(actor, signalId)).catch(() => 'refused');
      expect([[], 'refused']).toContainEqual(await read);
    }
    await expect(wordsReadBy(ella, opening(ella, signalId))).rejects.toThrow('access_log');
    const line = (trx: Transaction<Database>) =>
      trx
        .insertInto('mim.access_log')
        .values({ locationId: 'ede', what: 'x', subjects: [signalId] })
        .execute();
    expect(await wordsReadBy(ella, line)).toEqual([]);
  });

  it('are not opened by a line in somebody else’s name, nor by one that is taken back', async () => {
    const inHerName = (trx: Transaction<Database>) =>
      openSignals(trx, { accountId: 'bea' }, 'x', [{ locationId: 'breda', signalId }]);
    await expect(wordsReadBy(carla, inHerName)).rejects.toThrow('access_log');
    const takenBack = async (trx: Transaction<Database>) => {
      await sql`savepoint looking`.execute(trx);
      await opening(carla, signalId)(trx);
      await sql`rollback to savepoint looking`.execute(trx);
    };
    expect(await wordsReadBy(carla, takenBack)).toEqual([]);
  });

  it('are neither changed nor taken away unopened', async () => {
    const changed = await withActor(database.app, carla, async (trx) => {
      const update = await trx
        .updateTable('mim.signal_note')
        .set({ note: 'weg', version: 2 })
        .executeTakeFirst();
      const removal = await trx.deleteFrom('mim.signal_note').executeTakeFirst();
      return [update.numUpdatedRows, removal.numDeletedRows];
    });
    expect(changed).toEqual([0n, 0n]);
  });

  it('stand in no list, no page and no worklist, and opening them leaves its line', async () => {
    const { rows } = await caller.signals.list({});
    const [row] = rows;
    const told = JSON.stringify([
      rows,
      await caller.worklist.today(),
      await caller.mothers.page({ trajectoryId: row?.trajectoryId ?? '' }),
      await caller.mothers.list({}),
    ]);
    expect(told).not.toContain(words);
    expect((await caller.signals.get({ signalId })).notes).toMatchObject([{ note: words }]);
    const { lines } = await caller.accessLog.list({ subjectId: signalId, limit: 1 });
    expect(lines).toMatchObject([{ what: 'signals.get', accountId: 'carla' }]);
    const { lines: latest } = await caller.accessLog.list({ limit: 3 });
    const opened = latest.filter(({ what }) => what === 'signals.get');
    expect(opened.map(({ subjects }) => subjects)).toEqual([[signalId, motherId]]);
  });

  it('are held by the database for who corrects and removes them too', async () => {
    const { version } = await caller.signals.get({ signalId: otherId });
    await caller.signals.correct({
      signalId: otherId,
      version,
      raisedOn: '2008-03-04',
      description: 'nieuw',
    });
    const history = await wordsReadBy(carla, opening(carla, otherId));
    expect(history).toEqual(['iets anders', 'nieuw']);
    const removal = { reason: 'practice' } as const;
    const of = { kind: 'signal', id: otherId, version: version + 1 } as const;
    await caller.removals.remove({ key: randomUUID(), ...of, removal });
    expect(await wordsReadBy(carla, nothing)).toEqual([]);
  });
});
