import type { Database } from '@mim/database';
import { fail, ok, type PlainDate, type Result } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import type { Transaction } from 'kysely';
import type { Read } from '../dossier/read-dossier.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { problems } from '../problems.js';
import { visitingMother } from '../visiting-mothers/visiting-mothers.repository.js';
import { draftClaims } from './draft-claims.js';
import type { Statement, StatementInput } from './expenses.schema.js';
import { paymentRules } from './payment-rules.js';
import { draftFacts, unrecordedVisits } from './read-period.js';
import { approvedLine, draftLines } from './statement-lines.js';
import { draftSummary, statementSummary } from './statement-summary.js';
import { linesOfStatements, mothersOfTrajectories, statementOf } from './statements.repository.js';

/** What a visiting mother is paid over the month or quarter in which a month lies, line by line. */
export async function readStatement(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { visitingMotherId, month }: StatementInput,
  today: PlainDate,
): Promise<Result<Read<Statement>>> {
  const who = await visitingMother(trx, locationIds, visitingMotherId);
  if (who === undefined) return fail(problems.notFound);
  const { locationId, personId } = who;
  const scope = { locationId, visitingMotherId };
  const rules = await paymentRules(trx, { locationId, month }, today);
  const { period } = rules;
  const statement = await statementOf(trx, locationId, visitingMotherId, period);
  const claims = await draftClaims(trx, scope, rules.dated, period, today);
  const toRecord = await unrecordedVisits(trx, scope, rules, today);
  const facts = draftFacts(claims, visitingMotherId, toRecord.get(visitingMotherId) ?? 0);
  const approved =
    statement === undefined ? [] : await linesOfStatements(trx, locationId, [statement.expenseStatementId]);
  const found = statement === undefined ? draftLines(claims, facts.lines) : approved.map(approvedLine);
  const mothers = await mothersOfTrajectories(
    trx,
    locationId,
    found.flatMap(({ trajectoryId }) => trajectoryId ?? []),
  );
  const motherOf = new Map(mothers.map((row) => [row.trajectoryId, row]));
  const value = {
    ...(statement === undefined
      ? draftSummary(who, facts, period, today)
      : statementSummary(who, statement, approved)),
    today: today.toString(),
    locationId,
    period,
    reimbursement: (await settingsOf(trx, locationId, today)).reimbursement,
    lines: found.map(({ trajectoryId, ...line }) => {
      const mother = trajectoryId === null ? undefined : motherOf.get(trajectoryId);
      return {
        ...line,
        mother: mother === undefined ? null : { trajectoryId: mother.trajectoryId, name: fullName(mother) },
      };
    }),
  };
  const people = [personId, ...new Set(mothers.map(({ motherId }) => motherId))];
  return ok({ value, subjects: people.map((id) => ({ locationId, id })) });
}
