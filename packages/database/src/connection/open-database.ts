import { Kysely, PostgresDialect } from 'kysely';
import { Client, Pool } from 'pg';
import type { AuthDatabase, Database } from '../schema/database.generated.js';
import { factNames } from '../schema/fact-names.js';
import { parsers } from './parsers.js';
import { PreparingClient } from './preparing-client.js';
import { giveUpOnSilence } from './silent-server.js';

export interface OpenDatabaseOptions {
  /** `postgres://role:password@host:port/database`. */
  readonly connectionString: string;
  /** Shown by the server beside each connection, for whoever looks what is going on. */
  readonly applicationName: string;
  /** At most so many connections at once; 10 when absent. */
  readonly maxConnections?: number;
  /**
   * Whether questions are planned once a connection, and none by several processors: for a server that asks the same
   * small ones over and over, for many people at once.
   */
  readonly prepare?: boolean;
  /**
   * Whether the address is that of a pooler that lends its connections for one transaction: what is said of a connection
   * would be said of somebody else's. Nothing is prepared, and statements, locks and rest are bounded by the role's own limits.
   */
  readonly throughPooler?: boolean;
  /** Milliseconds that a connection, a lock, a statement or a transaction at rest is waited for; 10 seconds when absent. */
  readonly patience?: number;
  /** Milliseconds after which a server that says nothing is given up; when absent, little more than `patience`. */
  readonly silenceMillis?: number;
  /** Given the pool's own counts, which change as it is used. */
  readonly onPool?: (use: Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>) => void;
  /** Told when a connection breaks, for instance because the server went away. */
  readonly onConnectionError?: (error: Error) => void;
}

/** Milliseconds after which waiting is given up: better a clear failure than a pile of waiting requests. */
const timeouts = (patience: number) => ({
  statement_timeout: patience,
  lock_timeout: patience,
  idle_in_transaction_session_timeout: patience,
});

/** What is said of a connection when it is opened; to a pooler nothing. */
const ofConnection = ({ prepare = false, throughPooler = false }: OpenDatabaseOptions, patience: number) => ({
  ...(prepare && !throughPooler
    ? { Client: PreparingClient, options: '-c max_parallel_workers_per_gather=0' }
    : { Client }),
  ...(throughPooler ? {} : timeouts(patience)),
});

/** By so many milliseconds more the server itself is the first to end a statement that is slow. */
const serverFirst = 2000;

/**
 * Opens a pool of connections with one role of the programme, which speaks of facts (`childBornOn`) where SQL
 * speaks of columns (`child_born_on`). Nothing connects until the first query.
 *
 * A broken connection fails the query that was on it and is dropped by the pool, which opens another when
 * there is need. It also reports itself, at rest and in use: without a handler Node would end the process.
 *
 * @returns The typed handle; the caller ends it with `destroy()`.
 * @example
 * const db = openDatabase({ connectionString, applicationName: 'mim-api' });
 */
export const openDatabase = (options: OpenDatabaseOptions): Kysely<Database> =>
  new Kysely<Database>({ dialect: dialectOf(options), plugins: [factNames] });

/**
 * Opens a pool of connections of `mim_auth`. The sign-in library names its columns itself, in its own way.
 *
 * @returns The typed handle; the caller ends it with `destroy()`.
 * @example
 * const db = openAuthDatabase({ connectionString, applicationName: 'mim-api-sign-in' });
 */
export const openAuthDatabase = (options: OpenDatabaseOptions): Kysely<AuthDatabase> =>
  new Kysely<AuthDatabase>({ dialect: dialectOf(options) });

function dialectOf(options: OpenDatabaseOptions): PostgresDialect {
  const { patience = 10_000, silenceMillis = patience + serverFirst } = options;
  const pool = new Pool({
    connectionString: options.connectionString,
    application_name: options.applicationName,
    max: options.maxConnections ?? 10,
    types: parsers,
    connectionTimeoutMillis: patience,
    idleTimeoutMillis: 30_000,
    ...ofConnection(options, patience),
  });
  pool.on('connect', (client) => client.on('error', (error) => options.onConnectionError?.(error)));
  options.onPool?.(pool);
  giveUpOnSilence(pool, silenceMillis);
  // A connection at rest reports itself to the pool as well: it was heard above.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}
