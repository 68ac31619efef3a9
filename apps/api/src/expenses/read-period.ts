import type { Database } from '@mim/database';
import { daysReached } from '@mim/domain/expenses';
import { grouped, type PlainDate } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { visitsToRecord } from './claims.repository.js';
import { type DraftClaims, draftClaims } from './draft-claims.js';
import type { ExpensePeriod } from './expenses.schema.js';
import { paymentListOf } from './payment-lists.js';
import { type PaymentRules, paymentRules } from './payment-rules.js';
import { draftSummary, statementSummary } from './statement-summary.js';
import { linesOfStatements, namesOfVisitingMothers, statementsOfPeriod } from './statements.repository.js';

/** What there is of a month or quarter: what was approved, and what a draft is made of. */
export async function foundPeriod(
  trx: Transaction<Database>,
  asked: { readonly locationId: string; readonly month: string },
  today: PlainDate,
) {
  const { locationId } = asked;
  const rules = await paymentRules(trx, asked, today);
  const claims = await draftClaims(trx, { locationId }, rules.dated, rules.period, today);
  const statements = await statementsOfPeriod(trx, locationId, rules.period);
  const lines = await linesOfStatements(
    trx,
    locationId,
    statements.map(({ expenseStatementId }) => expenseStatementId),
  );
  const linesOf = new Map(grouped(lines.map((line) => [line.expenseStatementId, line])));
  const names = await namesOfVisitingMothers(trx, locationId, [
    ...claims.lines.keys(),
    ...statements.map(({ visitingMotherId }) => visitingMotherId),
  ]);
  const statementByMother = new Map(statements.map((row) => [row.visitingMotherId, row]));
  const ofEach = names.map((who) => {
    const statement = statementByMother.get(who.visitingMotherId);
    const own = statement === undefined ? [] : (linesOf.get(statement.expenseStatementId) ?? []);
    return { who, statement, own };
  });
  return { rules, claims, ofEach };
}

/** The expenses of all visiting mothers of a location over the month or quarter in which a month lies. */
export async function readPeriod(
  trx: Transaction<Database>,
  asked: { readonly locationId: string; readonly month: string },
  today: PlainDate,
): Promise<Read<ExpensePeriod>> {
  const { locationId } = asked;
  const { rules, claims, ofEach } = await foundPeriod(trx, asked, today);
  const { period } = rules;
  const toRecord = await unrecordedVisits(trx, { locationId }, rules, today);
  const listOf = await paymentListOf(
    trx,
    locationId,
    ofEach.flatMap(({ statement }) => statement ?? []),
  );
  const value: ExpensePeriod = {
    today: today.toString(),
    locationId,
    period,
    reimbursement: rules.settings.reimbursement,
    lacksAmount: rules.lacksAmount,
    statements: ofEach.map(({ who, statement, own }) => {
      if (statement !== undefined)
        return {
          ...statementSummary(who, statement, own),
          paymentList: listOf.get(statement.expenseStatementId) ?? null,
        };
      const facts = draftFacts(claims, who.visitingMotherId, toRecord.get(who.visitingMotherId) ?? 0);
      return { ...draftSummary(who, facts, period, today), paymentList: null };
    }),
  };
  return { value, subjects: ofEach.map(({ who: { personId } }) => ({ locationId, id: personId })) };
}

/** What is looked at of one draft among those of a location. */
export function draftFacts(claims: DraftClaims, visitingMotherId: string, toRecord: number) {
  const lines = claims.lines.get(visitingMotherId) ?? [];
  const withoutReceipt = lines.filter(
    ({ lineKind, sourceId }) => lineKind === 'declared' && claims.expenses.get(sourceId)?.hasReceipt !== true,
  );
  return { lines, visitsToRecord: toRecord, withoutReceipt: withoutReceipt.length };
}

/** How many planned visits of each visiting mother are still to be recorded, where a visit is paid. */
export async function unrecordedVisits(
  trx: Transaction<Database>,
  scope: { readonly locationId: string; readonly visitingMotherId?: string },
  { period, settings }: PaymentRules,
  today: PlainDate,
): Promise<ReadonlyMap<string | null, number>> {
  if (settings.reimbursement !== 'per-visit' || period.lastDay >= today.toString()) return new Map();
  const rows = await visitsToRecord(trx, scope, daysReached(period));
  return new Map(rows.map(({ visitingMotherId, count }) => [visitingMotherId, count]));
}
