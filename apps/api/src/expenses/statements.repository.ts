import type { Database } from '@mim/database';
import type { ExpenseLine } from '@mim/domain/expenses';
import type { Period } from '@mim/domain/kernel';
import { type Selectable, sql, type Transaction } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';
import { nameColumns } from '../people/person-columns.js';

export type StatementRow = Selectable<Database['mim.expense_statement']>;

/** Who these visiting mothers are. */
export const namesOfVisitingMothers = (
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherIds: readonly string[],
) =>
  trx
    .selectFrom('mim.visiting_mother as visitor')
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .select(['visitor.visitingMotherId', 'visitor.personId', 'visitor.erasedOn', 'person.nameSort'])
    .select(nameColumns('person'))
    .where('visitor.locationId', '=', locationId)
    .where(sql<boolean>`visitor.visiting_mother_id = any(${visitingMotherIds}::uuid[])`)
    .orderBy('person.nameSort')
    .orderBy('visitor.visitingMotherId')
    .execute();

/** The statements of a location whose period ends on a day. */
export const statementsOfPeriod = (
  trx: Transaction<Database>,
  locationId: string,
  { lastDay }: Pick<Period, 'lastDay'>,
) =>
  trx
    .selectFrom('mim.expense_statement')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('lastDay', '=', lastDay)
    .execute();

/** The statement of a visiting mother whose period ends on a day; undefined: none was approved. */
export const statementOf = (
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherId: string,
  { lastDay }: Pick<Period, 'lastDay'>,
) =>
  trx
    .selectFrom('mim.expense_statement')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('visitingMotherId', '=', visitingMotherId)
    .where('lastDay', '=', lastDay)
    .executeTakeFirst();

/** The lines of statements, the earliest first, with what they pay where it is still kept. */
export const linesOfStatements = (
  trx: Transaction<Database>,
  locationId: string,
  statementIds: readonly string[],
) =>
  trx
    .selectFrom('mim.expense_line as line')
    .leftJoin('mim.visit as visit', (join) => sameLocation(join, 'visit.visitId', 'line.visitId'))
    .leftJoin('mim.expense as expense', (join) => sameLocation(join, 'expense.expenseId', 'line.expenseId'))
    .leftJoin('mim.expense_correction as correction', (join) =>
      sameLocation(join, 'correction.expenseCorrectionId', 'line.expenseCorrectionId'),
    )
    .select([
      'line.expenseLineId',
      'line.expenseStatementId',
      'line.lineKind',
      'line.paidFor',
      'line.amountCents',
      'line.expenseCorrectionId',
      'line.expenseId',
      sql<string | null>`coalesce(line.trajectory_id, visit.trajectory_id)`.as('trajectoryId'),
      'expense.expenseKind',
      'expense.hasReceipt',
      'expense.note',
      'expense.version as expenseVersion',
      'correction.note as correctionNote',
      'correction.version as correctionVersion',
    ])
    .select(
      sql<number>`(
        select coalesce(sum(later.amount_cents), 0)::integer from mim.expense_correction as later
        where later.location_id = line.location_id and later.expense_line_id = line.expense_line_id
      )`.as('correctedCents'),
    )
    .where('line.locationId', '=', locationId)
    .where(sql<boolean>`line.expense_statement_id = any(${statementIds}::uuid[])`)
    .orderBy('line.paidFor')
    .orderBy('line.expenseLineId')
    .execute();

/** The mothers of these trajectories. */
export const mothersOfTrajectories = (
  trx: Transaction<Database>,
  locationId: string,
  trajectoryIds: readonly string[],
) =>
  trx
    .selectFrom('mim.trajectory as trajectory')
    .innerJoin('mim.person as mother', (join) => sameLocation(join, 'mother.personId', 'trajectory.motherId'))
    .select(['trajectory.trajectoryId', 'trajectory.motherId', ...nameColumns('mother')])
    .where('trajectory.locationId', '=', locationId)
    .where(sql<boolean>`trajectory.trajectory_id = any(${trajectoryIds}::uuid[])`)
    .execute();

/** Holds these visiting mothers, so that nobody else approves or declares for them until the transaction ends. */
export async function lockVisitingMothers(
  { trx, locationId }: Change,
  visitingMotherIds: readonly string[],
): Promise<string[]> {
  const rows = await trx
    .selectFrom('mim.visiting_mother')
    .select('visitingMotherId')
    .where('locationId', '=', locationId)
    .where(sql<boolean>`visiting_mother_id = any(${visitingMotherIds}::uuid[])`)
    .where('erasedOn', 'is', null)
    .orderBy('visitingMotherId')
    .forUpdate()
    .execute();
  return rows.map(({ visitingMotherId }) => visitingMotherId);
}

/** Until when a visiting mother has statements. */
export const latestStatementOf = ({ trx, locationId }: Change, visitingMotherId: string) =>
  trx
    .selectFrom('mim.expense_statement')
    .select((row) => row.fn.max('lastDay').as('lastDay'))
    .where('locationId', '=', locationId)
    .where('visitingMotherId', '=', visitingMotherId)
    .executeTakeFirst();

/** Adds a statement that is approved today, with its lines. */
export async function addStatement(
  { trx, locationId, today }: Change,
  { visitingMotherId, period }: { readonly visitingMotherId: string; readonly period: Period },
  lines: readonly ExpenseLine[],
): Promise<string> {
  const { expenseStatementId } = await trx
    .insertInto('mim.expense_statement')
    .values({ locationId, visitingMotherId, ...period, approvedOn: today.toString() })
    .returning('expenseStatementId')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('mim.expense_line')
    .values(
      lines.map(({ lineKind, sourceId, paidFor, amountCents }) => ({
        locationId,
        expenseStatementId,
        lineKind,
        paidFor,
        amountCents,
        visitId: lineKind === 'visit' ? sourceId : null,
        trajectoryId: lineKind === 'mother-month' ? sourceId : null,
        expenseId: lineKind === 'declared' ? sourceId : null,
        expenseCorrectionId: lineKind === 'correction' ? sourceId : null,
      })),
    )
    .execute();
  return expenseStatementId;
}
