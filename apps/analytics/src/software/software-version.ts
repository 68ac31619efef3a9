import { readFile } from 'node:fs/promises';

/**
 * The version of this program, as its package says it: a file that people take along prints it.
 * @example
 * await softwareVersion(); // '0.1.0'
 */
export async function softwareVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(text) as { version: unknown }).version);
}
