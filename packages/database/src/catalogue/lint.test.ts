import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { historyTables } from '../history/history-tables.js';
import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { lintCatalogue } from './lint.js';
import { lintRules } from './lint-rules.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** A violation of each rule that the owner can plant inside a transaction, and what must be found. */
const planted: Readonly<Record<string, { readonly statements: string; readonly object: string }>> = {
  'row-security-off': {
    statements: 'alter table mim.delivery no force row level security',
    object: 'mim.delivery',
  },
  'policy-without-actor': {
    statements: 'create policy open on mim.delivery for select using (true)',
    object: 'mim.delivery: open',
  },
  'primary-key-missing': { statements: 'create table mim.loose (text text)', object: 'mim.loose' },
  'key-without-location': {
    statements: 'create unique index by_id on mim.delivery (delivery_id)',
    object: 'mim.by_id',
  },
  'reference-without-location': {
    statements: `create unique index on mim.delivery (delivery_id);
      create table mim.crossing (location_id text, delivery_id uuid references mim.delivery (delivery_id))`,
    object: 'mim.crossing: crossing_delivery_id_fkey',
  },
  'definer-function': {
    statements: `create function mim.as_owner() returns integer language sql security definer as 'select 1'`,
    object: 'mim.as_owner()',
  },
  'materialised-view': {
    statements: 'create materialized view mim.kept as select year from mim.delivery',
    object: 'mim.kept',
  },
  'view-of-owner': {
    statements: 'create view mim.seen as select year from mim.delivery',
    object: 'mim.seen',
  },
  'grant-across': {
    statements: 'grant select on auth.session to mim_app; grant select on mim.delivery to public',
    object: 'auth.session to mim_app',
  },
  'delivery-changeable': {
    statements: 'grant update on mim.delivery to mim_app',
    object: 'mim.delivery update to mim_app',
  },
  'record-changeable': {
    statements: 'grant update (what) on mim.access_log to mim_app',
    object: 'mim.access_log update to mim_app',
  },
  'history-rewritten': {
    statements: `create policy row_change_write on mim.row_change for update
      using (nullif((select current_setting('mim.role', true)), '') = 'coordinator')`,
    object: 'mim.row_change: row_change_write',
  },
  'removal-rewritten': {
    statements: `create policy removal_change on mim.removal for update
      using (nullif((select current_setting('mim.role', true)), '') = 'coordinator')`,
    object: 'mim.removal: removal_change',
  },
  'moment-chosen': {
    statements: 'grant insert on mim.access_log to mim_app',
    object: 'mim.access_log at by mim_app',
  },
  'history-missing': {
    statements: 'drop trigger visit_updated on mim.visit',
    object: 'mim.visit: update',
  },
  'history-unfit': {
    statements: 'alter table mim.visit alter column version drop not null',
    object: 'mim.visit',
  },
  'dossier-open': {
    statements: `create policy visit_of_manager on mim.visit for select
      using (nullif((select current_setting('mim.role', true)), '') = 'manager')`,
    object: 'mim.visit: visit_of_manager',
  },
  'backup-incomplete': {
    statements: 'drop policy whole_backup on mim.visit',
    object: 'mim.visit',
  },
  'day-unchecked': {
    statements: 'alter table mim.visit drop constraint visit_visit_on_possible',
    object: 'mim.visit.visit_on',
  },
  'comment-missing': {
    statements: 'comment on column mim.delivery.year is null',
    object: 'mim.delivery.year',
  },
  'check-not-as-in-domain': {
    statements: 'alter table mim.membership drop constraint membership_role_derived',
    object: 'membership_role_derived',
  },
};

/** Roles are shared by all databases of the server, so they are not weakened while other tests run. */
const notPlanted = ['role-too-strong', 'role-in-role', 'owner-other'];

class Undo extends Error {}

/** What the lint finds after statements that are then undone. */
async function findingsAfter(statements: string): Promise<Awaited<ReturnType<typeof lintCatalogue>>> {
  let findings: Awaited<ReturnType<typeof lintCatalogue>> = [];
  const run = database.owner.transaction().execute(async (trx) => {
    await sql.raw(statements).execute(trx);
    findings = await lintCatalogue(trx);
    throw new Undo();
  });
  await expect(run).rejects.toBeInstanceOf(Undo);
  return findings;
}

test('the migrated database breaks no rule', async () => {
  expect(await lintCatalogue(database.owner)).toEqual([]);
});

describe('a planted violation is found', () => {
  test.each(Object.entries(planted))('%s', async (code, { statements, object }) => {
    const found = (await findingsAfter(statements)).filter((finding) => finding.code === code);
    expect(found.map((finding) => finding.object)).toContain(object);
  });
});

test('every rule has a planted violation, but for those about the roles of the whole server', () => {
  const codes = [...lintRules.map(({ code }) => code), 'check-not-as-in-domain'];
  expect(Object.keys(planted).concat(notPlanted).sort()).toEqual(codes.sort());
});

test('the tables whose changes are kept are those that undoing knows', async () => {
  const { rows } = await sql<{ name: string }>`
    select distinct relname as name from pg_trigger
    join pg_class on pg_class.oid = tgrelid join pg_proc on pg_proc.oid = tgfoid
    where proname = 'keep_row_change' order by name`.execute(database.owner);
  expect(rows.map(({ name }) => name)).toEqual([...historyTables].sort());
});

test('a lookup in a list that is no coordinator’s, or that passes where there is none, is found', async () => {
  for (const rule of [
    `array_position((select string_to_array(current_setting('mim.location_ids', true), ',')), location_id) is not null`,
    `array_position((select case when current_setting('mim.role', true) = 'coordinator'
      then string_to_array(current_setting('mim.location_ids', true), ',') end), location_id) is null`,
  ]) {
    const findings = await findingsAfter(`alter policy visit_own on mim.visit using (${rule})`);
    expect(findings.map(({ object }) => object)).toContain('mim.visit: visit_own');
  }
});

test('any serving role can hold the catalogue against the rules', async () => {
  expect(await lintCatalogue(database.app)).toEqual([]);
  expect(await lintCatalogue(database.auth)).toEqual([]);
  expect(await lintCatalogue(database.analytics)).toEqual([]);
});
