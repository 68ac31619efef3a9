import { type KnownMother, recogniseColumns } from '@mim/domain/registration';
import { readProspectRow } from '@mim/domain/registration/schema';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../components/file-import/read-csv.js';
import type { SheetTable } from '../../../components/file-import/sheet-table.js';
import { csvFile } from '../../../components/table-file/csv-file.js';
import { checkedList, countRows, type ReadRow, withCells, writtenName } from './dry-run.js';
import { answersToSend, later, planOf, unanswered } from './judging.js';
import { leftFile, problemFile } from './problem-file.js';

const headers = ['Naam moeder', 'Geb. datum kind', 'Telefoon'];
const cells: readonly (readonly string[])[] = [
  ['Noor de Wit', '12-03-2026', '0612345678'],
  ['Elif Kaya', '14-13-2026', '0612345679'],
  ['NOOR DE WIT', '12-03-2026', '0612345678'],
  ['Noor de Wit', '12-03-2026', '0687654321'],
];
const table: SheetTable = { headers, rows: cells.map((row, index) => ({ line: index + 2, cells: row })) };
const mapping = recogniseColumns(headers);

/** The rows as the server reads them: by the same rule of the domain. */
const rows: readonly ReadRow[] = table.rows.map(({ line, cells: row }, index) => {
  const read = readProspectRow(row, mapping, { on: '2026-06-01' });
  return {
    place: index + 1,
    line,
    problems: read.ok ? [] : read.problem.map((problem) => ({ ...problem })),
    remarks: [],
    mother: read.ok ? read.value.prospect : null,
  };
});
const list = {
  name: 'lijst.csv',
  locationId: undefined,
  table: { ...table, kind: 'csv', sheets: null },
} as const;

test('a mother who stands in a list twice is new once, and is judged where she differs', () => {
  expect(countRows(checkedList(mapping, rows, []).rows)).toEqual({ new: 1, judge: 1, known: 1, problem: 1 });
});

describe('a row to judge', () => {
  const checked = checkedList(mapping, rows, []);
  const [judged] = unanswered(checked, new Map());

  test('asks for an answer, and is left where nothing was said', () => {
    expect(judged?.line).toBe(5);
    expect(answersToSend(checked, new Map())).toEqual([]);
    expect(planOf(checked, new Map(), 'self').added).toHaveLength(1);
  });

  test('is sent as it was answered, as long as it can still be so', () => {
    if (judged === undefined) throw new Error('nothing to judge');
    const answers = new Map([[judged.place, later(judged)]]);
    expect(unanswered(checked, answers)).toEqual([]);
    expect(answersToSend(checked, answers)).toEqual([later(judged)]);
    const gone = { kind: 'prospect', id: 'gone' } as const;
    const stale = new Map([[judged.place, { ...later(judged), answer: 'same', other: gone } as const]]);
    expect(unanswered(checked, stale)).toEqual([judged]);
  });

  test('is once where two parts of a list found the same mother', () => {
    const known: KnownMother = {
      ...(rows[0]?.mother as NonNullable<ReadRow['mother']>),
      kind: 'prospect',
      id: 'p1',
      version: 1,
      receivedOn: '2026-05-01',
      outcome: 'to-call',
      trajectoryId: null,
      state: null,
      status: null,
    };
    expect(checkedList(mapping, rows, [known, known]).known).toEqual([known]);
  });
});

test('a row is corrected in the list and nowhere else', () => {
  const corrected = withCells(list, 2, ['Elif Kaya', '14-03-2026', '']);
  expect(corrected.table.rows.map((row) => row.cells[1])).toEqual([
    '12-03-2026',
    '14-03-2026',
    '12-03-2026',
    '12-03-2026',
  ]);
  expect(table.rows[1]?.cells[1]).toBe('14-13-2026');
  expect(writtenName(list, mapping, 2)).toBe('Elif Kaya');
});

describe('the file of rows with a problem', () => {
  const words = { file: 'rijen', problem: 'Wat klopt er niet?' };
  const wrong = checkedList(mapping, rows, []).rows.filter(({ compared }) => compared === null);
  const text = csvFile(problemFile(table, wrong, words, 'nl'));

  test('holds those rows only, in the columns of the list, and behind them what is wrong', () => {
    const read = readCsv(text.slice(1));
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.headers).toEqual([...headers, 'Wat klopt er niet?']);
    expect(read.value.rows.map((row) => row.cells)).toEqual([
      [
        'Elif Kaya',
        '14-13-2026',
        '0612345679',
        'geboortedatum van het kind “14-13-2026”: Dit is geen bestaande datum. Schrijf dag, maand en jaar, zoals 31-03-2008.',
      ],
    ]);
  });

  test('is recognised as the same list when it is mended and imported again', () => {
    const read = readCsv(text.slice(1));
    if (!read.ok) throw new Error(read.problem.code);
    expect(recogniseColumns(read.value.headers)).toEqual(mapping);
  });
});

test('the file of rows that are left for later is the list that came, with those rows alone', () => {
  const left = unanswered(checkedList(mapping, rows, []), new Map());
  const read = readCsv(csvFile(leftFile(table, left, 'later')).slice(1));
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.value.headers).toEqual(headers);
  expect(read.value.rows.map((row) => row.cells)).toEqual([cells[3]]);
  expect(recogniseColumns(read.value.headers)).toEqual(mapping);
});
