import { type Kysely, sql } from 'kysely';
import { grants } from './grants.generated.js';

/**
 * Every right that somebody else than the owner holds on the schemas of the programme and what is in them, a line each, in
 * order. The same schema gives the same lines on every server.
 */
const grantedRights = `
  with objects as (
    select 'schema ' || n.nspname as object, null as "column", n.nspowner as owner, n.nspacl as acl
    from pg_namespace as n where n.nspname in ('mim', 'auth')
    union all
    select n.nspname || '.' || c.relname, null, c.relowner, c.relacl
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where n.nspname in ('mim', 'auth') and c.relkind in ('r', 'p', 'v', 'S')
    union all
    select n.nspname || '.' || c.relname, a.attname::text, c.relowner, a.attacl
    from pg_attribute as a join pg_class as c on c.oid = a.attrelid join pg_namespace as n on n.oid = c.relnamespace
    where n.nspname in ('mim', 'auth') and c.relkind in ('r', 'p', 'v') and not a.attisdropped
  )
  , rights as (select o.object || ': ' || coalesce(r.rolname, 'public') || ' ' || lower(g.privilege_type)
    || coalesce(' (' || string_agg(o."column", ', ' order by o."column" collate "C") || ')', '')
    || case when g.is_grantable then ', and may pass it on' else '' end as granted
  from objects as o cross join lateral aclexplode(o.acl) as g left join pg_roles as r on r.oid = g.grantee
  where g.grantee <> o.owner
  group by o.object, o."column" is null, r.rolname, g.privilege_type, g.is_grantable)
  select granted from rights order by granted collate "C"`;

/** The rights that are held in a database, a line each. */
export async function heldGrants<Tables>(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ granted: string }>`${sql.raw(grantedRights)}`.execute(db);
  return rows.map(({ granted }) => granted);
}

/** How the rights in a database differ from those that its schema gives. */
export interface OtherGrants {
  /** Held and not given by any step: somebody can more than they should. */
  readonly extra: readonly string[];
  /** Given by a step and not held: something will be refused. */
  readonly missing: readonly string[];
}

/**
 * Compares who holds which right with what the steps of this program give.
 * @param db Handle of any role: the catalogue is open to all.
 * @param byTheSteps What they give; as it is committed when absent.
 * @example
 * (await otherGrants(db)).extra; // ['mim.access_log: mim_app delete']
 */
export async function otherGrants<Tables>(
  db: Kysely<Tables>,
  byTheSteps: readonly string[] = grants,
): Promise<OtherGrants> {
  const held = new Set(await heldGrants(db));
  const given = new Set(byTheSteps);
  return {
    extra: [...held].filter((granted) => !given.has(granted)),
    missing: [...given].filter((granted) => !held.has(granted)),
  };
}
