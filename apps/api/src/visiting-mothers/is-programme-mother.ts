import type { Database } from '@mim/database';
import { expressionBuilder } from 'kysely';

const row = expressionBuilder<Database & { visitor: Database['mim.visiting_mother'] }, 'visitor'>();

/** Whether a `visitor` of a query takes part as a programme mother herself, at one of these locations. */
export const isProgrammeMother = (locationIds: readonly string[]) =>
  row
    .exists(
      row
        .selectFrom('mim.trajectory as own')
        .select('own.trajectoryId')
        .whereRef('own.locationId', '=', 'visitor.locationId')
        .whereRef('own.motherId', '=', 'visitor.personId')
        .where('own.locationId', 'in', locationIds)
        .where('own.endedOn', 'is', null),
    )
    .$castTo<boolean>()
    .as('isProgrammeMother');
