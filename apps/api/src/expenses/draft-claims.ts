import type { Database } from '@mim/database';
import { daysReached, type ExpenseLine, expenseClaims } from '@mim/domain/expenses';
import { grouped, type Period, type PlainDate } from '@mim/domain/kernel';
import type { DatedSetting } from '@mim/domain/location';
import type { Transaction } from 'kysely';
import {
  approvedUntil,
  type ClaimScope,
  coordinatorsAmong,
  matchesToPay,
  paidMonths,
  unpaidCorrections,
  unpaidExpenses,
  unpaidVisits,
} from './claims.repository.js';

type ExpenseRow = Awaited<ReturnType<typeof unpaidExpenses>>[number];
type CorrectionRow = Awaited<ReturnType<typeof unpaidCorrections>>[number];

/** What drafts are made of: the lines, and what they pay. */
export interface DraftClaims {
  /** Of each visiting mother who has any, by her identifier. */
  readonly lines: ReadonlyMap<string, readonly ExpenseLine[]>;
  readonly expenses: ReadonlyMap<string, ExpenseRow>;
  readonly corrections: ReadonlyMap<string, CorrectionRow>;
  /** The trajectory of each visit that is paid. */
  readonly trajectoryOfVisit: ReadonlyMap<string, string>;
}

/** Whether a location ever paid so: what it never paid is not looked for. */
const everPaid = (dated: readonly DatedSetting[], reimbursement: 'per-visit' | 'per-mother-month'): boolean =>
  dated.some(({ name, value }) => name === 'reimbursement' && value === reimbursement);

/**
 * What is to be paid up to the end of a period and stands on no statement, of visiting mothers who have no statement that
 * reaches it: what came since stands in the period after that.
 * @param scope One location, and one visiting mother or all.
 * @param dated Every choice of the location.
 */
export async function draftClaims(
  trx: Transaction<Database>,
  scope: ClaimScope,
  dated: readonly DatedSetting[],
  period: Period,
  today: PlainDate,
): Promise<DraftClaims> {
  const reached = daysReached(period);
  const perVisit = everPaid(dated, 'per-visit');
  const perMonth = everPaid(dated, 'per-mother-month');
  const visits = perVisit ? await unpaidVisits(trx, scope, reached) : [];
  const matches = perMonth ? await matchesToPay(trx, scope, reached) : [];
  const months = perMonth ? await paidMonths(trx, scope.locationId, reached) : [];
  const coordinators = perVisit || perMonth ? await coordinatorsAmong(trx, scope.locationId) : [];
  const expenses = await unpaidExpenses(trx, scope, reached);
  const corrections = await unpaidCorrections(trx, scope, reached);
  const approved = await approvedUntil(trx, scope, period.lastDay);
  const settled = new Set(approved.map(({ visitingMotherId }) => visitingMotherId));
  const lines = expenseClaims(
    {
      visits,
      matches,
      coordinators,
      expenses: [
        ...expenses.map((expense) => ({ ...expense, isCorrection: false })),
        ...corrections.map((correction) => ({
          ...correction,
          expenseId: correction.expenseCorrectionId,
          spentOn: correction.correctedOn,
          isCorrection: true,
        })),
      ],
      settled: months.map(({ trajectoryId, paidFor }) => ({
        lineKind: 'mother-month',
        sourceId: trajectoryId,
        paidFor,
      })),
    },
    dated,
    period,
    today,
  );
  const isHers = (line: ExpenseLine) =>
    scope.visitingMotherId === undefined || line.visitingMotherId === scope.visitingMotherId;
  return {
    lines: new Map(
      grouped(
        lines
          .filter((line) => isHers(line) && !settled.has(line.visitingMotherId))
          .map((line) => [line.visitingMotherId, line]),
      ),
    ),
    expenses: new Map(expenses.map((row) => [row.expenseId, row])),
    corrections: new Map(corrections.map((row) => [row.expenseCorrectionId, row])),
    trajectoryOfVisit: new Map(visits.map(({ visitId, trajectoryId }) => [visitId, trajectoryId])),
  };
}
