import { type CsvRow, readCsv } from '../delivery/csv.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import type { FirstBirths } from './first-births.js';
import {
  type FirstBirthsProblem,
  type FirstBirthsProblemCode,
  firstBirthsProblems,
} from './first-births-problems.js';
import { municipalityKey } from './municipality.js';

/** The columns of a file of first births, in the order of a file that is made for it. */
export const firstBirthsColumns = deepFreeze(['municipality', 'year', 'first_births'] as const);
type Column = (typeof firstBirthsColumns)[number];

/** A file may be as large, and have as many lines: every municipality of the country, for some thirty years. */
export const largestFirstBirthsFile = 1024 * 1024;
const mostLines = 10_000;
const longestValue = 100;
const mostBirths = 1_000_000;

/** How columns are called in a file that was made in Dutch. */
const dutchColumns: Readonly<Record<string, Column>> = {
  gemeente: 'municipality',
  jaar: 'year',
  eerste_kinderen: 'first_births',
};

/** What the file is judged by. */
export interface FirstBirthsContext {
  /** Its name, as problems give it. */
  readonly file: string;
  /** Municipalities in which there is a location, as locations write them; null: any is known. */
  readonly municipalities: readonly string[] | null;
  /** Calendar year of today: births of a later one, and of itself, are not known. */
  readonly thisYear: number;
}

/** What a file holds: every row that is sound, and everything that is wrong. */
export interface ReadFirstBirths {
  readonly rows: readonly FirstBirths[];
  readonly problems: readonly FirstBirthsProblem[];
}

/**
 * Reads first births by municipality and year from a CSV file (UTF-8, commas). Everything that is wrong is told, each with its
 * line and column; whoever stores the rows does so only where nothing is.
 * @param bytes The file as it is.
 * @example
 * const text = 'municipality,year,first_births\nEde,2008,612\n';
 * readFirstBirths(new TextEncoder().encode(text), { file: 'births.csv', municipalities: ['Ede'], thisYear: 2009 }).rows;
 * // [{ municipality: 'Ede', year: 2008, births: 612 }]
 */
export function readFirstBirths(bytes: Uint8Array, context: FirstBirthsContext): ReadFirstBirths {
  const wrong = (code: FirstBirthsProblemCode): ReadFirstBirths => ({
    rows: [],
    problems: [problemAt(context, { line: 1, column: null, value: null }, code, {})],
  });
  if (bytes.byteLength > largestFirstBirthsFile) return wrong('file-too-large');
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') return wrong(decoded.code);
  const [header, ...lines] = readCsv(decoded);
  if (header === undefined) return wrong('empty');
  if (header.cells.length === 1 && /[;\t]/.test(header.cells[0] ?? '')) return wrong('other-separator');
  if (lines.length > mostLines) return wrong('file-too-large');
  const columns = columnsOf(header, context);
  if (columns.problems.length > 0) return { rows: [], problems: columns.problems };
  return lines.length === 0 ? wrong('empty') : readLines(lines, columns.names, context);
}

/** The text of a file in UTF-8; of another encoding, which problem that is. */
function decode(bytes: Uint8Array): string | { readonly code: FirstBirthsProblemCode } {
  const [first, second] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (hasMark || bytes.includes(0)) return { code: 'utf-16' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { code: 'not-utf-8' };
  }
}

function columnsOf(
  { cells }: CsvRow,
  context: FirstBirthsContext,
): { readonly names: readonly Column[]; readonly problems: readonly FirstBirthsProblem[] } {
  const problems: FirstBirthsProblem[] = [];
  const names = cells.map((cell) => {
    const text = cell.trim().toLowerCase();
    return dutchColumns[text] ?? text;
  });
  const at = (column: string | null) => ({ line: 1, column, value: null });
  names.forEach((name, index) => {
    if (!isColumn(name)) problems.push(problemAt(context, at(cells[index] ?? ''), 'unknown-column', {}));
    else if (names.indexOf(name) < index)
      problems.push(problemAt(context, at(cells[index] ?? ''), 'double-column', {}));
  });
  for (const column of firstBirthsColumns) {
    if (!names.includes(column)) problems.push(problemAt(context, at(column), 'missing-column', { column }));
  }
  return { names: names.filter(isColumn), problems };
}

const isColumn = (name: string): name is Column => firstBirthsColumns.some((column) => column === name);

function readLines(
  lines: readonly CsvRow[],
  names: readonly Column[],
  context: FirstBirthsContext,
): ReadFirstBirths {
  const rows: FirstBirths[] = [];
  const problems: FirstBirthsProblem[] = [];
  const known = new Map((context.municipalities ?? []).map((name) => [municipalityKey(name), name]));
  const seen = new Map<string, number>();
  for (const { cells, line, fault } of lines) {
    const report = (column: Column | null, code: FirstBirthsProblemCode, parameters: object = {}): void => {
      const value = column === null ? null : (cells[names.indexOf(column)] ?? null);
      problems.push(problemAt(context, { line, column, value }, code, parameters));
    };
    if (fault !== null) {
      report(names[fault] ?? null, 'wrong-quotes');
      continue;
    }
    if (cells.length !== names.length) {
      report(null, 'wrong-number-of-cells', { cells: cells.length, columns: names.length });
      continue;
    }
    const cell = (column: Column): string => (cells[names.indexOf(column)] ?? '').trim();
    const written = cell('municipality');
    const municipality = context.municipalities === null ? written : known.get(municipalityKey(written));
    if (written === '') report('municipality', 'missing-value');
    else if (municipality === undefined) report('municipality', 'unknown-municipality');
    const year = yearOf(cell('year'), context.thisYear);
    if (typeof year !== 'number') report('year', year.code);
    const births = birthsOf(cell('first_births'));
    if (typeof births !== 'number') report('first_births', births.code);
    if (written === '' || municipality === undefined || typeof year !== 'number') continue;
    const place = `${municipalityKey(municipality)} ${year}`;
    const before = seen.get(place);
    if (before !== undefined) report('municipality', 'double', { line: before });
    else {
      seen.set(place, line);
      if (typeof births === 'number') rows.push({ municipality, year, births });
    }
  }
  return { rows, problems };
}

type Refused = { readonly code: FirstBirthsProblemCode };

function yearOf(text: string, thisYear: number): number | Refused {
  if (text === '') return { code: 'missing-value' };
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 2000 || year > 2200) return { code: 'not-a-year' };
  return year >= thisYear ? { code: 'year-not-over' } : year;
}

function birthsOf(text: string): number | Refused {
  if (text === '') return { code: 'missing-value' };
  if (/^[-−]\d/.test(text)) return { code: 'negative' };
  if (/^[\d.]+,\d+$/.test(text)) return { code: 'decimal-comma' };
  const births = Number(text);
  return /^\d{1,7}$/.test(text) && births <= mostBirths ? births : { code: 'not-a-number' };
}

function problemAt(
  { file }: FirstBirthsContext,
  { line, column, value }: Pick<FirstBirthsProblem, 'line' | 'column' | 'value'>,
  code: FirstBirthsProblemCode,
  parameters: object,
): FirstBirthsProblem {
  const sentence = firstBirthsProblems[code] as (parameters: object) => FirstBirthsProblem['message'];
  const short = (text: string | null): string | null => text?.slice(0, longestValue) ?? null;
  return { file, line, column: short(column), value: short(value), code, message: sentence(parameters) };
}
