import { isUtf8 } from 'node:buffer';
import { cellCache } from './cell-cache.js';

/** What is wrong with the text of a table before anyone looks at what it says. */
export type CsvFault = 'not-utf8' | 'stray-quote' | 'unclosed-quote' | 'row-too-long';

/** Who is told about each row and each fault, in the order of the file. */
export interface CsvListener {
  /**
   * One row. The array is used again for the next row: copy it to keep it.
   * @param line 1-based line on which the row starts; a line break within quotes counts as one.
   * @returns False to stop reading.
   */
  row(cells: readonly string[], line: number): boolean;
  /**
   * @param line 1-based line of the row.
   * @param cell 0-based number of the cell within the row; null: it is of the file as a whole.
   * @param value The cell's text, shortened.
   */
  fault(fault: CsvFault, line: number, cell: number | null, value: string | null): void;
}

/** A row longer than this (bytes) is no row but a quote that was never closed, or no table at all. */
export const longestRow = 1024 * 1024;

const comma = 0x2c;
const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const unfinished = -1;
/** The bytes at which an unquoted cell ends, or something is wrong with it; all are at most a comma. */
const endsCell = Uint8Array.from({ length: comma + 1 }, (_, byte) =>
  [comma, lineFeed, carriageReturn, quote].includes(byte) ? 1 : 0,
);

/** Bytes behind the text that must be there, because four bytes are looked at in one go. */
export const padding = 8;

/**
 * Reads RFC 4180 text from bytes that arrive in pieces: commas, quotes doubled within quotes, line breaks
 * of CRLF, LF or CR, also within quotes. Empty lines are skipped. It holds a row's cells and nothing else.
 *
 * A quote inside an unquoted cell, or text after a closing quote, is a fault and is kept as text; reading
 * goes on, so that every problem of a file can be listed. A cell that is not UTF-8 likewise.
 *
 * @returns `read(bytes, end, last)`: reads the rows that are whole within bytes 0..end and returns how many
 *   bytes they took; the caller puts the rest in front of what comes next. `last`: nothing comes next.
 *   `bytes` must go on for `padding` bytes behind `end`; they are written to. `stopped()`: the listener wants no more, or the
 *   rest cannot be read.
 */
