/** PostgreSQL's words for somebody who was in the way: a deadlock, a serialisation that failed, a lock that did not come. */
const busyStates = new Set(['40P01', '40001', '55P03']);

/**
 * Whether a database refused because others were at the same rows: the same can be tried again.
 * @returns The code; undefined: it is something else.
 */
export function databaseBusy(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return busyStates.has(code) ? code : databaseBusy(error.cause);
}
