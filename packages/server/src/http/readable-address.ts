import type { IncomingMessage } from 'node:http';
import { pathOf } from './request-log.js';

/** Ten names of procedures stand in the path of a batch. In characters. */
export const longestPath = 2010;

/** Below the first part of an address, where nothing is. */
const nowhere = '/-/-/-/-';

/** Whether a path can be read: it is not too long, and what is escaped in it is text. */
function isReadable(path: string): boolean {
  if (path.length > longestPath) return false;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * An address that nothing can read, such as `/moeders/%zz`, leads nowhere: it is answered as any other that does,
 * with a page to a browser that asks for one. Its first part tells who answers, and stays.
 * @returns The address by which a route is looked for.
 * @example
 * readableAddress({ url: '/moeders/%zz?jaar=2008' }); // '/moeders/-/-/-/-'
 * readableAddress({ url: '/moeders?jaar=2008' }); // '/moeders?jaar=2008'
 */
export function readableAddress({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  const path = pathOf(url);
  if (isReadable(path)) return url;
  const first = path.split('/', 2)[1] ?? '';
  return (isReadable(first) && first !== '' ? `/${first}` : '') + nowhere;
}
