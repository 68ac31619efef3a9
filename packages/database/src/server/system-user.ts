import { spawnSync } from 'node:child_process';
import type { RunAs } from './processes.js';

const ownUser = 'mim-postgres';
/** nobody: there on every system, owner of nothing. */
const nobody: RunAs = { uid: 65534, gid: 65534 };

/**
 * The user as which PostgreSQL runs: it refuses to run as root. Null when this process is not root (or
 * the system knows no users). Else the first that is there of its own user, the user of an installed
 * PostgreSQL, one that is made now, and nobody.
 */
export function userForPostgres(): RunAs | null {
  if (process.getuid?.() !== 0) return null;
  return lookUp(ownUser) ?? lookUp('postgres') ?? create() ?? nobody;
}

function lookUp(name: string): RunAs | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : Number.NaN;
  });
  return uid === undefined || gid === undefined || !(uid > 0) || Number.isNaN(gid) ? null : { uid, gid };
}

function create(): RunAs | null {
  const flags = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  const { status } = spawnSync('useradd', [...flags, ownUser], { stdio: 'ignore' });
  return status === 0 ? lookUp(ownUser) : null;
}