export function csvReader(listener: CsvListener) {
  const cells: string[] = [];
  const faults: { fault: CsvFault; line: number; cell: number; value: string }[] = [];
  const textOf = cellCache();
  let bytes: Buffer = Buffer.alloc(0);
  let view = new DataView(bytes.buffer);
  let end = 0;
  let last = false;
  let allUtf8 = true;
  let line = 1;
  let breaksInQuotes = 0;
  let stopped = false;

  function read(piece: Buffer, pieceEnd: number, isLast: boolean): number {
    bytes = piece;
    view = new DataView(piece.buffer, piece.byteOffset, piece.byteLength);
    end = pieceEnd;
    last = isLast;
    bytes[end] = lineFeed; // so that looking for the end of a cell needs no look at the end of the bytes
    allUtf8 = isUtf8(bytes.subarray(0, last ? end : wholeCharacters(bytes, end)));
    let position = 0;
    while (position < end && !stopped) {
      const next = readRow(position);
      if (next === unfinished) break;
      position = next;
    }
    if (!stopped && end - position > longestRow) giveUp(position);
    return position;
  }

  /** Reads one row; returns where the next begins, or `unfinished`. */
  function readRow(start: number): number {
    const here = bytes;
    const until = end;
    let position = start;
    let count = 0;
    let quoted = false;
    breaksInQuotes = 0;
    if (faults.length > 0) faults.length = 0;
    for (;;) {
      const cellStart = position;
      position = endOfPlainCell(here, view, position);
      let byte = here[position] as number;
      if (byte === quote && position < until) {
        quoted = true;
        position =
          position === cellStart ? readQuoted(cellStart, count) : readStray(cellStart, position, count);
        if (position === unfinished) return unfinished;
        byte = here[position] as number;
      } else {
        cells[count] = textOf(here, view, cellStart, position);
      }
      if (position === until && !last) return unfinished;
      if (!allUtf8) checkUtf8(cellStart, position, count);
      count += 1;
      if (byte === comma) {
        position += 1;
        continue;
      }
      if (byte === carriageReturn) {
        if (position + 1 === until && !last) return unfinished;
        if (here[position + 1] === lineFeed) position += 1;
      }
      if (cells.length !== count) cells.length = count;
      deliver(count === 1 && !quoted && cells[0] === '');
      return Math.min(position + 1, until);
    }
  }

  /** Hands on a whole row, its faults first. */
  function deliver(isEmptyLine: boolean): void {
    for (const { fault, line: faultLine, cell, value } of faults) {
      listener.fault(fault, faultLine, cell, value);
    }
    if (!stopped && !isEmptyLine) stopped = !listener.row(cells, line);
    line += 1 + breaksInQuotes;
  }

  /** Reads a cell that begins with a quote; returns where its delimiter stands, or `unfinished`. */
  function readQuoted(cellStart: number, cell: number): number {
    let from = cellStart + 1;
    let doubled = false;
    for (;;) {
      const found = bytes.indexOf(quote, from);
      if (found === -1 || found >= end) {
        if (!last) return unfinished;
        faults.push({ fault: 'unclosed-quote', line, cell, value: shortened(cellStart, end) });
        cells[cell] = '';
        stopped = true;
        return end;
      }
      if (found + 1 === end && !last) return unfinished;
      if (found + 1 < end && bytes[found + 1] === quote) {
        doubled = true;
        from = found + 2;
        continue;
      }
      breaksInQuotes += lineBreaks(cellStart + 1, found);
      const text = bytes.toString('utf8', cellStart + 1, found);
      cells[cell] = doubled ? text.replaceAll('""', '"') : text;
      const delimiter = found + 1;
      return delimiter === end || isDelimiter(delimiter) ? delimiter : readStray(cellStart, delimiter, cell);
    }
  }

  /** Takes a cell with a quote where none may stand as it is; returns where its delimiter stands. */
  function readStray(cellStart: number, from: number, cell: number): number {
    let position = from;
    while (position < end && !isDelimiter(position)) position += 1;
    cells[cell] = bytes.toString('utf8', cellStart, position);
    faults.push({ fault: 'stray-quote', line, cell, value: shortened(cellStart, position) });
    return position;
  }

  function checkUtf8(cellStart: number, cellEnd: number, cell: number): void {
    if (isUtf8(bytes.subarray(cellStart, cellEnd))) return;
    faults.push({ fault: 'not-utf8', line, cell, value: shortened(cellStart, cellEnd) });
  }

  /** The rest begins with something longer than any row. */
  function giveUp(position: number): void {
    stopped = true;
    const cell = cells.length;
    const fault = bytes.indexOf(quote, position) === -1 ? 'row-too-long' : 'unclosed-quote';
    listener.fault(fault, line, cell, shortened(position, end));
  }

  const isDelimiter = (position: number): boolean => {
    const byte = bytes[position];
    return byte === comma || byte === lineFeed || byte === carriageReturn;
  };

  function lineBreaks(from: number, to: number): number {
    let breaks = 0;
    for (let position = from; position < to; position += 1) {
      const byte = bytes[position];
      if (byte === lineFeed || (byte === carriageReturn && bytes[position + 1] !== lineFeed)) breaks += 1;
    }
    return breaks;
  }

  const shortened = (from: number, to: number): string =>
    bytes.toString('utf8', from, Math.min(to, from + 80));

  return { read, stopped: () => stopped };
}

/**
 * Where an unquoted cell ends: at the first byte that ends a cell or may not be in one. Four bytes are
 * looked at together: the sum has a high bit for a byte below a hyphen, which all of those are, and of the
 * lowest such bit it can be relied on.
 */
function endOfPlainCell(bytes: Buffer, view: DataView, start: number): number {
  let position = start;
  for (;;) {
    const four = view.getInt32(position, true);
    const low = (four - 0x2d2d2d2d) & ~four & 0x80808080;
    if (low === 0) {
      position += 4;
      continue;
    }
    position += (31 - Math.clz32(low & -low)) >> 3;
    if (endsCell[bytes[position] as number]) return position;
    position += 1;
  }
}

/** Where the last whole UTF-8 character of the bytes ends. */
function wholeCharacters(bytes: Buffer, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back += 1) {
    const byte = bytes[end - back] as number;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? end - back : end;
    }
  }
  return end;
}
