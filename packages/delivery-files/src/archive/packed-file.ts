import { stat } from 'node:fs/promises';
import { crc32, inflateRawSync } from 'node:zlib';
import type { ZipEntry } from '@mim/domain/archive';
import { type Archive, readArchive } from './read-archive.js';

/** A file in a zip. */
export interface PackedFile {
  readonly archive: Archive;
  /** Undefined: the zip has no such file. */
  readonly entry: ZipEntry | undefined;
}

/**
 * Finds a file whose path leads through a zip, as `deliveries/breda.zip/participations.csv` does.
 * @returns The file; null when the path leads through no zip that can be read.
 */
export async function packedFile(file: string): Promise<PackedFile | null> {
  for (const { index } of file.matchAll(/(?<=\.zip)[\\/]/gi)) {
    const archive = await archiveAt(file.slice(0, index));
    if (archive === null) continue;
    const path = file.slice(index + 1).replaceAll('\\', '/');
    return archive.ok ? { archive: archive.value, entry: archive.value.files.get(path) } : null;
  }
  return null;
}

type ReadArchive = ReturnType<typeof readArchive>;

/** The zip that was read last: the files of a delivery are asked one after another, and each would read it anew. */
let last: { readonly state: string; readonly archive: ReadArchive } | null = null;

/** The zip that stands somewhere, read once as long as it stays as it is; null: there is no file. */
async function archiveAt(zip: string): Promise<Awaited<ReadArchive> | null> {
  const state = await stateOf(zip);
  if (state === null) return null;
  if (last?.state !== state) last = { state, archive: readArchive(zip) };
  return last.archive;
}

/** What tells a file from another, and from itself when it was written anew; null: there is no file. */
async function stateOf(path: string): Promise<string | null> {
  try {
    const facts = await stat(path, { bigint: true });
    const { dev, ino, size, mtimeNs, ctimeNs } = facts;
    return facts.isFile() ? [path, dev, ino, size, mtimeNs, ctimeNs].join(' ') : null;
  } catch {
    return null;
  }
}

/**
 * Unpacks a file of a zip. It stops at the size that the zip's directory said, and must sum up to what that said.
 * @returns Its bytes, at most as many as the limits of a zip allow; null when they are not what was said.
 */
export function unpacked({ bytes }: Archive, entry: ZipEntry): Buffer | null {
  const packed = bytes.subarray(entry.dataStart, entry.end);
  const content = entry.isDeflated ? inflated(packed, entry.unpacked) : packed;
  return content !== null && content.length === entry.unpacked && crc32(content) === entry.crc
    ? content
    : null;
}

function inflated(packed: Buffer, size: number): Buffer | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
}
