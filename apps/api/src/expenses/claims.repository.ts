import type { Database } from '@mim/database';
import type { Period } from '@mim/domain/kernel';
import { type SqlBool, sql, type Transaction } from 'kysely';

/** Whose claims are asked: of one location, and of one visiting mother or of all. */
export interface ClaimScope {
  readonly locationId: string;
  readonly visitingMotherId?: string | undefined;
}

/** Visits that were made within these days and are paid on no statement. */
export function unpaidVisits(
  trx: Transaction<Database>,
  { locationId, visitingMotherId }: ClaimScope,
  { firstDay, lastDay }: Period,
) {
  let rows = trx
    .selectFrom('mim.visit as visit')
    .select([
      'visit.visitId',
      'visit.visitingMotherId',
      'visit.visitOn',
      'visit.status',
      'visit.trajectoryId',
    ])
    .where('visit.locationId', '=', locationId)
    .where('visit.visitOn', '>=', firstDay)
    .where('visit.visitOn', '<=', lastDay)
    .where('visit.status', '=', 'done')
    .where('visit.visitingMotherId', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mim.expense_line as line')
            .select('line.expenseLineId')
            .whereRef('line.locationId', '=', 'visit.locationId')
            .whereRef('line.visitId', '=', 'visit.visitId'),
        ),
      ),
    );
  if (visitingMotherId !== undefined) rows = rows.where('visit.visitingMotherId', '=', visitingMotherId);
  return rows.execute();
}

/** How many planned visits of each visiting mother up to a day are not recorded yet, and not left to stand in a pause. */
export function visitsToRecord(
  trx: Transaction<Database>,
  { locationId, visitingMotherId }: ClaimScope,
  { firstDay, lastDay }: Period,
) {
  let rows = trx
    .selectFrom('mim.visit as visit')
    .select(['visit.visitingMotherId', sql<number>`count(*)::integer`.as('count')])
    .where('visit.locationId', '=', locationId)
    .where('visit.visitOn', '>=', firstDay)
    .where('visit.visitOn', '<=', lastDay)
    .where('visit.status', '=', 'planned')
    .where('visit.visitingMotherId', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mim.pause as pause')
            .select('pause.pauseId')
            .whereRef('pause.locationId', '=', 'visit.locationId')
            .whereRef('pause.trajectoryId', '=', 'visit.trajectoryId')
            .where(
              sql<SqlBool>`visit.visit_on between pause.first_day and coalesce(pause.last_day, visit.visit_on)`,
            ),
        ),
      ),
    )
    .groupBy('visit.visitingMotherId');
  if (visitingMotherId !== undefined) rows = rows.where('visit.visitingMotherId', '=', visitingMotherId);
  return rows.execute();
}

/** The visiting mothers of a location who are or were coordinators themselves, and when. */
export const coordinatorsAmong = (trx: Transaction<Database>, locationId: string) =>
  trx
    .selectFrom('mim.visiting_mother as visitor')
    .select(['visitor.visitingMotherId', 'visitor.coordinatorFrom', 'visitor.coordinatorUntil'])
    .where('visitor.locationId', '=', locationId)
    .where('visitor.coordinatorFrom', 'is not', null)
    .orderBy('visitor.visitingMotherId')
    .execute();

/** The matches of mothers within these days; of one visiting mother, all of the mothers with whom she was matched. */
export function matchesToPay(
  trx: Transaction<Database>,
  { locationId, visitingMotherId }: ClaimScope,
  { firstDay, lastDay }: Period,
) {
  let rows = trx
    .selectFrom('mim.match as match')
    .select(['match.trajectoryId', 'match.visitingMotherId', 'match.startedOn', 'match.endedOn'])
    .where('match.locationId', '=', locationId)
    .where('match.startedOn', '<=', lastDay)
    .where((where) => where.or([where('match.endedOn', 'is', null), where('match.endedOn', '>=', firstDay)]));
  if (visitingMotherId !== undefined)
    rows = rows.where('match.trajectoryId', 'in', (from) =>
      from
        .selectFrom('mim.match as hers')
        .select('hers.trajectoryId')
        .where('hers.locationId', '=', locationId)
        .where('hers.visitingMotherId', '=', visitingMotherId),
    );
  return rows.execute();
}

/** The months with mothers that are paid within these days. */
export const paidMonths = (trx: Transaction<Database>, locationId: string, { firstDay, lastDay }: Period) =>
  trx
    .selectFrom('mim.expense_line')
    .select(['trajectoryId', 'paidFor'])
    .where('locationId', '=', locationId)
    .where('trajectoryId', 'is not', null)
    .where('paidFor', '>=', firstDay)
    .where('paidFor', '<=', lastDay)
    .$narrowType<{ trajectoryId: string }>()
    .execute();

/** Costs that were declared for these days and are paid on no statement. */
export function unpaidExpenses(
  trx: Transaction<Database>,
  { locationId, visitingMotherId }: ClaimScope,
  { firstDay, lastDay }: Period,
) {
  let rows = trx
    .selectFrom('mim.expense as expense')
    .selectAll('expense')
    .where('expense.locationId', '=', locationId)
    .where('expense.spentOn', '>=', firstDay)
    .where('expense.spentOn', '<=', lastDay)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mim.expense_line as line')
            .select('line.expenseLineId')
            .whereRef('line.locationId', '=', 'expense.locationId')
            .whereRef('line.expenseId', '=', 'expense.expenseId'),
        ),
      ),
    );
  if (visitingMotherId !== undefined) rows = rows.where('expense.visitingMotherId', '=', visitingMotherId);
  return rows.execute();
}

/** Corrections that were recorded on these days and stand on no statement. */
export function unpaidCorrections(
  trx: Transaction<Database>,
  { locationId, visitingMotherId }: ClaimScope,
  { firstDay, lastDay }: Period,
) {
  let rows = trx
    .selectFrom('mim.expense_correction as correction')
    .selectAll('correction')
    .where('correction.locationId', '=', locationId)
    .where('correction.correctedOn', '>=', firstDay)
    .where('correction.correctedOn', '<=', lastDay)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mim.expense_line as line')
            .select('line.expenseLineId')
            .whereRef('line.locationId', '=', 'correction.locationId')
            .whereRef('line.expenseCorrectionId', '=', 'correction.expenseCorrectionId'),
        ),
      ),
    );
  if (visitingMotherId !== undefined) rows = rows.where('correction.visitingMotherId', '=', visitingMotherId);
  return rows.execute();
}

/** Until when each visiting mother has a statement that reaches a day, or beyond it. */
export function approvedUntil(
  trx: Transaction<Database>,
  { locationId, visitingMotherId }: ClaimScope,
  day: string,
) {
  let rows = trx
    .selectFrom('mim.expense_statement')
    .select((row) => ['visitingMotherId', row.fn.max('lastDay').as('lastDay')])
    .where('locationId', '=', locationId)
    .where('lastDay', '>=', day)
    .groupBy('visitingMotherId');
  if (visitingMotherId !== undefined) rows = rows.where('visitingMotherId', '=', visitingMotherId);
  return rows.execute();
}
