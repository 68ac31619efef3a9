import { type Client, escapeIdentifier } from 'pg';

/** By this policy a backup sees every row of a table; each table has it. */
export const backupPolicy = 'whole_backup';

/** How the catalogue shows its rule: a transaction of the owner that says it is a backup. */
export const backupRule = `(NULLIF(( SELECT current_setting('mim.role'::text, true) AS current_setting), ''::text) = 'backup'::text)`;

/**
 * The tables with row security of which a backup would not see every row: the policy is missing or another, or a policy
 * that only takes away could hide a row. A query that gives `object`.
 */
export const tablesHiddenFromBackup = `
  select n.nspname || '.' || c.relname as object
  from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
  where n.nspname in ('mim', 'auth') and c.relkind in ('r', 'p') and c.relrowsecurity and (
    not exists (
      select from pg_policy as p where p.polrelid = c.oid and p.polname = '${backupPolicy}' and p.polcmd = 'r'
        and p.polpermissive and p.polroles = array(select oid from pg_roles where rolname = 'mim_owner')
        and regexp_replace(pg_get_expr(p.polqual, c.oid), '\\s+', ' ', 'g') = $$${backupRule}$$
    )
    or exists (select from pg_policy as p where p.polrelid = c.oid and not p.polpermissive)
  )`;

/**
 * Gives every table with row security the policy by which a backup sees all of it. Row security binds the owner too, and
 * what it hides would be missing from a backup without a word.
 */
export async function applyBackupPolicies(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where n.nspname = 'mim' and c.relkind in ('r', 'p') and c.relrowsecurity
      and not exists (select from pg_policy as p where p.polrelid = c.oid and p.polname = '${backupPolicy}')`);
  const statements = rows.map(
    ({ name }) => `create policy ${backupPolicy} on mim.${escapeIdentifier(name)} for select to mim_owner
      using (nullif((select current_setting('mim.role', true)), '') = 'backup')`,
  );
  if (statements.length > 0) await client.query(statements.join('; '));
}
