import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDeliveries } from './find-deliveries.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mim-deliveries-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function delivery(...below: string[]): Promise<string> {
  const at = path.join(folder, ...below);
  await mkdir(at, { recursive: true });
  await writeFile(path.join(at, 'datapackage.json'), '{}');
  return at;
}
const codeOf = async (at: string) => {
  const found = await findDeliveries(at);
  return found.ok ? found.value : found.problem.code;
};

describe('finding deliveries', () => {
  it('finds them at every depth, in the order of their names', async () => {
    const deep = await delivery('2008', 'west', 'breda', 'v1');
    const within = await delivery('2008', 'west', 'breda', 'v1', 'older');
    const flat = await delivery('ede');
    expect(await codeOf(folder)).toEqual([deep, within, flat]);
  });

  it('follows links, and none of them twice or for ever', async () => {
    const breda = await delivery('breda');
    await symlink(folder, path.join(breda, 'around'));
    await symlink(breda, path.join(folder, 'same'));
    await symlink(path.join(folder, 'nowhere'), path.join(folder, 'broken'));
    expect(await codeOf(folder)).toEqual([breda]);
  });

  it('says what is the matter with a folder without deliveries', async () => {
    expect(await codeOf(folder)).toBe('no-delivery');
    expect(await codeOf(path.join(folder, 'none'))).toBe('folder-missing');
    await writeFile(path.join(folder, 'file'), '');
    expect(await codeOf(path.join(folder, 'file'))).toBe('not-a-folder');
  });
});
