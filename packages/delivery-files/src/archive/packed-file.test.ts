import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packTexts } from '../packing/pack-delivery.js';
import { packedFile, unpacked } from './packed-file.js';

let zip: string;
beforeEach(async () => {
  zip = path.join(await mkdtemp(path.join(tmpdir(), 'mim-packed-')), 'breda.zip');
});
afterEach(() => rm(path.dirname(zip), { recursive: true }));

const textIn = async (name: string) => {
  const found = await packedFile(path.join(zip, name));
  return found?.entry === undefined ? null : unpacked(found.archive, found.entry)?.toString('utf8');
};

it('the files of a zip are of one reading, and a zip that was written anew is read anew', async () => {
  await writeFile(zip, packTexts({ 'a.csv': 'a', 'b.csv': 'b' }));
  const [one, other] = [await packedFile(path.join(zip, 'a.csv')), await packedFile(path.join(zip, 'b.csv'))];
  expect(one?.archive).toBeDefined();
  expect(other?.archive).toBe(one?.archive);
  await rm(zip);
  expect(await packedFile(path.join(zip, 'a.csv'))).toBeNull();
  await writeFile(zip, packTexts({ 'a.csv': 'c' }));
  expect([await textIn('a.csv'), await textIn('b.csv')]).toEqual(['c', null]);
});
