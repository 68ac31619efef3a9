import { type Kysely, sql } from 'kysely';

/** What a connection says of the server at its other end, whichever role it has. */
export interface ServerFacts {
  readonly role: string;
  readonly version: string;
  readonly major: number;
  readonly encoding: string;
  /** The same of two connections only when both are to one database of one server that was started once. */
  readonly database: string;
  /** Whether capitals with accents are known as the small letters that they are. */
  readonly foldsLetters: boolean;
  readonly isReplica: boolean;
  readonly isEncrypted: boolean;
  /** ISO moment at which the question was answered. */
  readonly now: string;
  /** The day that it is in the Netherlands, as the server says it. */
  readonly today: string;
  /** Connections for roles like those of the programme, of all programs together. */
  readonly mostConnections: number;
  readonly publicMayConnect: boolean;
  readonly bytes: number;
}

/**
 * Asks a server about itself; nothing of what is stored in it.
 * @example
 * (await serverFacts(db)).major; // 18
 */
export async function serverFacts<Tables>(db: Kysely<Tables>): Promise<ServerFacts> {
  const { rows } = await sql<ServerFacts>`
    select current_user::text as role,
      split_part(current_setting('server_version'), ' ', 1) as version,
      current_setting('server_version_num')::int / 10000 as major,
      current_setting('server_encoding') as encoding,
      current_database() || ' ' || pg_postmaster_start_time() as database,
      lower('ÀÉŁ') = 'àéł' as "foldsLetters",
      pg_is_in_recovery() as "isReplica",
      coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as "isEncrypted",
      to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now,
      to_char(clock_timestamp() at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as today,
      current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as "mostConnections",
      exists (
        select from pg_database as d cross join lateral aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) as g
        where d.datname = current_database() and g.grantee = 0 and g.privilege_type = 'CONNECT'
      ) as "publicMayConnect",
      pg_database_size(current_database()) as bytes`.execute(db);
  const found = rows[0];
  if (found === undefined) throw new Error('the server said nothing of itself');
  return found;
}
