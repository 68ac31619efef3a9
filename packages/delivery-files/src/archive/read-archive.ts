import { open } from 'node:fs/promises';
import { archiveLimits, checkArchive, type ZipEntry } from '@mim/domain/archive';
import { deliveryLimits } from '@mim/domain/delivery';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { pathOfEntry } from './entry-path.js';

/** A zip of which the files may be unpacked. */
export interface Archive {
  readonly bytes: Buffer<ArrayBuffer>;
  /** Its files by their path in it, `breda/datapackage.json`; folders are not among them. */
  readonly files: ReadonlyMap<string, ZipEntry>;
}

/** Why a zip is refused whole. */
export type ArchiveRefusal =
  | 'archive-unreadable'
  | 'archive-encrypted'
  | 'archive-too-large'
  | 'archive-odd-names'
  | 'archive-same-names';

const refusalOf = {
  'not-a-zip': 'archive-unreadable',
  encrypted: 'archive-encrypted',
  'unpacks-too-large': 'archive-too-large',
} as const;

/**
 * Reads a zip within the limits, and unpacks nothing yet.
 * @param file Its path on the disk.
 * @returns Its files, or why it is refused.
 * @example
 * const archive = await readArchive('deliveries/breda.zip');
 */
export async function readArchive(file: string): Promise<Result<Archive, ArchiveRefusal>> {
  const bytes = await bytesOf(file);
  return bytes.ok ? archiveOf(bytes.value) : bytes;
}

/**
 * The same of a zip that is in memory already.
 * @param bytes The whole zip, and nothing else in its piece of memory.
 * @returns Its files, or why it is refused.
 * @example
 * archiveOf(Buffer.from(new ArrayBuffer(0))); // { ok: false, problem: 'archive-unreadable' }
 */
export function archiveOf(bytes: Buffer<ArrayBuffer>): Result<Archive, ArchiveRefusal> {
  const checked = checkArchive(bytes.buffer, deliveryLimits.bytes);
  if (checked.fault !== null) return fail(refusalOf[checked.fault]);
  const files = filesOf(checked.entries);
  return files.ok ? ok({ bytes, files: files.value }) : files;
}

async function bytesOf(file: string): Promise<Result<Buffer<ArrayBuffer>, ArchiveRefusal>> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > archiveLimits.packed) return fail('archive-too-large');
      const bytes = Buffer.from(new ArrayBuffer(size));
      const { bytesRead } = await handle.read(bytes, 0, size, 0);
      return bytesRead === size ? ok(bytes) : fail('archive-unreadable');
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    return fail('archive-unreadable');
  }
}

/** The files of a zip, none of which has a name that leads elsewhere, or that another has too. */
function filesOf(entries: readonly ZipEntry[]): Result<ReadonlyMap<string, ZipEntry>, ArchiveRefusal> {
  const files = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const path = pathOfEntry(entry.name);
    if (path === null) return fail('archive-odd-names');
    if (path.endsWith('/')) continue;
    if (files.has(path)) return fail('archive-same-names');
    files.set(path, entry);
  }
  return ok(files);
}
