import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBinaries } from './binaries.js';
import { canReach, fileLocationsFor } from './file-locations.js';
import { run } from './processes.js';
import { userForPostgres } from './system-user.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mim-place-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a folder', () => {
  const stranger = { uid: 4_000_001, gid: 4_000_001 };

  test('is within reach of a user when all folders above it let pass', async () => {
    await mkdir(join(folder, 'open', 'deep'), { recursive: true, mode: 0o755 });
    expect(await canReach(tmpdir(), stranger)).toBe(true);
    // mkdtemp makes a folder for its owner only.
    expect(await canReach(join(folder, 'open', 'deep'), stranger)).toBe(false);
  });
});

describe.skipIf(process.getuid?.() !== 0)('as root, programs in a closed folder', () => {
  test('are copied to where PostgreSQL’s own user can start them', async () => {
    const { native } = await findBinaries();
    const closed = join(folder, 'native');
    await cp(native, closed, { recursive: true, verbatimSymlinks: true });
    const runAs = userForPostgres();
    const version = `test-${process.pid}`;
    const locations = await fileLocationsFor(join(folder, 'data'), { native: closed, version }, runAs);
    try {
      expect(locations.native).not.toBe(closed);
      expect((await run(join(locations.native, 'bin', 'postgres'), ['--version'], runAs)).code).toBe(0);
      const again = await fileLocationsFor(join(folder, 'data'), { native: closed, version }, runAs);
      expect(again.native).toBe(locations.native);
    } finally {
      for (const path of [locations.native, locations.home]) await rm(path, { recursive: true, force: true });
    }
  });
});
