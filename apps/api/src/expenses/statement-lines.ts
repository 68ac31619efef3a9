import { type ExpenseLine, expenseFacts } from '@mim/domain/expenses';
import { factsFrom } from '@mim/domain/kernel';
import type { DraftClaims } from './draft-claims.js';
import type { StatementLine } from './expenses.schema.js';
import type { linesOfStatements } from './statements.repository.js';

/** A line, and the trajectory of the mother whom it is about. */
export type FoundLine = Omit<StatementLine, 'mother'> & { readonly trajectoryId: string | null };

const nothingMore = { lineId: null, expense: null, correction: null, correctedCents: 0, trajectoryId: null };

/** The lines of a draft. */
export const draftLines = (claims: DraftClaims, lines: readonly ExpenseLine[]): readonly FoundLine[] =>
  lines.map(({ lineKind, sourceId, paidFor, amountCents }) => {
    const line = { ...nothingMore, lineKind, paidFor, amountCents };
    if (lineKind === 'visit')
      return { ...line, trajectoryId: claims.trajectoryOfVisit.get(sourceId) ?? null };
    if (lineKind === 'mother-month') return { ...line, trajectoryId: sourceId };
    const [expense, correction] = [claims.expenses.get(sourceId), claims.corrections.get(sourceId)];
    if (expense !== undefined) return { ...line, expense: expenseOf(expense) };
    return correction === undefined
      ? line
      : {
          ...line,
          correction: { correctionId: sourceId, version: correction.version, note: correction.note },
        };
  });

const expenseOf = (row: { readonly expenseId: string; readonly version: number }) => ({
  expenseId: row.expenseId,
  version: row.version,
  ...factsFrom(expenseFacts, row),
});

/** A line of a statement that was approved. */
export function approvedLine(row: Awaited<ReturnType<typeof linesOfStatements>>[number]): FoundLine {
  const { expenseLineId, expenseId, expenseVersion, expenseCorrectionId, correctionVersion } = row;
  return {
    lineId: expenseLineId,
    lineKind: row.lineKind,
    paidFor: row.paidFor,
    amountCents: row.amountCents,
    trajectoryId: row.trajectoryId,
    expense:
      expenseId === null || expenseVersion === null
        ? null
        : { ...expenseOf({ ...row, expenseId, version: expenseVersion }), spentOn: row.paidFor },
    correction:
      expenseCorrectionId === null || correctionVersion === null
        ? null
        : {
            correctionId: expenseCorrectionId,
            version: correctionVersion,
            note: row.correctionNote ?? '',
          },
    correctedCents: row.correctedCents,
  };
}
