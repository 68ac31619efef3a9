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
    const zip = file.slice(0, index);
    if (!(await isFile(zip))) continue;
    const archive = await readArchive(zip);
    const path = file.slice(index + 1).replaceAll('\\', '/');
    return archive.ok ? { archive: archive.value, entry: archive.value.files.get(path) } : null;
  }
  return null;
}

const isFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};

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
