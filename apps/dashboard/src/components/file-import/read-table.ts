import { fail, type Problem, type Result } from '@mim/domain/kernel';
import { decodeText } from './decode-text.js';
import { type FileProblemCode, fileProblems } from './file-problems.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { type SheetTable, type TableSource, tableLimits } from './sheet-table.js';

const zip = [0x50, 0x4b, 0x03, 0x04];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a list from a file or a paste. What a file is, is told by how it begins and not by its name.
 * @returns headings and rows, or what is wrong with the file as a whole; never throws
 */
export async function readTable(source: TableSource): Promise<Result<SheetTable, Problem<FileProblemCode>>> {
  if (source.kind === 'paste') return readCsv(source.text);
  const { bytes } = source;
  if (bytes.byteLength === 0) return fail(fileProblems.empty);
  if (bytes.byteLength > tableLimits.bytes) return fail(fileProblems.tooLarge);
  if (beginsWith(bytes, zip)) return readXlsx(bytes);
  if (beginsWith(bytes, compoundFile)) return fail(fileProblems.oldExcel);
  const text = decodeText(bytes);
  // No list holds a zero character: this is a picture, a document or a program.
  return text.includes('\0') ? fail(fileProblems.unreadable) : readCsv(text);
}

function beginsWith(bytes: ArrayBuffer, signature: readonly number[]): boolean {
  const start = new Uint8Array(bytes, 0, Math.min(signature.length, bytes.byteLength));
  return signature.every((byte, index) => start[index] === byte);
}
