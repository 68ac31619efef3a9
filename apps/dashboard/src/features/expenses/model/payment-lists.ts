import { totalCents } from '@mim/domain/expenses';
import type { StatementSummary } from '../requests/expenses.js';

/** Statements that were exported for payment in one go. */
export interface PaymentList {
  /** Of the lists of its period the first that was exported is 1. */
  readonly number: number;
  /** ISO text. */
  readonly exportedOn: string;
  readonly statements: readonly StatementSummary[];
  /** Whole cents. */
  readonly totalCents: number;
}

/** What statements come to, in whole cents. */
export const totalOf = (statements: readonly Pick<StatementSummary, 'totalCents'>[]): number =>
  totalCents(statements.map((each) => ({ amountCents: each.totalCents })));

/**
 * The lists for payment of a period, the first that was exported first.
 * @param statements All of the period, those that were not exported too.
 */
export function paymentListsOf(statements: readonly StatementSummary[]): readonly PaymentList[] {
  const numbers = [...new Set(statements.flatMap(({ paymentList }) => paymentList ?? []))];
  return numbers
    .toSorted((a, b) => a - b)
    .map((number) => {
      const own = statements.filter(({ paymentList }) => paymentList === number);
      return { number, exportedOn: own[0]?.exportedOn ?? '', statements: own, totalCents: totalOf(own) };
    });
}
