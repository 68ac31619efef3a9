import type { Client } from 'pg';

/** A column as the catalogue describes it. */
export interface CatalogueColumn {
  readonly schema: string;
  readonly table: string;
  readonly tableComment: string | null;
  readonly column: string;
  readonly comment: string | null;
  /** Type as PostgreSQL writes it, for instance `text[]`. */
  readonly type: string;
  readonly notNull: boolean;
  readonly hasDefault: boolean;
  /** `generated always as identity`: never given on insert. */
  readonly isIdentity: boolean;
}

/** The columns of all tables of the programme, in the order in which they were made. */
export async function readColumns(client: Client): Promise<readonly CatalogueColumn[]> {
  const { rows } = await client.query<CatalogueColumn>(`
    select
      nspname as schema, relname as "table", obj_description(pg_class.oid, 'pg_class') as "tableComment",
      attname as column, col_description(pg_class.oid, attnum) as comment,
      format_type(atttypid, atttypmod) as type, attnotnull as "notNull",
      atthasdef or attidentity = 'd' as "hasDefault", attidentity = 'a' as "isIdentity"
    from pg_attribute
    join pg_class on pg_class.oid = attrelid
    join pg_namespace on pg_namespace.oid = relnamespace
    where nspname in ('mim', 'auth') and relkind in ('r', 'p') and attnum > 0 and not attisdropped
    order by nspname, relname, attnum`);
  return rows;
}
