import { type CsvListener, csvReader, padding } from './csv-reader.js';

/** Fills the front of a piece of memory and says how many bytes it put there; 0 at the end of the text. */
export type ByteSource = (into: Buffer) => Promise<number>;

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
/** Marks of letters of two bytes (UTF-16): nothing behind them can be read. */
const otherMarks = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/**
 * Reads a table from its first byte to its last. The next bytes are asked for when those that are there
 * have been dealt with, so memory is one buffer whatever the size of the table.
 *
 * @param source Where the bytes come from.
 * @param listener Told about rows and faults, in order.
 * @param bufferSize Bytes read at a time; it grows for a longer row, up to `longestRow`.
 * @example
 * const file = await open('participations.csv');
 * await readCsv(async (into) => (await file.read(into)).bytesRead, { row: …, fault: … });
 */
export async function readCsv(source: ByteSource, listener: CsvListener, bufferSize = 256 * 1024) {
  const reader = csvReader(listener);
  let buffer = Buffer.alloc(bufferSize + padding);
  let filled = 0;
  let atStart = true;
  while (!reader.stopped()) {
    if (filled === buffer.length - padding) buffer = Buffer.concat([buffer], 2 * buffer.length);
    const count = await source(buffer.subarray(filled, buffer.length - padding));
    const last = count === 0;
    filled += count;
    if (atStart && filled < byteOrderMark.length && !last) continue;
    if (atStart && otherMarks.some((mark) => mark.equals(buffer.subarray(0, Math.min(filled, 2))))) {
      listener.fault('not-utf8', 1, null, null);
      return;
    }
    if (atStart && buffer.subarray(0, byteOrderMark.length).equals(byteOrderMark)) {
      buffer.copyWithin(0, byteOrderMark.length, filled);
      filled -= byteOrderMark.length;
    }
    atStart = false;
    const used = reader.read(buffer, filled, last);
    buffer.copyWithin(0, used, filled);
    filled -= used;
    if (last) return;
  }
}
