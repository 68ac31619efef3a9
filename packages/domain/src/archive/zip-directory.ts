/** A file inside a zip, as the zip's directory tells of it. */
export interface ZipEntry {
  /** Its path in the zip, with slashes; one that ends with a slash is a folder. */
  readonly name: string;
  readonly isDeflated: boolean;
  /** What it must sum up to unpacked (CRC-32). */
  readonly crc: number;
  readonly isEncrypted: boolean;
  /** Bytes in the zip, and bytes that it says it unpacks to. */
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header begins, where its bytes begin, and where they end. */
  readonly start: number;
  readonly dataStart: number;
  readonly end: number;
}

const signatures = { file: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const;
/** Bytes of the directory's end, of an entry of it and of a file's own header, without what varies in length. */
const sizes = { end: 22, entry: 46, header: 30 } as const;
const longestComment = 0xffff;

const methods = { stored: 0, deflated: 8 } as const;
const encrypted = 1;
const sizesFollow = 8;

/**
 * Reads the directory of a zip without unpacking anything. It is strict: whatever another program could take in
 * another way (several disks, the 64-bit form, sizes that are said elsewhere) makes it no zip for us.
 * @param bytes The whole zip.
 * @returns The files in it, or null when it is no such zip.
 * @example
 * zipDirectory(new ArrayBuffer(0)); // null
 */
export function zipDirectory(bytes: ArrayBuffer): readonly ZipEntry[] | null {
  const view = new DataView(bytes);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const [disk, diskOfDirectory, onDisk, count] = [4, 6, 8, 10].map((at) => view.getUint16(end + at, true));
  if (disk !== 0 || diskOfDirectory !== 0 || count === undefined || onDisk !== count) return null;
  const [size = 0, start = 0] = [12, 16].map((at) => view.getUint32(end + at, true));
  const entries: ZipEntry[] = [];
  let at = start;
  for (let place = 0; place < count; place += 1) {
    if (at + sizes.entry > end || view.getUint32(at, true) !== signatures.directory) return null;
    const next = at + sizes.entry + lengthsAt(view, at, [28, 30, 32]);
    const entry = next > end ? null : entryAt(view, at);
    if (entry === null) return null;
    entries.push(entry);
    at = next;
  }
  return at === start + size ? entries : null;
}

/** The end of the directory is sought from the end of the file: only a comment may stand behind it. */
function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - sizes.end;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === signatures.end) return at;
  return null;
}

const lengthsAt = (view: DataView, at: number, places: readonly number[]): number =>
  places.reduce((sum, place) => sum + view.getUint16(at + place, true), 0);

/** A name that is no UTF-8 has signs in it that stand for what could not be read. */
const nameAt = (view: DataView, at: number, length: number): string =>
  new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));

function entryAt(view: DataView, at: number): ZipEntry | null {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const [packed = 0, unpacked = 0, start = 0] = [20, 24, 42].map((place) => view.getUint32(at + place, true));
  if (start + sizes.header > at || view.getUint32(start, true) !== signatures.file) return null;
  const dataStart = start + sizes.header + lengthsAt(view, start, [26, 28]);
  const end = dataStart + packed;
  const isPlain =
    method === methods.stored
      ? packed === unpacked
      : method === methods.deflated && unpacked > 0 === packed > 2;
  if (!isPlain || end > view.byteLength || (packed === 0 && (flags & sizesFollow) !== 0)) return null;
  return {
    name: nameAt(view, at + sizes.entry, view.getUint16(at + 28, true)),
    isDeflated: method === methods.deflated,
    isEncrypted: (flags & encrypted) !== 0,
    crc: view.getUint32(at + 16, true),
    packed,
    unpacked,
    start,
    dataStart,
    end,
  };
}
