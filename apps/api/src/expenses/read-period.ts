import type { Database } from '@mim/database';
import { daysReached } from '@mim/domain/expenses';
import type { PlainDate } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { visitsToRecord } from './claims.repository.js';
import { type DraftClaims, draftClaims } from './draft-claims.js';
import type { ExpensePeriod } from './expenses.schema.js';
import { type PaymentRules, paymentRules } from './payment-rules.js';
import { draftSummary, statementSummary } from './statement-summary.js';
import { linesOfStatements, namesOfVisitingMothers, statementsOfPeriod } from './statements.repository.js';

/** The expenses of all visiting mothers of a location over the month or quarter in which a month lies. */
export async function readPeriod(
  trx: Transaction<Database>,
  asked: { readonly locationId: string; readonly month: string },
  today: PlainDate,
): Promise<Read<ExpensePeriod>> {
  const { locationId } = asked;
  const rules = await paymentRules(trx, asked, today);
  const { period } = rules;
  const claims = await draftClaims(trx, { locationId }, rules.dated, period, today);
  const toRecord = await unrecordedVisits(trx, { locationId }, rules, today);
  const statements = await statementsOfPeriod(trx, locationId, period);
  const lines = await linesOfStatements(
    trx,
    locationId,
    statements.map(({ expenseStatementId }) => expenseStatementId),
  );
  const withLines = new Set(claims.lines.map(({ visitingMotherId }) => visitingMotherId));
  const names = await namesOfVisitingMothers(trx, locationId, [
    ...withLines,
    ...statements.map(({ visitingMotherId }) => visitingMotherId),
  ]);
  const statementByMother = new Map(statements.map((row) => [row.visitingMotherId, row]));
  const value: ExpensePeriod = {
    today: today.toString(),
    locationId,
    period,
    reimbursement: rules.settings.reimbursement,
    lacksAmount: rules.lacksAmount,
    statements: names.map((who) => {
      const { visitingMotherId } = who;
      const statement = statementByMother.get(visitingMotherId);
      if (statement === undefined)
        return draftSummary(
          who,
          draftFacts(claims, visitingMotherId, toRecord.get(visitingMotherId) ?? 0),
          period,
          today,
        );
      const own = lines.filter((line) => line.expenseStatementId === statement.expenseStatementId);
      return statementSummary(who, statement, own);
    }),
  };
  return { value, subjects: names.map(({ personId }) => ({ locationId, id: personId })) };
}

/** What is looked at of one draft among those of a location. */
export function draftFacts(claims: DraftClaims, visitingMotherId: string, toRecord: number) {
  const lines = claims.lines.filter((line) => line.visitingMotherId === visitingMotherId);
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
