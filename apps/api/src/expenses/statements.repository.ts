import type { Database } from '@mim/database';
import type { CorrectionValues, ExpenseLine, ExpenseValues } from '@mim/domain/expenses';
import type { Period } from '@mim/domain/kernel';
import { type Selectable, sql, type Transaction } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';
import { nameColumns } from '../people/person-columns.js';

type ExpenseRow = Selectable<Database['mim.expense']>;
type CorrectionRow = Selectable<Database['mim.expense_correction']>;
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
    .select(['visitor.visitingMotherId', 'visitor.personId', 'person.nameSort', ...nameColumns('person')])
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

/** Adds a declared cost. */
export const addExpense = (
  { trx, locationId }: Change,
  visitingMotherId: string,
  facts: ExpenseValues,
): Promise<{ id: string; version: number }> =>
  trx
    .insertInto('mim.expense')
    .values({ locationId, visitingMotherId, ...facts })
    .returning(['expenseId as id', 'version'])
    .executeTakeFirstOrThrow();

/** A declared cost, and whether it stands on a statement. */
export const expenseToChange = ({ trx, locationId }: Change, expenseId: string) =>
  trx
    .selectFrom('mim.expense as expense')
    .selectAll('expense')
    .select((row) =>
      row
        .exists(
          row
            .selectFrom('mim.expense_line as line')
            .select('line.expenseLineId')
            .whereRef('line.locationId', '=', 'expense.locationId')
            .whereRef('line.expenseId', '=', 'expense.expenseId'),
        )
        .$castTo<boolean>()
        .as('isSettled'),
    )
    .where('expense.locationId', '=', locationId)
    .where('expense.expenseId', '=', expenseId)
    .executeTakeFirst();

/** Changes a declared cost that was read for it. */
export const changeExpense = (
  { trx }: Change,
  { locationId, expenseId, version }: ExpenseRow,
  facts: ExpenseValues,
): Promise<{ id: string; version: number }> =>
  trx
    .updateTable('mim.expense')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('expenseId', '=', expenseId)
    .where('version', '=', version)
    .returning(['expenseId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Takes a declared cost out. */
export async function removeExpense({ trx, locationId }: Change, expenseId: string): Promise<void> {
  await trx
    .deleteFrom('mim.expense')
    .where('locationId', '=', locationId)
    .where('expenseId', '=', expenseId)
    .execute();
}

/** A line that was approved, whose it is, and what was corrected of it. */
export const lineToCorrect = ({ trx, locationId }: Change, lineId: string) =>
  trx
    .selectFrom('mim.expense_line as line')
    .innerJoin('mim.expense_statement as statement', (join) =>
      sameLocation(join, 'statement.expenseStatementId', 'line.expenseStatementId'),
    )
    .select(['line.expenseLineId', 'line.amountCents', 'statement.visitingMotherId'])
    .where('line.locationId', '=', locationId)
    .where('line.expenseLineId', '=', lineId)
    .executeTakeFirst();

/** What is left of what was paid for a visit, with its corrections, in whole cents; undefined: it stands on no statement. */
export const paidForVisit = ({ trx, locationId }: Change, visitId: string) =>
  trx
    .selectFrom('mim.expense_line as line')
    .select(
      sql<number>`line.amount_cents + (
        select coalesce(sum(correction.amount_cents), 0)::integer from mim.expense_correction as correction
        where correction.location_id = line.location_id and correction.expense_line_id = line.expense_line_id
      )`.as('leftCents'),
    )
    .where('line.locationId', '=', locationId)
    .where('line.visitId', '=', visitId)
    .executeTakeFirst();

/** The corrections of a line. */
export const correctionsOfLine = ({ trx, locationId }: Change, lineId: string) =>
  trx
    .selectFrom('mim.expense_correction')
    .select('amountCents')
    .where('locationId', '=', locationId)
    .where('expenseLineId', '=', lineId)
    .execute();

/** Adds a correction of a line. */
export const addCorrection = (
  { trx, locationId, today }: Change,
  of: { readonly visitingMotherId: string; readonly expenseLineId: string },
  facts: CorrectionValues,
): Promise<{ id: string; version: number }> =>
  trx
    .insertInto('mim.expense_correction')
    .values({ locationId, correctedOn: today.toString(), ...of, ...facts })
    .returning(['expenseCorrectionId as id', 'version'])
    .executeTakeFirstOrThrow();

/** A correction, and whether it stands on a statement. */
export const correctionToChange = ({ trx, locationId }: Change, correctionId: string) =>
  trx
    .selectFrom('mim.expense_correction as correction')
    .selectAll('correction')
    .select((row) =>
      row
        .exists(
          row
            .selectFrom('mim.expense_line as line')
            .select('line.expenseLineId')
            .whereRef('line.locationId', '=', 'correction.locationId')
            .whereRef('line.expenseCorrectionId', '=', 'correction.expenseCorrectionId'),
        )
        .$castTo<boolean>()
        .as('isSettled'),
    )
    .where('correction.locationId', '=', locationId)
    .where('correction.expenseCorrectionId', '=', correctionId)
    .executeTakeFirst();

/** Takes a correction out. */
export async function removeCorrection(
  { trx, locationId }: Change,
  { expenseCorrectionId }: Pick<CorrectionRow, 'expenseCorrectionId'>,
): Promise<void> {
  await trx
    .deleteFrom('mim.expense_correction')
    .where('locationId', '=', locationId)
    .where('expenseCorrectionId', '=', expenseCorrectionId)
    .execute();
}

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

/** Statements, locked until the transaction ends. */
export const lockStatements = ({ trx, locationId }: Change, statementIds: readonly string[]) =>
  trx
    .selectFrom('mim.expense_statement')
    .selectAll()
    .where('locationId', '=', locationId)
    .where(sql<boolean>`expense_statement_id = any(${statementIds}::uuid[])`)
    .orderBy('expenseStatementId')
    .forUpdate()
    .execute();

/** Marks statements that were locked as exported today. */
export async function markExported(
  { trx, locationId, today }: Change,
  statementIds: readonly string[],
): Promise<void> {
  await trx
    .updateTable('mim.expense_statement')
    .set((row) => ({ exportedOn: today.toString(), version: row('version', '+', 1) }))
    .where('locationId', '=', locationId)
    .where(sql<boolean>`expense_statement_id = any(${statementIds}::uuid[])`)
    .execute();
}

/** Statements that were exported, each with who is paid how much. */
export const paymentRows = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  statementIds: readonly string[],
) =>
  trx
    .selectFrom('mim.expense_statement as statement')
    .innerJoin('mim.visiting_mother as visitor', (join) =>
      sameLocation(join, 'visitor.visitingMotherId', 'statement.visitingMotherId'),
    )
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .select([
      'statement.locationId',
      'statement.firstDay',
      'statement.lastDay',
      'statement.approvedOn',
      'statement.exportedOn',
      'visitor.personId',
      ...nameColumns('person'),
    ])
    .select(
      sql<number>`(
        select coalesce(sum(line.amount_cents), 0)::integer from mim.expense_line as line
        where line.location_id = statement.location_id
          and line.expense_statement_id = statement.expense_statement_id
      )`.as('totalCents'),
    )
    .where('statement.locationId', 'in', locationIds)
    .where(sql<boolean>`statement.expense_statement_id = any(${statementIds}::uuid[])`)
    .where('statement.exportedOn', 'is not', null)
    .orderBy('person.nameSort')
    .orderBy('statement.lastDay')
    .execute();
