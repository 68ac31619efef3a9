import type { Client } from 'pg';

/** A table of the schemas of the programme, as far as copying it needs to know. */
export interface CopiedTable {
  readonly schema: 'mim' | 'auth';
  readonly name: string;
  readonly columns: readonly string[];
  /** Its quoted name, its quoted columns, and its key by which its rows are put in order, by code point. */
  readonly target: string;
  readonly columnList: string;
  readonly key: string;
  readonly forced: boolean;
}

/** Every table, with the columns that hold something of their own. */
export async function tablesToCopy(client: Client): Promise<readonly CopiedTable[]> {
  const { rows } = await client.query<CopiedTable>(`
    select n.nspname as schema, c.relname as name, quote_ident(n.nspname) || '.' || quote_ident(c.relname) as target,
      c.relforcerowsecurity as forced,
      array_agg(a.attname::text order by a.attnum) as columns,
      string_agg(quote_ident(a.attname), ', ' order by a.attnum) as "columnList",
      (
        select string_agg(quote_ident(k.attname) || case when k.attcollation = 0 then '' else ' collate "C"' end, ', '
          order by array_position(i.indkey::smallint[], k.attnum))
        from pg_index as i join pg_attribute as k on k.attrelid = c.oid and k.attnum = any (i.indkey::smallint[])
        where i.indrelid = c.oid and i.indisprimary
      ) as key
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname in ('mim', 'auth') and c.relkind = 'r'
    group by n.nspname, c.relname, c.oid order by n.nspname, c.relname`);
  return rows;
}

export interface CopiedSequence {
  readonly schema: 'mim' | 'auth';
  readonly name: string;
  readonly value: string;
  readonly called: boolean;
}

/** Every sequence with the number at which it is. */
export async function sequencesToCopy(client: Client): Promise<readonly CopiedSequence[]> {
  const { rows } = await client.query<{ schema: 'mim' | 'auth'; name: string; target: string }>(`
    select n.nspname as schema, c.relname as name, quote_ident(n.nspname) || '.' || quote_ident(c.relname) as target
    from pg_class as c join pg_namespace as n on n.oid = c.relnamespace
    where n.nspname in ('mim', 'auth') and c.relkind = 'S' order by 1, 2`);
  const sequences: CopiedSequence[] = [];
  for (const { schema, name, target } of rows) {
    const at = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${target}`,
    );
    sequences.push(...at.rows.map((row) => ({ schema, name, ...row })));
  }
  return sequences;
}

interface Reference {
  readonly from: string;
  readonly to: string;
}

/**
 * The tables in an order in which each comes after those that it names in a reference that is asked at once. A reference that can
 * wait until the end is asked at the end.
 */
export async function inOrderOfReferences(
  client: Client,
  tables: readonly CopiedTable[],
): Promise<readonly CopiedTable[]> {
  const { rows } = await client.query<Reference>(`
    select conrelid::regclass::oid::text as from, confrelid::regclass::oid::text as to from pg_constraint
    where contype = 'f' and not condeferrable and conrelid <> confrelid`);
  const oids = await client.query<{ target: string; oid: string }>(
    `select target, target::regclass::oid::text as oid from unnest($1::text[]) as target`,
    [tables.map(({ target }) => target)],
  );
  const oidOf = new Map(oids.rows.map(({ target, oid }) => [target, oid]));
  const ordered: CopiedTable[] = [];
  const placed = new Set<string>();
  const isReady = ({ target }: CopiedTable) =>
    rows.every(({ from, to }) => from !== oidOf.get(target) || placed.has(to));
  while (ordered.length < tables.length) {
    const next = tables.filter((table) => !ordered.includes(table)).filter(isReady);
    if (next.length === 0) throw new Error('references that are asked at once go round in a circle');
    ordered.push(...next);
    for (const { target } of next) placed.add(oidOf.get(target) ?? '');
  }
  return ordered;
}
