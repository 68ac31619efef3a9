import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What tools write beside their work: of no account for what is built. */
const passedOver = new Set(['node_modules', '.turbo', 'reports', 'coverage', 'paraglide', 'cache']);

/**
 * A short text that changes when any of these files does: names, sizes and times of change, not contents,
 * so that it takes milliseconds.
 * @param {readonly string[]} paths Files, and folders that are walked; what is not there counts as absent.
 * @returns {string}
 */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const path of paths) add(hash, path);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function add(hash, path) {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts === undefined) hash.update(`${path} absent\n`);
  else if (facts.isFile()) hash.update(`${path} ${facts.size} ${facts.mtimeMs}\n`);
  else if (facts.isDirectory()) {
    for (const name of readdirSync(path).sort()) if (!passedOver.has(name)) add(hash, join(path, name));
  }
}

/**
 * Does a piece of work unless it was done before and nothing of what it reads or writes has changed since.
 * @param {object} options
 * @param {string} options.stamp The file that remembers the fingerprint of the last time.
 * @param {() => readonly string[]} options.paths What the work reads and what it writes.
 * @param {() => Promise<void>} options.work
 */
export async function unlessUnchanged({ stamp, paths, work }) {
  if (remembered(stamp) === fingerprint(paths())) return;
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint(paths()));
}

/** @param {string} stamp */
function remembered(stamp) {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}
