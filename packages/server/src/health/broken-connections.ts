import type { FastifyBaseLogger } from 'fastify';
import { databaseGone } from './database-gone.js';

/**
 * Writes into the log that a connection to a database broke, and why: kind and code, never what the server said.
 * @param log Where to; undefined before there is one: what breaks a start is told by its problem.
 * @param database Which, as it is called in the log.
 * @example
 * openDatabase({ …, onConnectionError: (error) => logBrokenConnection(app?.log, 'mim-api', error) });
 */
export function logBrokenConnection(
  log: FastifyBaseLogger | undefined,
  database: string,
  error: Error,
): void {
  const code = databaseGone(error) ?? ('code' in error ? String(error.code) : 'unknown');
  log?.warn({ database, type: error.name, code }, 'a connection to the database broke');
}
