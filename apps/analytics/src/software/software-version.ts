import { readFile } from 'node:fs/promises';

/**
 * The version of this program, as its package says it: a file that people take along prints it.
 * @example
 * await softwareVersion(); // '0.1.0'
 */
export function softwareVersion(): Promise<string> {
  read ??= readVersion();
  return read;
}

/** The program that runs stays the one that it is: every answer names it, and the file is read once. */
let read: Promise<string> | undefined;

async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(text) as { version: unknown }).version);
}
