import type { Database } from '@mim/database';
import type { Transaction } from 'kysely';
import { nameColumns } from '../people/person-columns.js';

/** The days of a calendar, both included; without a last day: all that is to come. */
export interface IntakeDays {
  readonly from: string;
  readonly until?: string | undefined;
}

/** The intakes that were agreed on, by day and time. */
export function agreedIntakes(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { from, until }: IntakeDays,
) {
  let rows = trx
    .selectFrom('mim.prospect as r')
    .select(['r.prospectId', 'r.locationId', ...nameColumns('r')])
    .select(['r.intakeOn', 'r.intakeAt', 'r.intakePlace', 'r.trajectoryId'])
    .where('r.locationId', 'in', locationIds)
    .where('r.outcome', '=', 'wants-intake')
    .where('r.intakeOn', '>=', from)
    .$narrowType<{ intakeOn: string }>();
  if (until !== undefined) rows = rows.where('r.intakeOn', '<=', until);
  return rows
    .orderBy('r.intakeOn')
    .orderBy('r.intakeAt', (order) => order.asc().nullsLast())
    .orderBy('r.prospectId')
    .limit(1000)
    .execute();
}
