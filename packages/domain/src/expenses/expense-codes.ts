import { type CodeOf, codeList } from '../kernel/code-list.js';

/** What a visiting mother can have spent. Source: the national registration of 2008. */
export const expenseKinds = codeList('expense-kind', [
  { code: 'travel', label: { nl: 'reiskosten', en: 'travel' } },
  { code: 'phone', label: { nl: 'telefoonkosten', en: 'telephone' } },
  { code: 'copies', label: { nl: 'kopieën', en: 'copies' } },
  { code: 'childcare', label: { nl: 'kinderopvang', en: 'childcare' } },
  { code: 'other', label: { nl: 'anders', en: 'other' } },
]);
export type ExpenseKind = CodeOf<typeof expenseKinds>;

/** What a line of a statement pays, or takes back. */
export const expenseLineKinds = codeList('expense-line-kind', [
  { code: 'visit', label: { nl: 'bezoek', en: 'visit' } },
  { code: 'mother-month', label: { nl: 'maand met een moeder', en: 'month with a mother' } },
  { code: 'declared', label: { nl: 'gemaakte kosten', en: 'declared costs' } },
  { code: 'correction', label: { nl: 'correctie', en: 'correction' } },
]);
export type ExpenseLineKind = CodeOf<typeof expenseLineKinds>;

/** How a statement stands. A draft is not kept: it follows from what was recorded until it is approved. */
export const statementStates = codeList('expense-statement-state', [
  { code: 'draft', label: { nl: 'nog goed te keuren', en: 'to approve' } },
  { code: 'approved', label: { nl: 'goedgekeurd', en: 'approved' } },
  { code: 'exported', label: { nl: 'geëxporteerd voor betaling', en: 'exported for payment' } },
]);
export type StatementState = CodeOf<typeof statementStates>;

/** Why a draft is not complete yet. */
export const statementLacks = codeList('expense-statement-lack', [
  { code: 'period-open', label: { nl: 'de periode loopt nog', en: 'the period is not over' } },
  {
    code: 'visit-to-record',
    label: { nl: 'een gepland bezoek is nog niet vastgelegd', en: 'a planned visit is not recorded yet' },
  },
  { code: 'receipt-missing', label: { nl: 'er ontbreekt een bon', en: 'a receipt is missing' } },
  { code: 'below-zero', label: { nl: 'het totaal is lager dan nul', en: 'the total is below zero' } },
]);
export type StatementLack = CodeOf<typeof statementLacks>;
