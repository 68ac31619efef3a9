import { type DeliveryFiles, type FormatVersion, tablesIn } from '@mim/domain/delivery';
import type { ListedProblem } from '../problems/listed-problem.js';
import { sheetMissing, sheetTwice, sheetUnknown } from '../problems/workbook-problems.js';
import { codeFinder } from './code-words.js';
import type { WorkbookSheet } from './open-workbook.js';
import { type SheetRole, sheetNames } from './template-words.js';

const findRole = codeFinder(
  Object.entries(sheetNames).map(([code, { nl, en }]) => ({ code, words: [nl, en] })),
) as (name: string) => SheetRole | undefined;

/** The sheets of a workbook by what stands on them. */
export type SheetsByRole = ReadonlyMap<SheetRole, WorkbookSheet>;

/** Tells the sheets apart; one that is not ours is reported when anything stands on it. */
export function sheetsByRole(
  sheets: readonly WorkbookSheet[],
  report: (problem: ListedProblem) => void,
): SheetsByRole {
  const found = new Map<SheetRole, WorkbookSheet>();
  for (const sheet of sheets) {
    const role = findRole(sheet.name);
    if (role === undefined) {
      if (sheet.rows.length > 0 || sheet.formulas.size > 0) report(sheetUnknown(sheet.name));
    } else if (found.has(role)) report(sheetTwice(sheet.name));
    else found.set(role, sheet);
  }
  return found;
}

/** The names of the sheets as the workbook has them, or as the template has where one is missing. */
export function namesOfSheets(found: SheetsByRole): DeliveryFiles {
  const nameOf = (role: SheetRole): string => found.get(role)?.name ?? sheetNames[role].nl;
  return {
    descriptor: nameOf('descriptor'),
    participations: nameOf('participations'),
    'visiting-mothers': nameOf('visiting-mothers'),
    coordinators: nameOf('coordinators'),
    uptake: nameOf('uptake'),
  };
}

/** Reports the tables of a format that a workbook has no sheet of. */
export function reportMissing(
  found: SheetsByRole,
  format: FormatVersion,
  isNil: boolean,
  report: (problem: ListedProblem) => void,
): void {
  for (const table of tablesIn(format))
    if (!found.has(table) && !isNil) report(sheetMissing(sheetNames[table].nl));
}
