import { backupPolicy, tablesHiddenFromBackup } from '../migration/backup-policies.js';

/** A rule of the catalogue: a query for the objects that break it. */
export interface LintRule {
  readonly code: string;
  readonly says: string;
  /** Gives a column `object`: what breaks the rule. */
  readonly query: string;
}

/** Tables with a location that are not kept by location, and why. */
const notKeptByLocation: Readonly<Record<string, string>> = {
  membership:
    'says which locations an account may see, so it is found by account, before a location is known',
};

/** Tables of a location that the application changes without keeping what they were, and why. */
const changedWithoutHistory: Readonly<Record<string, string>> = {
  location: 'says where the programme runs, which is no secret and no dossier',
  location_provider: 'says who runs it there',
  calendar_feed: 'holds a secret: undoing must not bring back an address that was revoked',
  visit_draft: 'is no part of the dossier until it is recorded, and only the account that writes it sees it',
  preparation_draft:
    'is no part of the dossier until it is recorded, and only the account that writes it sees it',
  supervision_draft:
    'is no part of the dossier until it is recorded, and only the account that writes it sees it',
  evaluation_draft:
    'is no part of the dossier until it is recorded, and only the account that writes it sees it',
  takeover_draft:
    'is no part of the dossier until it is taken over, and only the account that takes over sees it',
  action: 'is the history itself: only that it was undone is added',
  erased_uptake: 'is a count of who was erased: its history would tell one from another',
  erased_own_step: 'is a count of who was erased: its history would tell one from another',
  registration_kept_row:
    'is what was kept of who was erased: a history would keep it after its year was sent',
  idempotency: 'gets its answer once, in the transaction that made it',
  row_change: 'is the history itself: only of what was erased, what it was is taken out',
  removal: 'is a record itself: only of who was erased, the note is taken out',
  person_merge: 'is a record itself: only of who was erased, why is taken out',
};

/** Tables of which the changes are kept, with rows that count none, and why. */
const changedWithoutVersion: Readonly<Record<string, string>> = {
  expense_line:
    'is never changed: only of who was erased, an identifier of what was paid becomes one of nothing',
};

const listed = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

const tables = `
  pg_class as t join pg_namespace as s on s.oid = t.relnamespace and s.nspname in ('mim', 'auth')`;
const programmeTables = `
  pg_class as t join pg_namespace as s on s.oid = t.relnamespace and s.nspname = 'mim'
    and t.relkind in ('r', 'p') and t.relname <> 'migration'`;
/** Tables that are kept by location, each with the number of that column. */
const tenantTables = `${programmeTables}
  join pg_attribute as a on a.attrelid = t.oid and a.attname = 'location_id'
    and t.relname not in (${listed(Object.keys(notKeptByLocation))})`;
const theLocations = `select oid from pg_class where relname = 'location'
  and relnamespace in (select oid from pg_namespace where nspname = 'mim')`;
function theFunction(name: string): string {
  return `select p.oid from pg_proc as p join pg_namespace as n on n.oid = p.pronamespace
    where n.nspname = 'mim' and p.proname = '${name}'`;
}
const tableName = `s.nspname || '.' || t.relname`;
/** Tables of which every change is kept, by its triggers. */
const historyTables = `${tenantTables}
    and exists (select from pg_trigger as g where g.tgrelid = t.oid and g.tgfoid in (${theFunction('keep_row_change')}))`;
/** How a dossier's table finds the location of a row in the list of the actor's, as the catalogue shows it. */
const ownLocation = `(array_position(( SELECT CASE WHEN (current_setting('mim.role'::text, true) = 'coordinator'::text) THEN string_to_array(current_setting('mim.location_ids'::text, true), ','::text) ELSE NULL::text[] END AS "case"), location_id) IS NOT NULL)`;
const serving = `'mim_app', 'mim_auth', 'mim_analytics'`;

