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
  /** Whether questions are planned once a connection: for a server that asks the same ones over and over. */
  readonly prepare?: boolean;
  /** Milliseconds after which a server that says nothing is given up; 70 seconds when absent. */
  readonly silenceMillis?: number;
  /** Milliseconds that a connection or a lock is waited for; 10 seconds when absent. */
  readonly patience?: number;
  /** Told when a connection breaks, for instance because the server went away. */
  readonly onConnectionError?: (error: Error) => void;
}

/** Milliseconds after which waiting is given up: better a clear failure than a pile of waiting requests. */
const timeouts = (patience: number) => ({
  connectionTimeoutMillis: patience,
  idleTimeoutMillis: 30_000,
  statement_timeout: Math.max(60_000, patience),
  lock_timeout: patience,
  idle_in_transaction_session_timeout: Math.max(60_000, patience),
});

/** Longer than the server takes over a statement, and longer than it lets a transaction rest. */
const longestSilence = 70_000;

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
  const pool = new Pool({
    connectionString: options.connectionString,
    application_name: options.applicationName,
    max: options.maxConnections ?? 10,
    types: parsers,
    Client: options.prepare === true ? PreparingClient : Client,
    ...timeouts(options.patience ?? 10_000),
  });
  pool.on('connect', (client) => {
    client.on('error', (error) => options.onConnectionError?.(error));
    if (client instanceof Client) giveUpOnSilence(client, options.silenceMillis ?? longestSilence);
  });
  // A connection at rest reports itself to the pool as well: it was heard above.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}
