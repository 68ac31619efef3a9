import { recogniseColumns } from '@mim/domain/registration';
import { readProspectRow } from '@mim/domain/registration/schema';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../components/file-import/read-csv.js';
import type { SheetTable } from '../../../components/file-import/sheet-table.js';
import { csvFile } from '../../../components/table-file/csv-file.js';
import { countRows, type ListRow, withoutRepeats } from './dry-run.js';
import { problemFile } from './problem-file.js';

const headers = ['Naam moeder', 'Geb. datum kind', 'Telefoon'];
const cells: readonly (readonly string[])[] = [
  ['Noor de Wit', '12-03-2026', '0612345678'],
  ['Elif Kaya', '14-13-2026', '0612345678'],
  ['NOOR DE WIT', '12-03-2026', '0612345678'],
];
const table: SheetTable = { headers, rows: cells.map((row, index) => ({ line: index + 2, cells: row })) };

/** The rows as the server finds them when it knows nobody: read by the same rule of the domain. */
const rows: readonly ListRow[] = table.rows.map(({ line, cells: row }) => {
  const read = readProspectRow(row, recogniseColumns(headers), { on: '2026-06-01' });
  return {
    line,
    status: read.ok ? 'new' : 'problem',
    problems: read.ok ? [] : read.problem.map((problem) => ({ ...problem })),
    remarks: [],
    prospect: read.ok ? read.value.prospect : null,
  };
});

test('a mother who stands in a list twice is new once', () => {
  expect(countRows(withoutRepeats(rows))).toEqual({ new: 1, known: 1, problem: 1 });
});

describe('the file of rows with a problem', () => {
  const words = { file: 'rijen', line: 'Rij', problem: 'Wat klopt er niet?' };
  const text = csvFile(problemFile(table, rows, words, 'nl'));

  test('holds those rows only, each with its place, what is wrong and the cells as they were', () => {
    const read = readCsv(text.slice(1));
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.rows).toHaveLength(1);
    expect(read.value.rows[0]?.cells).toEqual([
      '3',
      'geboortedatum van het kind “14-13-2026”: Dit is geen bestaande datum. Schrijf dag, maand en jaar, zoals 31-03-2008.',
      'Elif Kaya',
      '14-13-2026',
      '0612345678',
    ]);
  });

  test('is recognised as the same list when it is mended and imported again', () => {
    const read = readCsv(text.slice(1));
    if (!read.ok) throw new Error(read.problem.code);
    expect(recogniseColumns(read.value.headers)).toEqual({ name: 2, childBornOn: 3, phone: 4 });
  });
});
