import { ok, type PlainDate, type Result } from '@mim/domain/kernel';
import type { LocationSettings } from '@mim/domain/location';
import {
  type ClinicListMapping,
  checkListSize,
  checkMapping,
  compareList,
  type KnownMother,
  type Prospect,
  type ProspectRowProblem,
  recogniseColumns,
} from '@mim/domain/registration';
import { readProspectRow } from '@mim/domain/registration/schema';
import type { DryRun, ImportRow, ListInput } from './imports.schema.js';

/** A row that can be stored, with what is to be said of it. */
interface ReadableRow {
  readonly line: number;
  readonly prospect: Prospect;
  readonly remarks: readonly ProspectRowProblem[];
}

/** A list that was read row by row; nothing of it is stored. */
export interface ReadList {
  readonly mapping: ClinicListMapping;
  readonly readable: readonly ReadableRow[];
  readonly refused: readonly { readonly line: number; readonly problems: readonly ProspectRowProblem[] }[];
}

/** When a list is read, and by which terms. */
export interface Reading {
  readonly today: PlainDate;
  readonly settings: Pick<LocationSettings, 'maximumAgeMonthsAtStart'>;
}

/** Reads every row of a list; a problem only when it is too large or no row can be read at all. Empty rows are passed over. */
export function readList(input: ListInput, { today, settings }: Reading): Result<ReadList> {
  const size = checkListSize(input);
  if (!size.ok) return size;
  const { headers, rows, source } = input;
  const mapping = checkMapping(input.mapping ?? recogniseColumns(headers, rows), headers.length);
  if (!mapping.ok) return mapping;
  const received = { on: today.toString(), source, oldestMonths: settings.maximumAgeMonthsAtStart };
  const readable: ReadableRow[] = [];
  const refused: { line: number; problems: readonly ProspectRowProblem[] }[] = [];
  rows.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const line = index + 1;
    const read = readProspectRow(cells, mapping.value, received);
    if (read.ok) readable.push({ line, ...read.value });
    else refused.push({ line, problems: read.problem });
  });
  return ok({ mapping: mapping.value, readable, refused });
}

/** The rows of a list as they are compared. */
export const listedRows = ({ readable }: ReadList) =>
  readable.map(({ line, prospect }) => ({ line, mother: prospect }));

/** What storing a list would do, row by row, and whom its rows can be. */
export function dryRunOf(read: ReadList, known: readonly KnownMother[]): DryRun {
  const { mapping, readable, refused } = read;
  const verdicts = new Map(compareList(listedRows(read), known).map((row) => [row.line, row.verdict]));
  const rows: ImportRow[] = [
    ...readable.map(({ line, prospect, remarks }): ImportRow => {
      const { referralSource: _source, receivedOn: _on, ...mother } = prospect;
      return { line, status: verdicts.get(line) ?? 'new', problems: [], remarks: [...remarks], mother };
    }),
    ...refused.map(
      ({ line, problems }): ImportRow => ({
        line,
        status: 'problem',
        problems: [...problems],
        remarks: [],
        mother: null,
      }),
    ),
  ].toSorted((a, b) => a.line - b.line);
  const count = (status: ImportRow['status']) => rows.filter((row) => row.status === status).length;
  return {
    mapping,
    rows,
    counts: {
      new: count('new'),
      known: count('known'),
      judge: count('judge'),
      problem: count('problem'),
    },
    known: [...known],
  };
}