export const lintRules: readonly LintRule[] = [
  {
    code: 'row-security-off',
    says: 'row security is enabled and forced on every table of the programme',
    query: `select ${tableName} as object from ${programmeTables}
      where not (t.relrowsecurity and t.relforcerowsecurity)`,
  },
  {
    code: 'policy-without-actor',
    says: 'a policy reads the actor, and nothing lets a row pass without one',
    query: `
      select ${tableName} || ': ' || p.polname as object from ${programmeTables}
      join pg_policy as p on p.polrelid = t.oid
      cross join lateral (values (pg_get_expr(p.polqual, t.oid)), (pg_get_expr(p.polwithcheck, t.oid))) as e (expression)
      cross join lateral (select regexp_replace(expression, '\\s+', ' ', 'g')) as r (rule)
      where rule is not null and (
        rule not like '%current_setting(%'
        or replace(replace(rule, $$${ownLocation}$$, ''), 'NULLIF(( SELECT current_setting(', '') like '%current_setting(%'
      )`,
  },
  {
    code: 'primary-key-missing',
    says: 'every table has a primary key',
    query: `select ${tableName} as object from ${tables} where t.relkind in ('r', 'p')
      and not exists (select from pg_index as i where i.indrelid = t.oid and i.indisprimary)`,
  },
  {
    code: 'key-without-location',
    says: 'a table that is kept by location has the location in its primary key and its uniques',
    query: `select i.indexrelid::regclass::text as object from ${tenantTables}
      join pg_index as i on i.indrelid = t.oid and i.indisunique
      where not a.attnum = any (i.indkey::smallint[]) or not a.attnotnull`,
  },
  {
    code: 'reference-without-location',
    says: 'a reference to a table that is kept by location carries the location, to the location; only the list of locations may be named in another column',
    query: `
      select ${tableName} || ': ' || f.conname as object from ${programmeTables}
      join pg_constraint as f on f.conrelid = t.oid and f.contype = 'f'
      join pg_attribute as there on there.attrelid = f.confrelid and there.attname = 'location_id'
      where not exists (
        select from unnest(f.conkey, f.confkey) as pair (here, other)
        join pg_attribute as here on here.attrelid = f.conrelid and here.attnum = pair.here
        where pair.other = there.attnum and (
          here.attname = 'location_id'
          or there.attrelid in (${theLocations}) and here.attname like '%\\_location\\_id'
        )
      )`,
  },
  {
    code: 'definer-function',
    says: 'no function runs with the rights of its owner',
    query: `select p.oid::regprocedure::text as object from pg_proc as p
      join pg_namespace as s on s.oid = p.pronamespace
      where p.prosecdef and s.nspname in ('mim', 'auth', 'public')`,
  },
  {
    code: 'materialised-view',
    says: 'no materialised view: row security does not reach what it keeps',
    query: `select t.oid::regclass::text as object from pg_class as t
      join pg_namespace as s on s.oid = t.relnamespace
      where t.relkind = 'm' and s.nspname not in ('pg_catalog', 'information_schema')`,
  },
  {
    code: 'view-of-owner',
    says: 'a view runs with the rights of who asks (security_invoker)',
    query: `select ${tableName} as object from ${tables} where t.relkind = 'v'
      and not coalesce(t.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']`,
  },
  {
    code: 'role-too-strong',
    says: 'no login role is a superuser, bypasses row security, or can make roles or databases',
    query: `select rolname as object from pg_roles
      where rolname in ('mim_owner', ${serving})
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
  },
  {
    code: 'role-in-role',
    says: 'no login role is a member of another role',
    query: `select pg_get_userbyid(m.member) || ' in ' || pg_get_userbyid(m.roleid) as object from pg_auth_members as m
      where pg_get_userbyid(m.member) in ('mim_owner', ${serving})`,
  },
  {
    code: 'owner-other',
    says: 'mim_owner owns every table, view and sequence',
    query: `select ${tableName} as object from ${tables} where pg_get_userbyid(t.relowner) <> 'mim_owner'`,
  },
  {
    code: 'grant-across',
    says: 'sign-in belongs to mim_auth alone and the programme to the others; nothing is for everybody',
    query: `
      select ${tableName} || ' to ' || coalesce(nullif(g.grantee, 0)::regrole::text, 'public') as object
      from ${tables} cross join lateral aclexplode(t.relacl) as g
      where g.grantee <> t.relowner and coalesce(nullif(g.grantee, 0)::regrole::text, 'public') not in (
        select unnest(case s.nspname when 'auth' then array['mim_auth'] else array['mim_app', 'mim_analytics'] end)
      ) group by 1`,
  },
  {
    code: 'delivery-changeable',
    says: 'what was sent or published can be added to by those who serve people, never changed or removed',
    query: `select ${tableName} || ' ' || lower(g.privilege_type) || ' to ' || g.grantee::regrole as object
      from ${programmeTables} cross join lateral aclexplode(t.relacl) as g
      where (t.relname like 'delivery%' or t.relname like 'published%') and g.grantee <> t.relowner
        and g.privilege_type not in ('SELECT', 'INSERT')`,
  },
  {
    code: 'record-changeable',
    says: 'what records reading, changing, removing, choosing and erasing can be added to by those who serve people, never changed or removed; only what a row was before, the note of a removal, and why two records became one, can be emptied',
    query: `select ${tableName} || ' ' || lower(g.privilege_type) || ' to ' || g.grantee::regrole as object
      from ${programmeTables} cross join lateral (
        select null as column, e.* from aclexplode(t.relacl) as e union all
        select a.attname, c.* from pg_attribute as a cross join lateral aclexplode(a.attacl) as c where a.attrelid = t.oid
      ) as g
      where t.relname in ('access_log', 'row_change', 'location_setting', 'erasure', 'removal', 'person_merge', 'administration_log', 'place_log') and g.grantee <> t.relowner
        and g.privilege_type not in ('SELECT', 'INSERT')
        and not ((t.relname, coalesce(g.column, ''), g.privilege_type) in (('row_change', 'before', 'UPDATE'), ('removal', 'note', 'UPDATE'),
          ('person_merge', 'reason', 'UPDATE')))`,
  },
  {
    code: 'history-rewritten',
    says: 'of the history nothing can be changed but that what it was is emptied, by the account of retention or as an acceptance is undone, or that an origin without consent is taken out; a trigger holds to that',
    query: `select ${tableName} || ': ' || p.polname as object from ${programmeTables}
      join pg_policy as p on p.polrelid = t.oid
      where t.relname = 'row_change' and p.polcmd in ('w', '*') and p.polname <> 'row_change_withdraw' and (
        coalesce(pg_get_expr(p.polwithcheck, t.oid), '') not like '%(before = ''{}''::jsonb)%'
        or coalesce(pg_get_expr(p.polqual, t.oid), '') not like all (
          array['%= ''mim-retention''::text%', '%is_of_undone_acceptance(%']
        )
      )
      union all
      select ${tableName} || ': no trigger' from ${programmeTables}
      where t.relname = 'row_change' and not exists (
        select from pg_trigger as g where g.tgrelid = t.oid and g.tgenabled in ('O', 'A')
          and g.tgfoid in (${theFunction('refuse_rewritten_history')})
      )`,
  },
  {
    code: 'removal-rewritten',
    says: 'of what says that something was removed nothing can be changed but that the note is emptied, by the account of retention',
    query: `select ${tableName} || ': ' || p.polname as object from ${programmeTables}
      join pg_policy as p on p.polrelid = t.oid
      where t.relname = 'removal' and p.polcmd in ('w', '*') and (
        coalesce(pg_get_expr(p.polwithcheck, t.oid), '') not like '%(note IS NULL)%'
        or coalesce(pg_get_expr(p.polqual, t.oid), '') not like '%= ''mim-retention''::text%'
      )`,
  },
  {
    code: 'moment-chosen',
    says: 'the moment of what records reading, changing, undoing, removing and erasing is the database’s own, and nobody else sets it',
    query: `select ${tableName} || ' ' || a.attname || ' by ' || r.rolname as object from ${programmeTables}
      join pg_attribute as a on a.attrelid = t.oid and a.atttypid = 'timestamptz'::regtype
      join pg_roles as r on r.rolname in ('mim_app', 'mim_auth', 'mim_analytics')
      where t.relname in ('access_log', 'row_change', 'action', 'erasure', 'removal', 'person_merge', 'administration_log', 'place_log')
        and has_column_privilege(r.oid, t.oid, a.attnum, 'INSERT, UPDATE')`,
  },
  {
    code: 'history-missing',
    says: 'every change and removal that the application can make in a table of a location is kept',
    query: `select ${tableName} || ': ' || event.name as object from ${tenantTables}
      cross join (values ('insert', 4), ('delete', 8), ('update', 16)) as event (name, bit)
      where t.relname not in (${listed(Object.keys(changedWithoutHistory))})
        and (has_any_column_privilege('mim_app', t.oid, 'UPDATE') or has_table_privilege('mim_app', t.oid, 'DELETE'))
        and not exists (
          select from pg_trigger as g where g.tgrelid = t.oid and g.tgenabled in ('O', 'A')
            and g.tgfoid in (${theFunction('keep_row_change')}) and g.tgtype & event.bit > 0
        )`,
  },
  {
    code: 'history-unfit',
    says: 'a table whose changes are kept has the key (location_id, x_id), and a version if its rows can change',
    query: `select ${tableName} as object from ${historyTables}
      where (
        select array_agg(k.attname::text order by array_position(i.indkey::smallint[], k.attnum))
        from pg_index as i join pg_attribute as k on k.attrelid = t.oid and k.attnum = any (i.indkey::smallint[])
        where i.indrelid = t.oid and i.indisprimary
      ) is distinct from array['location_id', t.relname || '_id']
      or has_any_column_privilege('mim_app', t.oid, 'UPDATE')
      and t.relname not in (${listed(Object.keys(changedWithoutVersion))}) and not exists (
        select from pg_attribute as v where v.attrelid = t.oid and v.attname = 'version' and v.attnotnull
      )`,
  },
  {
    code: 'dossier-open',
    says: 'a policy of the dossier lets coordinators pass, and the analytics service holds no right on it',
    query: `
      select ${tableName} || ': ' || p.polname as object from ${historyTables} join pg_policy as p on p.polrelid = t.oid
      cross join lateral (values (pg_get_expr(p.polqual, t.oid)), (pg_get_expr(p.polwithcheck, t.oid))) as e (expression)
      where expression not like '%= ''coordinator''::text%' and p.polname <> '${backupPolicy}'
      union all
      select ${tableName} || ' to ' || role.name from ${historyTables}
      cross join (values ('mim_analytics'), ('mim_auth')) as role (name)
      where has_any_column_privilege(role.name, t.oid, 'SELECT, INSERT, UPDATE') or has_table_privilege(role.name, t.oid, 'DELETE')`,
  },
  {
    code: 'backup-incomplete',
    says: 'a backup by the owner sees every row of every table, by one policy that lets nobody else pass',
    query: tablesHiddenFromBackup,
  },
  {
    code: 'day-unchecked',
    says: 'every column of a day, but for what was delivered, is held to the days that are possible',
    query: `select ${tableName} || '.' || a.attname as object from ${programmeTables}
      join pg_attribute as a on a.attrelid = t.oid and a.attnum > 0 and a.atttypid = 'date'::regtype
      where t.relname not like 'delivery%' and not exists (
        select from pg_constraint as c where c.conrelid = t.oid and c.contype = 'c'
          and c.conname = t.relname || '_' || a.attname || '_possible'
      )`,
  },
  {
    code: 'comment-missing',
    says: 'every table and column says what it is for',
    query: `
      select ${tableName} as object from ${tables}
      where t.relkind in ('r', 'p', 'v') and obj_description(t.oid, 'pg_class') is null
      union all
      select ${tableName} || '.' || a.attname from ${tables} join pg_attribute as a on a.attrelid = t.oid
      where t.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped
        and col_description(t.oid, a.attnum) is null`,
  },
];
