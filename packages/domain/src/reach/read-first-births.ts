import { type CsvRow, type CsvSeparator, readCsv } from '../delivery/csv.js';
import { type FirstBirths, placeOfBirths } from './first-births.js';
import { firstBirthsFileLimits } from './first-births-limits.js';
import {
  type FirstBirthsProblem,
  type FirstBirthsProblemCode,
  firstBirthsProblem,
} from './first-births-problems.js';
import {
  type FirstBirthsColumn as Column,
  type FirstBirthsPlaces,
  firstBirthsColumns,
  firstBirthsReader,
  type WrittenFirstBirths,
} from './first-births-row.js';

const longestValue = 100;

/** How columns are called in a file that was made in Dutch. */
const dutchColumns: ReadonlyMap<string, Column> = new Map([
  ['gemeente', 'municipality'],
  ['jaar', 'year'],
  ['eerste_kinderen', 'first_births'],
]);

/** What the file is judged by. */
export interface FirstBirthsContext extends FirstBirthsPlaces {
  /** Its name, as problems give it. */
  readonly file: string;
}

/** What a file holds: every row that is sound, and everything that is wrong. */
export interface ReadFirstBirths {
  readonly rows: readonly FirstBirths[];
  readonly problems: readonly FirstBirthsProblem[];
}

/**
 * Reads first births by municipality and year from a CSV file (UTF-8; commas, or semicolons as Excel writes them in Dutch, or
 * tabs). Everything that is wrong is told, each with its
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
  if (bytes.byteLength > firstBirthsFileLimits.bytes) return wrong('file-too-large');
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') return wrong(decoded.code);
  const [header, ...lines] = readCsv(decoded, separatorOf(decoded));
  if (header === undefined) return wrong('empty');
  if (lines.length > firstBirthsFileLimits.lines) return wrong('file-too-large');
  const columns = columnsOf(header, context);
  if (columns.problems.length > 0) return { rows: [], problems: columns.problems };
  return lines.length === 0 ? wrong('empty') : readLines(lines, columns.names, context);
}

/** The names of the columns hold none of the three: which of them stands between those, stands between all cells. */
function separatorOf(text: string): CsvSeparator {
  const [header = ''] = text.split(/[\r\n]/, 1);
  return ([',', ';', '\t'] as const).find((one) => header.includes(one)) ?? ',';
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
    const text = cell.trim().toLowerCase().replaceAll(' ', '_');
    return dutchColumns.get(text) ?? text;
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
  const readRow = firstBirthsReader(context);
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
    const { refused, ...row } = readRow(
      Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) as WrittenFirstBirths,
    );
    for (const column of firstBirthsColumns) {
      const code = refused[column];
      if (code !== undefined) report(column, code);
    }
    if (row.municipality === null || row.year === null) continue;
    const place = placeOfBirths({ municipality: row.municipality, year: row.year });
    const before = seen.get(place);
    if (before !== undefined) report('municipality', 'double', { line: before });
    else {
      seen.set(place, line);
      if (row.births !== null)
        rows.push({ municipality: row.municipality, year: row.year, births: row.births });
    }
  }
  return { rows, problems };
}

function problemAt(
  { file }: FirstBirthsContext,
  { line, column, value }: Pick<FirstBirthsProblem, 'line' | 'column' | 'value'>,
  code: FirstBirthsProblemCode,
  parameters: object,
): FirstBirthsProblem {
  const { message, remedy } = firstBirthsProblem(code, parameters);
  const short = (text: string | null): string | null => text?.slice(0, longestValue) ?? null;
  return {
    file,
    line,
    column: short(column),
    value: short(value),
    code,
    message: { nl: `${message.nl} ${remedy.nl}`, en: `${message.en} ${remedy.en}` },
  };
}
