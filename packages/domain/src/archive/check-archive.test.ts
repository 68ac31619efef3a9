import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveLimits, checkArchive } from './check-archive.js';
import { zipDirectory } from './zip-directory.js';

/** A zip that stores files as they are, with the same names in their own headers as in its directory. */
function storedZip(files: Readonly<Record<string, string>>): ArrayBuffer {
  const bytes: number[] = [];
  const directory: number[] = [];
  const number = (value: number, size: number) =>
    Array.from({ length: size }, (_, place) => Math.floor(value / 256 ** place) % 256);
  const text = (value: string) => [...new TextEncoder().encode(value)];
  for (const [name, content] of Object.entries(files)) {
    const start = bytes.length;
    const [named, data] = [text(name), text(content)];
    const sizes = [...number(data.length, 4), ...number(data.length, 4), ...number(named.length, 2)];
    const facts = [20, 0, ...number(0, 2), ...number(0, 2), ...number(0, 4), ...number(7, 4), ...sizes, 0, 0];
    bytes.push(0x50, 0x4b, 3, 4, ...facts, ...named, ...data);
    directory.push(0x50, 0x4b, 1, 2, 20, 0, ...facts, ...number(0, 10), ...number(start, 4), ...named);
  }
  const count = number(Object.keys(files).length, 2);
  const end = [...number(directory.length, 4), ...number(bytes.length, 4), 0, 0];
  return new Uint8Array([...bytes, ...directory, 0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...count, ...count, ...end])
    .buffer;
}

const names = fc.stringMatching(/^[a-z/é]{1,12}$/);
const zips = fc.dictionary(names, fc.string({ maxLength: 40 }), { maxKeys: 6, noNullPrototype: true });

describe('a zip', () => {
  it('is told by its directory: each file by its name, and where its bytes are', () => {
    fc.assert(
      fc.property(zips, (files) => {
        const bytes = storedZip(files);
        const told = (zipDirectory(bytes) ?? []).map(({ name, dataStart, end }) => [
          name,
          new TextDecoder().decode(bytes.slice(dataStart, end)),
        ]);
        expect(told).toEqual(Object.entries(files).map(([name, text]) => [name, text]));
        expect(checkArchive(bytes, 1000)).toMatchObject({ fault: null });
      }),
    );
  });

  it('that is torn off, or is any bytes at all, is refused and nothing is thrown', () => {
    const sound = storedZip({ 'datapackage.json': '{}', 'participations.csv': 'a,b' });
    for (let length = 0; length < sound.byteLength; length += 1)
      expect(checkArchive(sound.slice(0, length), 1000)).toEqual({ fault: 'not-a-zip' });
    fc.assert(
      fc.property(fc.nat(sound.byteLength - 1), fc.nat(255), (place, value) => {
        const bytes = sound.slice(0);
        new Uint8Array(bytes)[place] = value;
        const { fault } = checkArchive(bytes, 1000);
        expect([null, 'not-a-zip', 'encrypted', 'unpacks-too-large']).toContain(fault);
      }),
      { numRuns: 2000 },
    );
  });

  it('has so many files at most, and none that unpacks to more than may be', () => {
    const many = (count: number) =>
      storedZip(Object.fromEntries(Array.from({ length: count }, (_, place) => [`${place}.csv`, 'x'])));
    expect(checkArchive(many(archiveLimits.entries), 1).fault).toBeNull();
    expect(checkArchive(many(archiveLimits.entries + 1), 1)).toEqual({ fault: 'unpacks-too-large' });
    expect(checkArchive(storedZip({ 'a.csv': 'four' }), 3)).toEqual({ fault: 'unpacks-too-large' });
  });
});
