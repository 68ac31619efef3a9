import type { IncomingHttpHeaders } from 'node:http';

/** What of a request is passed on: no cookie, no authorization of its own, nothing about the browser. */
const inward = ['content-type', 'content-length', 'transfer-encoding', 'accept', 'trpc-accept'];

/** What of an answer is passed on: no cookie and no rules for the browser, which are ours to set. */
const outward = [
  'content-type',
  'content-length',
  'transfer-encoding',
  'content-encoding',
  'vary',
  'retry-after',
];

const only = (names: readonly string[], headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));

/**
 * The headers with which a request goes on to the analytics service.
 * @param headers As the browser sent them.
 * @param token Who asks, signed.
 * @param requestId So that both logs can be laid side by side.
 */
export const headersInward = (headers: IncomingHttpHeaders, token: string, requestId: string) => ({
  ...only(inward, headers),
  authorization: `Bearer ${token}`,
  'x-request-id': requestId,
});

/** The headers with which its answer goes back. */
export const headersOutward = (headers: IncomingHttpHeaders): IncomingHttpHeaders => ({
  ...only(outward, headers),
  'cache-control': 'no-store',
});
