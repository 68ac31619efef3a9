import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const names = /** @type {const} */ ([
  'actorTokenSecret',
  'authSecret',
  'pseudonymSecret',
  'mim_owner',
  'mim_app',
  'mim_auth',
  'mim_analytics',
]);

/** @typedef {Record<typeof names[number], string>} Secrets */

/**
 * The secrets of this folder: what the servers sign with, and the passwords that the login roles get on a
 * server that was given. Drawn at random at the first start and kept, readable by their owner only.
 * @param {string} dataFolder
 * @param {(file: string) => void} [onDrawn] Told when any was drawn now.
 * @returns {Secrets}
 */
export function keptSecrets(dataFolder, onDrawn = () => {}) {
  const file = join(dataFolder, 'secrets.json');
  const kept = read(file);
  const secrets = /** @type {Secrets} */ (
    Object.fromEntries(names.map((name) => [name, kept[name] ?? drawn()]))
  );
  if (names.some((name) => kept[name] === undefined)) {
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    onDrawn(file);
  }
  return secrets;
}

const drawn = () => randomBytes(32).toString('base64url');

/**
 * @param {string} file
 * @returns {Partial<Secrets>}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return {};
    throw error;
  }
}
