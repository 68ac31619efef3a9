import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { historyTables } from '../history/history-tables.js';
import type { Database } from '../schema/database.generated.js';
import {
  type AddedDossier,
  addDossier,
  addLocations,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '../testing/index.js';
import { type Actor, roles } from './actor.js';
import { withActor } from './with-actor.js';

let database: TestDatabase;
let app: Kysely<Database>;
let tables: readonly string[];
const breda = anActor('coordinator', 'breda');
const ede = anActor('coordinator', 'ede');
const borne = anActor('coordinator', 'borne');
const both = anActor('coordinator', 'breda', 'ede');
let dossierOfBreda: AddedDossier;

beforeAll(async () => {
  database = await createTestDatabase();
  app = database.app;
  await addLocations(app, 'breda', 'ede', 'borne');
  dossierOfBreda = await addDossier(app, breda, { toLocationId: 'ede', text: 'MARKER-BREDA' });
  await addDossier(app, ede, { toLocationId: 'borne', text: 'MARKER-EDE' });
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'mim' and column_name = 'location_id' and table_name not like 'delivery%'
      and table_name not in ('location', 'location_provider', 'membership')
    order by 1`.execute(database.owner);
  tables = rows.map(({ name }) => name);
});
afterAll(() => database.close());

/** Tables of which an account sees its own rows only, within its location. */
const ofAccount = [
  'saved_view',
  'calendar_feed',
  'idempotency',
  'visit_draft',
  'preparation_draft',
  'supervision_draft',
  'evaluation_draft',
  'takeover_draft',
];

const locationsIn = <Tables>(db: Kysely<Tables>, actor: Actor, table: string): Promise<string[]> =>
  withActor(db, actor, async (trx) => {
    // The words of a signal are seen by who has opened it.
    if (table === 'signal_note')
      await sql`
        insert into mim.access_log (location_id, what, subjects)
        select location_id, 'test', array_agg(signal_id) from mim.signal group by location_id`.execute(trx);
    const { rows } = await sql<{ locationId: string }>`
      select distinct location_id from ${sql.table(`mim.${table}`)} order by location_id`.execute(trx);
    return rows.map((row) => row.locationId);
  });

const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing failed',
    (error: { code?: string }) => error.code ?? String(error),
  );
const refused = '42501';

test('every table of the dossier has rows of two locations, so that what follows can fail', async () => {
  expect(tables).toEqual(expect.arrayContaining([...historyTables]));
  for (const table of tables) {
    for (const actor of [breda, ede]) {
      const seen = await locationsIn(app, actor, table);
      expect([table, seen]).toEqual([table, expect.arrayContaining(actor.locationIds)]);
    }
  }
});

describe('a row of the dossier is seen', () => {
  test('by coordinators of its location and nobody else, through any role', async () => {
    for (const table of tables) {
      for (const db of [app, database.owner]) {
        // An offer is seen by the location that is asked as well.
        const others = table === 'transfer' ? ['breda'] : [];
        expect([table, await locationsIn(db, breda, table)]).toEqual([table, ['breda']]);
        expect([table, await locationsIn(db, ede, table)]).toEqual([table, [...others, 'ede']]);
        expect([table, await locationsIn(db, borne, table)]).toEqual([
          table,
          table === 'transfer' ? ['ede'] : [],
        ]);
        if (!ofAccount.includes(table))
          expect([table, await locationsIn(db, both, table)]).toEqual([table, ['breda', 'ede']]);
      }
    }
  });

  test.each(roles.filter((role) => role !== 'coordinator'))('by no %s', async (role) => {
    // Who looked at what is for the provider too, which answers for it.
    for (const table of tables.filter((one) => role !== 'manager' || one !== 'access_log')) {
      for (const actor of [anActor(role), anActor(role, 'breda', 'ede')])
        for (const db of [app, database.owner])
          expect([table, await locationsIn(db, actor, table)]).toEqual([table, []]);
    }
  });

  test('of the access log by a manager of the location, and of no other one', async () => {
    const seen = (...locationIds: string[]) =>
      locationsIn(app, anActor('manager', ...locationIds), 'access_log');
    expect(await seen('breda', 'ede')).toEqual(['breda', 'ede']);
    expect(await seen('ede')).toEqual(['ede']);
    expect(await seen()).toEqual([]);
    expect(await locationsIn(database.owner, anActor('manager', 'breda'), 'access_log')).toEqual([]);
  });

  test('in no table by mim_analytics or mim_auth, whoever asks', async () => {
    for (const table of tables) {
      expect([table, await failure(locationsIn(database.analytics, breda, table))]).toEqual([table, refused]);
      expect([table, await failure(locationsIn(database.auth, breda, table))]).toEqual([table, refused]);
    }
  });

  test('by its account alone where an account keeps it for itself', async () => {
    const colleague: Actor = { ...breda, accountId: 'colleague' };
    for (const table of ofAccount)
      expect([table, await locationsIn(app, colleague, table)]).toEqual([table, []]);
  });
});

describe('a row of the dossier is written', () => {
  /** Tries to copy a row of Breda under another identifier, as it stands there. */
  const copying = async (actor: Actor, table: string): Promise<string> => {
    const found = await withActor(app, breda, (trx) =>
      sql<{
        data: string;
      }>`select to_jsonb(present)::text as data from ${sql.table(`mim.${table}`)} as present limit 1`.execute(
        trx,
      ),
    );
    const data = found.rows[0]?.data ?? '{}';
    return failure(
      withActor(app, actor, (trx) =>
        sql`insert into ${sql.table(`mim.${table}`)} overriding system value select past.*
          from jsonb_populate_record(null::${sql.table(`mim.${table}`)}, ${data}::jsonb) as past`.execute(
          trx,
        ),
      ),
    );
  };

  test('by no coordinator of another location, and by no other role', async () => {
    const others = [ede, anActor('coordinator'), anActor('manager', 'breda'), anActor('administrator')];
    for (const table of tables)
      for (const actor of others)
        expect([table, actor.accountId, await copying(actor, table)]).toEqual([
          table,
          actor.accountId,
          refused,
        ]);
  });

  test('not into another location by a change of its location', async () => {
    const moving = withActor(app, both, (trx) =>
      trx
        .updateTable('mim.pause')
        .set(({ eb }) => ({ locationId: 'ede', version: eb('version', '+', 1) }))
        .where('pauseId', '=', dossierOfBreda.pauseId)
        .execute(),
    );
    expect(await failure(moving)).not.toBe('nothing failed');
  });

  test('never under another’s name in the records', async () => {
    const entry = withActor(app, breda, (trx) =>
      trx
        .insertInto('mim.access_log')
        .values({ locationId: 'breda', what: 'mothers.page', accountId: 'somebody-else' })
        .execute(),
    );
    expect(await failure(entry)).toBe(refused);
  });

  test('never in another role in the record of reading', async () => {
    const entry = withActor(app, breda, (trx) =>
      trx
        .insertInto('mim.access_log')
        .values({ locationId: 'breda', what: 'mothers.page', role: 'administrator' })
        .execute(),
    );
    expect(await failure(entry)).toBe(refused);
  });

  test('never at another moment than it was, in the records', async () => {
    for (const [table, columns] of [
      ['access_log', sql`(location_id, what, at) values ('breda', 'mothers.page', '2008-01-01')`],
      ['action', sql`(location_id, what, done_at) values ('breda', 'visits.record', '2008-01-01')`],
      [
        'erasure',
        sql`(location_id, kind, prospects, calls, erased_on, erased_at)
        values ('breda', 'declined', 1, 0, '2008-01-01', '2008-01-01')`,
      ],
    ] as const) {
      const entry = withActor(app, breda, (trx) =>
        sql`insert into ${sql.table(`mim.${table}`)} ${columns}`.execute(trx),
      );
      expect([table, await failure(entry)]).toEqual([table, refused]);
    }
  });

  test('once and for all in the records of reading and changing, and in the settings', async () => {
    for (const table of ['access_log', 'row_change', 'location_setting'])
      for (const statement of [sql`delete from`, sql`truncate`]) {
        const work = withActor(app, breda, (trx) =>
          sql`${statement} ${sql.table(`mim.${table}`)}`.execute(trx),
        );
        expect([table, await failure(work)]).toEqual([table, refused]);
      }
    const rewriting = withActor(app, breda, (trx) =>
      trx.updateTable('mim.access_log').set({ what: 'nothing' }).execute(),
    );
    expect(await failure(rewriting)).toBe(refused);
  });
});

describe('what an account keeps for itself', () => {
  test('a colleague sees in no line of the history either', async () => {
    const own = { ...breda, accountId: 'own' };
    const viewId = await withActor(app, own, async (trx) => {
      const { savedViewId } = await trx
        .insertInto('mim.saved_view')
        .values({ locationId: 'breda', list: 'mothers', name: 'mine', view: '{}' })
        .returning('savedViewId')
        .executeTakeFirstOrThrow();
      await trx.deleteFrom('mim.saved_view').where('savedViewId', '=', savedViewId).execute();
      return savedViewId;
    });
    const linesOf = (actor: Actor) =>
      withActor(app, actor, (trx) =>
        trx.selectFrom('mim.row_change').select('operation').where('rowId', '=', viewId).execute(),
      );
    expect(await linesOf(own)).toHaveLength(2);
    expect(await linesOf(breda)).toEqual([]);
  });

  test('holds no text that somebody was searched by', async () => {
    const saving = withActor(app, breda, (trx) =>
      trx
        .insertInto('mim.saved_view')
        .values({ locationId: 'breda', list: 'mothers', name: 'a', view: '{"filter":{"text":"jans"}}' })
        .execute(),
    );
    expect(await failure(saving)).not.toBe('nothing failed');
  });
});

describe('an offer of one location to another', () => {
  const change = (actor: Actor, columns: Readonly<Record<string, string>>) =>
    withActor(app, actor, async (trx) => {
      const changed = await trx
        .updateTable('mim.transfer')
        .set(({ eb }) => ({ ...columns, version: eb('version', '+', 1) }))
        .where('transferId', '=', dossierOfBreda.transferId)
        .executeTakeFirst();
      return changed.numUpdatedRows;
    });

  test('cannot be rewritten by the location that is asked', async () => {
    for (const columns of [{ payload: '{"name":"other"}' }, { toLocationId: 'borne' }, { locationId: 'ede' }])
      expect(await failure(change(ede, columns))).toBe(refused);
  });

  test('is answered by that location, and by no third one', async () => {
    const answer = { outcome: 'accepted', answeredOn: '2008-06-03', answeredBy: 'somebody' };
    expect(await change(borne, answer)).toBe(0n);
    expect(await change(ede, answer)).toBe(1n);
  });
});

describe('a calendar feed', () => {
  const seenWith = (hash: string | null, table: string): Promise<number> =>
    app.transaction().execute(async (trx) => {
      if (hash !== null) await sql`select set_config('mim.feed_hash', ${hash}, true)`.execute(trx);
      const { rows } = await sql<{
        rows: number;
      }>`select count(*) as rows from ${sql.table(`mim.${table}`)}`.execute(trx);
      return rows[0]?.rows ?? -1;
    });
  const hashOfBreda = async (): Promise<string> => {
    const feed = await withActor(app, breda, (trx) =>
      trx.selectFrom('mim.calendar_feed').select('secretHash').executeTakeFirstOrThrow(),
    );
    return feed.secretHash;
  };

  test('is found by who shows its secret, without an account, and by nobody who shows another', async () => {
    const hash = await hashOfBreda();
    expect(await seenWith(hash, 'calendar_feed')).toBe(1);
    expect(await seenWith(`${hash.slice(0, -1)}1`, 'calendar_feed')).toBe(0);
    expect(await seenWith('', 'calendar_feed')).toBe(0);
    expect(await seenWith(null, 'calendar_feed')).toBe(0);
  });

  test('opens no other table', async () => {
    const hash = await hashOfBreda();
    for (const table of tables)
      if (table !== 'calendar_feed') expect([table, await seenWith(hash, table)]).toEqual([table, 0]);
  });

  test('is found no longer once it was revoked', async () => {
    const hash = await hashOfBreda();
    await withActor(app, breda, (trx) =>
      trx
        .updateTable('mim.calendar_feed')
        .set(({ eb }) => ({ revokedAt: new Date(), version: eb('version', '+', 1) }))
        .execute(),
    );
    expect(await seenWith(hash, 'calendar_feed')).toBe(0);
  });
});

test('a maintained list is read by all and written by an analyst', async () => {
  const adding = (actor: Actor) =>
    withActor(app, actor, (trx) =>
      trx
        .insertInto('mim.list_item')
        .values({ list: 'topics', code: 'test', labelNl: 'proef', labelEn: 'test', position: 1 })
        .execute(),
    );
  for (const role of roles)
    if (role !== 'analyst') expect(await failure(adding(anActor(role, 'breda')))).toBe(refused);
  await adding(anActor('analyst'));
  for (const role of roles) {
    const seen = await withActor(app, anActor(role), (trx) =>
      trx.selectFrom('mim.list_item').select('code').where('code', '=', 'test').execute(),
    );
    expect(seen).toEqual([{ code: 'test' }]);
  }
});
