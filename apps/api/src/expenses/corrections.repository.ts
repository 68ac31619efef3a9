import type { Database } from '@mim/database';
import type { CorrectionValues } from '@mim/domain/expenses';
import { type Selectable, sql } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';

type CorrectionRow = Selectable<Database['mim.expense_correction']>;

/** A line that was approved, whose it is, and whether what it pays for is there or was taken off. */
export const lineToCorrect = ({ trx, locationId }: Change, lineId: string) =>
  trx
    .selectFrom('mim.expense_line as line')
    .innerJoin('mim.expense_statement as statement', (join) =>
      sameLocation(join, 'statement.expenseStatementId', 'line.expenseStatementId'),
    )
    .innerJoin('mim.visiting_mother as visitor', (join) =>
      sameLocation(join, 'visitor.visitingMotherId', 'statement.visitingMotherId'),
    )
    .select([
      'line.expenseLineId',
      'line.amountCents',
      'line.expenseCorrectionId',
      'statement.visitingMotherId',
    ])
    .select(sql<boolean>`mim.pays_what_was_made(line)`.as('isFounded'))
    .select(sql<number>`mim.left_of_line(line)::integer`.as('leftCents'))
    .where('line.locationId', '=', locationId)
    .where('line.expenseLineId', '=', lineId)
    // Of who was erased nothing is written any more.
    .where('visitor.erasedOn', 'is', null)
    .executeTakeFirst();

/** What is left of what was paid for a visit, with its corrections, in whole cents; undefined: it stands on no statement. */
export const paidForVisit = ({ trx, locationId }: Change, visitId: string) =>
  trx
    .selectFrom('mim.expense_line as line')
    .select(sql<number>`mim.left_of_line(line)::integer`.as('leftCents'))
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
