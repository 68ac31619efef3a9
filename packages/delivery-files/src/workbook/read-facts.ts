import type { DeliveryDescriptor } from '@mim/domain/delivery';
import { readDescriptor } from '@mim/domain/delivery/schema';
import { capitalised } from '@mim/domain/kernel';
import type { CellValue } from 'hucre/xlsx';
import type { ListedProblem } from '../problems/listed-problem.js';
import { cellFormula, factUnknown, saidOfWorkbooks } from '../problems/workbook-problems.js';
import { codeFinder, codeFinderOf, findYesOrNo, readCodes } from './code-words.js';
import { type LocationFact, locationFacts } from './location-facts.js';
import type { WorkbookSheet } from './open-workbook.js';
import { cellText } from './table-cells.js';
import { withCode } from './template-words.js';

const findFact = codeFinder(
  locationFacts.map(({ path, label }) => ({ code: path, words: [label.nl, label.en] })),
);

/** The location's own facts as they were read. */
interface ReadFacts {
  readonly descriptor: DeliveryDescriptor;
  readonly onSheet: (problem: ListedProblem) => ListedProblem;
}

/**
 * Reads the location's own facts from their sheet.
 * @returns The descriptor of the delivery, and how a problem of it is told by where it stands on the sheet; null: something is
 *   wrong with it, and was reported.
 */
export function readFacts(
  { name, rows, formulas }: WorkbookSheet,
  report: (problem: ListedProblem) => void,
): ReadFacts | null {
  const rowOf = new Map<string, number>();
  const content: Record<string, unknown> = {};
  const withFormula = new Set<number>();
  let isSound = true;
  const refuse = (problem: ListedProblem): void => {
    isSound = false;
    report(problem);
  };
  for (const { row, cells } of rows) {
    const isFormula = cells.some((_, place) => formulas.has(`${row - 1},${place}`));
    const label = cellText(cells[0] ?? null);
    if (isFormula) {
      withFormula.add(row);
      refuse(cellFormula({ sheet: name, row, column: label }));
    }
    if (row === 1) continue;
    const path = findFact(label);
    const fact = locationFacts.find((each) => each.path === path);
    if (fact === undefined || rowOf.has(fact.path)) refuse(factUnknown({ sheet: name, row, column: label }));
    else {
      rowOf.set(fact.path, row);
      setAt(content, fact.path, readFact(fact, cells.slice(1)));
    }
  }
  const read = readDescriptor(JSON.stringify({ mim: content }), name);
  if (read.ok)
    return isSound ? { descriptor: read.value, onSheet: (problem) => asOnSheet(problem, rowOf) } : null;
  for (const problem of read.problem) {
    const told = asOnSheet(problem, rowOf);
    if (!withFormula.has(told.line)) report(told);
  }
  return null;
}

function setAt(content: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', second] = path.split('.');
  if (second === undefined) content[first] = value;
  else content[first] = { ...(content[first] as object | undefined), [second]: value };
}

/** A fact as the descriptor has it; undefined: it is not filled in. */
function readFact({ kind, list }: LocationFact, cells: readonly CellValue[]): unknown {
  const [first = null] = cells;
  // A name is as it is written, spaces and all.
  const texts = cells.flatMap((cell) =>
    cell === null || cell === '' ? [] : [typeof cell === 'string' ? cell : cellText(cell)],
  );
  const text = cellText(first);
  switch (kind) {
    case 'texts':
      return texts.length === 0 ? undefined : texts;
    case 'number':
      return text === '' ? undefined : /^\d{1,9}$/.test(text) ? Number(text) : text;
    case 'yes-no': {
      const answer = findYesOrNo(text);
      return text === '' ? undefined : answer === undefined ? text : answer === 'true';
    }
    case 'code':
      return text === '' || list === undefined ? undefined : (codeFinderOf(list)(text) ?? text);
    case 'codes': {
      const codes = list === undefined ? '' : readCodes(codeFinderOf(list), text);
      return codes === '' ? [] : codes.split(';');
    }
    case 'text':
      return texts[0];
  }
}

/** A problem of the descriptor as somebody who has the sheet looks for it: by its row and by what the fact is called. */
function asOnSheet(problem: ListedProblem, rowOf: ReadonlyMap<string, number>): ListedProblem {
  const path = problem.column?.replace(/^mim\.?/, '').replace(/\[\d+\]$/, '') ?? '';
  const fact =
    locationFacts.find((each) => each.path === path) ??
    locationFacts.find((each) => each.path.startsWith(`${path}.`));
  return {
    ...problem,
    line: rowOf.get(fact?.path ?? '') ?? 1,
    column: fact === undefined ? problem.column : withCode(capitalised(fact.label.nl), fact.path),
    message: saidOfWorkbooks[problem.code as keyof typeof saidOfWorkbooks] ?? problem.message,
  };
}
