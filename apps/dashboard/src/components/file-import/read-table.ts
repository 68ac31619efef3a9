import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { decodeText } from './decode-text.js';
import { type FileProblemCode, fileProblems } from './file-problems.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { type ReadTable, type TableSource, tableLimits } from './sheet-table.js';

const zip = [0x50, 0x4b];
/** The kind of file that Office used before .xlsx, and puts round whatever has a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** How documents begin that are text too: PDF, RTF, and pages of the web, which some programs call .xls. */
const documents = /^\s*(?:%PDF|\{\\rtf|<)/;

/**
 * Reads a list from a file or a paste. What a file is, is told by how it begins and not by its name.
 * @returns headings and rows, or what is wrong with the file as a whole; never throws
 */
export async function readTable(source: TableSource): Promise<Result<ReadTable, Problem<FileProblemCode>>> {
  const text = textOfSource(source);
  if (!text.ok) return text;
  if (text.value !== null) return readCsv(text.value);
  return source.kind === 'file' ? readXlsx(source.bytes) : fail(fileProblems.unreadable);
}

/**
 * The text of what is read.
 * @returns null for a workbook; a problem for what is neither text nor a workbook that can be read
 */
export function textOfSource(source: TableSource): Result<string | null, Problem<FileProblemCode>> {
  const size = source.kind === 'paste' ? source.text.length : source.bytes.byteLength;
  if (size === 0) return fail(fileProblems.empty);
  if (size > tableLimits.bytes) return fail(fileProblems.tooLarge);
  if (source.kind === 'paste') return ok(source.text);
  const { bytes } = source;
  if (beginsWith(bytes, zip)) return ok(null);
  if (beginsWith(bytes, compoundFile)) return fail(fileProblems.oldExcel);
  const text = decodeText(bytes);
  // No list holds a zero character: this is a picture, a document or a program.
  return text.includes('\0') || documents.test(text) ? fail(fileProblems.unreadable) : ok(text);
}

function beginsWith(bytes: ArrayBuffer, signature: readonly number[]): boolean {
  const start = new Uint8Array(bytes, 0, Math.min(signature.length, bytes.byteLength));
  return signature.every((byte, index) => start[index] === byte);
}
