/** What the network says when nobody answers. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ECONNRESET',
  'EPIPE',
  'EAI_AGAIN',
]);

/** PostgreSQL's classes of trouble with the server itself: connection, authorisation, resources, shutting down; no such database. */
const serverStates = /^(08|28|53|57)...$|^3D000$/;

/** The driver gives no code to these. */
const driverMessages =
  /^(Connection terminated|timeout (expired|exceeded when trying to connect)|Client (was closed|has encountered a connection error))/;

/**
 * The code of a failure that says that the database cannot be reached or cannot work just now, rather
 * than that something is wrong with what it was asked.
 * @param error Anything that was thrown, with its causes.
 * @returns The code, or `no answer` where there is none; undefined for any other error.
 */
export function databaseGone(error: unknown): string | undefined {
  // Node reports several addresses that were tried as one error with the reasons inside.
  if (error instanceof AggregateError) return databaseGone(error.errors[0]);
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (networkCodes.has(code) || serverStates.test(code)) return code;
  if (driverMessages.test(error.message)) return 'no answer';
  return databaseGone(error.cause);
}
