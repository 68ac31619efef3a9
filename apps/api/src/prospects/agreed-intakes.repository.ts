import type { Database } from '@mim/database';
import type { CalendarDays } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import { nameColumns } from '../people/person-columns.js';

/** So far a mother has come while her intake is not finished. */
const beforeIntake = ['prospect', 'intake'] as const;

/** The intakes that were agreed on and are not finished yet, by day and time. */
export const agreedIntakes = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { from, until }: CalendarDays,
) =>
  trx
    .selectFrom('mim.prospect as r')
    .leftJoin('mim.trajectory as t', (join) => sameLocation(join, 't.trajectoryId', 'r.trajectoryId'))
    .select(['r.prospectId', 'r.locationId', ...nameColumns('r')])
    .select(['r.intakeOn', 'r.intakeAt', 'r.intakePlace', 'r.trajectoryId'])
    .where('r.locationId', 'in', locationIds)
    .where('r.outcome', '=', 'wants-intake')
    .where('r.intakeOn', '>=', from)
    .where('r.intakeOn', '<=', until)
    .where((eb) => eb.or([eb('t.state', 'is', null), eb('t.state', 'in', beforeIntake)]))
    .$narrowType<{ intakeOn: string }>()
    .orderBy('r.intakeOn')
    .orderBy('r.intakeAt', (order) => order.asc().nullsLast())
    .orderBy('r.prospectId')
    .limit(1000)
    .execute();

/** The intakes that were held, with the time and place where they were agreed on for that day. */
export const heldIntakes = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { from, until }: CalendarDays,
) =>
  trx
    .selectFrom('mim.trajectory as t')
    .innerJoin('mim.person as mother', (join) => sameLocation(join, 'mother.personId', 't.motherId'))
    .leftJoin('mim.prospect as r', (join) =>
      sameLocation(join, 'r.trajectoryId', 't.trajectoryId').onRef('r.intakeOn', '=', 't.intakeOn'),
    )
    .distinctOn(['t.intakeOn', 't.trajectoryId'])
    .select(['t.trajectoryId', 't.locationId', 'mother.personId', ...nameColumns('mother')])
    .select(['t.intakeOn', 'r.intakeAt', 'r.intakePlace'])
    .where('t.locationId', 'in', locationIds)
    .where('t.intakeOn', '>=', from)
    .where('t.intakeOn', '<=', until)
    .where('t.state', 'not in', beforeIntake)
    .$narrowType<{ intakeOn: string }>()
    .orderBy('t.intakeOn')
    .orderBy('t.trajectoryId')
    .orderBy('r.prospectId')
    .limit(1000)
    .execute();
