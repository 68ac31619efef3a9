/** What the network says when nobody answers, or when it is not certain who does. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ECONNRESET',
  'EPIPE',
  'EAI_AGAIN',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** PostgreSQL's classes of trouble with the server itself: connection, authorisation, resources, shutting down; no such database. */
const serverStates = /^(08|28|53|57)...$|^3D000$/;

/** The driver gives no code to these. */
const driverMessages: readonly (readonly [message: RegExp, code: string])[] = [
  [
    /^(Connection terminated|timeout (expired|exceeded when trying to connect)|Client (was closed|has encountered a connection error))/,
    'no answer',
  ],
  [/^SASL: .*client password must be/, 'no password'],
  [/^The server does not support SSL/, 'no TLS'],
];

/**
 * The code of a failure that says that the database cannot be reached or cannot work just now, rather
 * than that something is wrong with what it was asked.
 * @param error Anything that was thrown, with its causes.
 * @returns The code, or words such as `no answer` where there is none; undefined for any other error.
 */
export function databaseGone(error: unknown): string | undefined {
  // Node reports several addresses that were tried as one error with the reasons inside.
  if (error instanceof AggregateError) return databaseGone(error.errors[0]);
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (networkCodes.has(code) || serverStates.test(code)) return code;
  // Whatever ends the connection before it could ask anything: a role that may not connect, for one.
  if (code !== '' && 'severity' in error && error.severity === 'FATAL') return code;
  const said = driverMessages.find(([message]) => message.test(error.message));
  return said === undefined ? databaseGone(error.cause) : said[1];
}
