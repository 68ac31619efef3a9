import { type Kysely, sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withActor } from '../actor/with-actor.js';
import type { Database } from '../schema/database.generated.js';
import { addLocations, addPerson, anActor, createTestDatabase, type TestDatabase } from '../testing/index.js';
import { beginAction } from './begin-action.js';
import { undoAction } from './undo-action.js';

let database: TestDatabase;
let app: Kysely<Database>;
const breda = anActor('coordinator', 'breda');
beforeAll(async () => {
  database = await createTestDatabase();
  app = database.app;
  await addLocations(app, 'breda', 'ede');
});
afterAll(() => database.close());

const consent = { originConsentOn: '2008-03-03', originConsentWording: 'Zij vindt het goed.' };
const withdrawn = { origin: null, originConsentOn: null, originConsentWording: null };

let personId: string;
beforeEach(async () => {
  personId = await addPerson(app, breda);
});

const set = (trx: Transaction<Database>, facts: Readonly<Record<string, string | null>>, of = personId) =>
  trx
    .updateTable('mim.person')
    .set(({ eb }) => ({ ...facts, version: eb('version', '+', 1) }))
    .where('personId', '=', of)
    .execute();
const change = (facts: Readonly<Record<string, string | null>>): Promise<string> =>
  withActor(app, breda, async (trx) => {
    const actionId = await beginAction(trx, { locationId: 'breda', what: 'test.change' });
    await set(trx, facts);
    return actionId;
  });
const undo = (actionId: string) => withActor(app, breda, (trx) => undoAction(trx, actionId));
const person = () =>
  withActor(app, breda, (trx) =>
    trx.selectFrom('mim.person').selectAll().where('personId', '=', personId).executeTakeFirstOrThrow(),
  );
const history = () =>
  withActor(app, breda, (trx) =>
    trx
      .selectFrom('mim.row_change')
      .selectAll()
      .where('rowId', '=', personId)
      .orderBy('rowChangeId')
      .execute(),
  );

describe('consent to the record of an origin, withdrawn', () => {
  test('leaves the origin and the words of the consent in no line of the history', async () => {
    await change({ origin: 'turkey', ...consent });
    await change({ origin: 'morocco' });
    await change({ phone: '0612345678' });
    expect(JSON.stringify(await history())).toMatch(/turkey/);
    await change(withdrawn);
    const kept = JSON.stringify(await history());
    expect(kept).not.toMatch(/turkey|morocco|vindt het goed|2008-03-03/);
    expect((await history()).map(({ operation }) => operation)).toEqual([
      'insert',
      'update',
      'update',
      'update',
      'update',
    ]);
  });

  test('does not come back by undoing the withdrawal, nor by undoing what was before it', async () => {
    const given = await change({ origin: 'turkey', ...consent });
    const taken = await change({ ...withdrawn, phone: '0612345678' });
    const before = await person();
    expect(await undo(taken)).toMatchObject({ ok: false, problem: { code: 'erased-since' } });
    expect((await undo(given)).ok).toBe(false);
    expect(await person()).toEqual(before);
  });

  test('can be given anew, and what is changed after it can be undone', async () => {
    await change({ origin: 'turkey', ...consent });
    await change(withdrawn);
    const again = await change({ origin: 'morocco', ...consent });
    expect(await undo(again)).toMatchObject({ ok: true });
    expect(await person()).toMatchObject(withdrawn);
    expect(JSON.stringify(await history())).not.toMatch(/turkey|morocco/);
  });

  test('touches nobody else’s history', async () => {
    const other = await addPerson(app, breda);
    await withActor(app, breda, async (trx) => {
      await set(trx, { origin: 'turkey', ...consent }, other);
      await set(trx, { origin: 'morocco' }, other);
    });
    await change({ origin: 'turkey', ...consent });
    await change(withdrawn);
    const { rows } = await withActor(app, breda, (trx) =>
      sql<{ n: number }>`select count(*)::int as n from mim.row_change
        where row_id = ${other} and before ->> 'origin' = 'turkey'`.execute(trx),
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('gives no way by which anything else of the history is changed', async () => {
    await change({ phone: '0612345678' });
    const consented = sql`before - array['origin', 'origin_consent_on', 'origin_consent_wording']`;
    const rewriting = withActor(app, breda, (trx) =>
      sql`update mim.row_change set before = (${consented}) || '{"phone":"0600000000"}'
        where row_id = ${personId}`.execute(trx),
    );
    await expect(rewriting).rejects.toMatchObject({ code: '23001' });
    const emptying = withActor(app, breda, (trx) =>
      sql`update mim.row_change set before = '{}' where row_id = ${personId} and before is not null`.execute(
        trx,
      ),
    );
    await expect(emptying).rejects.toMatchObject({ code: '23001' });
    await change({ origin: 'turkey', ...consent });
    await change({ phone: null });
    const forgetting = withActor(app, breda, (trx) =>
      sql`update mim.row_change set before = ${consented}
        where row_id = ${personId} and before ->> 'origin' is not null`.execute(trx),
    );
    await expect(forgetting).rejects.toMatchObject({ code: '23001' });
  });
});
