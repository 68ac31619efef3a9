import { fail, ok, type Result } from '@mim/domain/kernel';
import { type QueryExecutorProvider, sql } from 'kysely';

/**
 * Shows that the role of this handle is bound by row security: it is no superuser, has no BYPASSRLS,
 * cannot create roles, owns no table (an owner could switch the policies off), and is no member of a role
 * that is or does. A server refuses to start otherwise.
 *
 * @returns The name of the role, or the problem `role-can-bypass-row-security`.
 * @example
 * const role = await assertCannotBypassRowSecurity(db);
 * if (!role.ok) process.exit(2);
 */
export async function assertCannotBypassRowSecurity(db: QueryExecutorProvider): Promise<Result<string>> {
  const { rows } = await sql<{ role: string; powers: string[] }>`
    select current_user::text as role, coalesce(array_agg(power.name order by power.name)
      filter (where power.name is not null), '{}') as powers
    from (
      select case
        when held.rolsuper then held.rolname || ' is a superuser'
        when held.rolbypassrls then held.rolname || ' has BYPASSRLS'
        when held.rolcreaterole then held.rolname || ' can create roles'
        when exists (
          select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
          where relowner = held.oid and nspname in ('mim', 'auth')
        ) then held.rolname || ' owns tables'
      end as name
      from pg_roles held where pg_has_role(current_user, held.oid, 'MEMBER')
    ) as power`.execute(db);
  const found = rows[0];
  if (found === undefined) throw new Error('the server did not say which role this is');
  if (found.powers.length === 0) return ok(found.role);
  const powers = found.powers.join(', ');
  return fail({
    code: 'role-can-bypass-row-security',
    message: {
      nl: `De databaserol ${found.role} kan om de rijbeveiliging heen: ${powers}.`,
      en: `The database role ${found.role} can bypass row security: ${powers}.`,
    },
    remedy: {
      nl: 'Gebruik de rollen mim_app, mim_auth en mim_analytics zoals ze zijn aangemaakt.',
      en: 'Use the roles mim_app, mim_auth and mim_analytics as they were created.',
    },
  });
}
