import { capitalised } from '@mim/domain/kernel';
import {
  columnsOfSheet,
  type RowPlace,
  rowKey,
  type SheetMapping,
  type TakeoverColumn,
  takeoverColumn,
} from '@mim/domain/takeover';
import type { ChangeInput, TakeoverDraft } from './takeovers.schema.js';

/** A sheet that can be written in. */
type OpenSheet = { readonly name: string; readonly rows: string[][] };

const opened = ({ sheets }: TakeoverDraft): OpenSheet[] =>
  sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells) => [...cells]) }));

function write(sheet: OpenSheet, row: number, column: number, text: string): void {
  const cells = sheet.rows[row];
  if (cells === undefined) return;
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

/** Where a column of a sheet stands; one that the file does not have comes behind the others. */
function placeOf(
  sheet: OpenSheet,
  mapping: SheetMapping,
  column: TakeoverColumn,
): { readonly place: number; readonly mapping: SheetMapping } {
  const there = mapping.columns[column];
  if (there !== undefined) return { place: there, mapping };
  const place = Math.max(0, ...sheet.rows.map((cells) => cells.length));
  write(
    sheet,
    mapping.headings,
    place,
    capitalised(takeoverColumn(mapping.holds, column)?.label.nl ?? column),
  );
  return { place, mapping: { ...mapping, columns: { ...mapping.columns, [column]: place } } };
}

const isColumn = (holds: SheetMapping['holds'], name: string): name is TakeoverColumn =>
  columnsOfSheet(holds).some((column) => column === name);

/**
 * What an account is taking over, after what was chosen, corrected or answered. A correction stands in the cell; of a column that the file
 * does not have, in one that is added to it.
 */
export function changedDraft(
  draft: TakeoverDraft,
  { mappings, cells = [], fill, answers = [], leftOut = [] }: ChangeInput,
): TakeoverDraft {
  const said = { answers: withAnswers(draft, answers), leftOut: withLeftOut(draft, leftOut) };
  let held = (mappings ?? draft.mappings) as readonly SheetMapping[];
  if (cells.length === 0 && fill === undefined)
    return { ...draft, ...said, mappings: held as TakeoverDraft['mappings'] };
  const sheets = opened(draft);
  const writeIn = (at: number, row: number, column: string, text: string) => {
    const [sheet, mapping] = [sheets[at], held.find((each) => each.sheet === at)];
    if (sheet === undefined || mapping === undefined || !isColumn(mapping.holds, column)) return;
    const found = placeOf(sheet, mapping, column);
    held = held.map((each) => (each === mapping ? found.mapping : each));
    write(sheet, row - 1, found.place, text);
  };
  for (const { sheet, row, column, text } of cells) writeIn(sheet, row, column, text);
  if (fill !== undefined)
    for (const mapping of held.filter(({ holds }) => holds === fill.holds)) {
      const rows = sheets[mapping.sheet]?.rows ?? [];
      const place = mapping.columns[fill.column as TakeoverColumn];
      rows.forEach((row, at) => {
        const isEmpty = (text: string | undefined) => (text ?? '').trim() === '';
        if (at <= mapping.headings || row.every(isEmpty)) return;
        if (place === undefined || isEmpty(row[place]))
          writeIn(mapping.sheet, at + 1, fill.column, fill.text);
      });
    }
  return { ...draft, ...said, sheets, mappings: held as TakeoverDraft['mappings'] };
}

/** What was said of rows, with what is new in the place of what was said of the same row before. */
const replaced = <Each extends RowPlace>(before: readonly Each[], added: readonly RowPlace[]): Each[] =>
  before.filter((each) => !added.some((other) => rowKey(other) === rowKey(each)));

const withAnswers = ({ answers }: TakeoverDraft, added: TakeoverDraft['answers']) => [
  ...replaced(answers, added),
  ...added,
];

const withLeftOut = ({ leftOut }: TakeoverDraft, changed: NonNullable<ChangeInput['leftOut']>) => [
  ...replaced(leftOut, changed),
  ...changed.filter(({ isLeftOut }) => isLeftOut).map(({ sheet, row }) => ({ sheet, row })),
];
