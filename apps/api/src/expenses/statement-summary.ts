import {
  type DraftFacts,
  draftLacks,
  type ExpenseLineKind,
  expenseLineKinds,
  type StatementLack,
  type StatementState,
  totalCents,
} from '@mim/domain/expenses';
import type { Period, PlainDate } from '@mim/domain/kernel';
import { fullName, type PersonName } from '@mim/domain/person';
import type { StatementSummary } from './expenses.schema.js';
import type { StatementRow } from './statements.repository.js';

interface SummarisedLine {
  readonly lineKind: ExpenseLineKind;
  readonly amountCents: number;
}

type Named = PersonName & { readonly visitingMotherId: string; readonly erasedOn: string | null };

const partsOf = (lines: readonly SummarisedLine[]): StatementSummary['parts'] =>
  expenseLineKinds.values.flatMap((lineKind) => {
    const ofKind = lines.filter((line) => line.lineKind === lineKind);
    return ofKind.length === 0 ? [] : [{ lineKind, count: ofKind.length, amountCents: totalCents(ofKind) }];
  });

const summaryOf = (who: Named, lines: readonly SummarisedLine[]) => ({
  visitingMotherId: who.visitingMotherId,
  name: fullName(who),
  isErased: who.erasedOn !== null,
  totalCents: totalCents(lines),
  lineCount: lines.length,
  parts: partsOf(lines),
});

/** A draft in short. */
export const draftSummary = (
  who: Named,
  draft: DraftFacts & { readonly lines: readonly SummarisedLine[] },
  period: Period,
  today: PlainDate,
): StatementSummary => ({
  ...summaryOf(who, draft.lines),
  statementId: null,
  version: null,
  state: 'draft',
  approvedOn: null,
  exportedOn: null,
  lacks: [...draftLacks(draft, period, today)] satisfies StatementLack[],
});

/** How far a statement is; undefined: it is a draft. */
export const stateOf = (statement: Pick<StatementRow, 'exportedOn'> | undefined): StatementState => {
  if (statement === undefined) return 'draft';
  return statement.exportedOn === null ? 'approved' : 'exported';
};

/** A statement that was approved, in short. */
export const statementSummary = (
  who: Named,
  { expenseStatementId, version, approvedOn, exportedOn }: StatementRow,
  lines: readonly SummarisedLine[],
): StatementSummary => ({
  ...summaryOf(who, lines),
  statementId: expenseStatementId,
  version,
  state: stateOf({ exportedOn }),
  approvedOn,
  exportedOn,
  lacks: [],
});
