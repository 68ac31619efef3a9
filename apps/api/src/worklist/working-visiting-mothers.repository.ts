import type { Database } from '@mim/database';
import { visitingMotherRecordNames } from '@mim/domain/supervision';
import { sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sameLocation } from '../dossier/same-location.js';
import { nameColumns } from '../people/person-columns.js';
import { visitorIsActiveOn } from '../visiting-mothers/active-visitor.js';
import { isProgrammeMother } from '../visiting-mothers/is-programme-mother.js';
import { supervisionLists } from '../visiting-mothers/supervision-lists.js';

/** The days of the sessions of a visiting mother's preparation. */
const preparationDays = sql<string[]>`array(
  select session.held_on::text from mim.preparation_attendance as attendance
  join mim.preparation_session as session
    on session.location_id = attendance.location_id
    and session.preparation_session_id = attendance.preparation_session_id
  where attendance.location_id = visitor.location_id
    and attendance.visiting_mother_id = visitor.visiting_mother_id
  order by session.held_on
)`;

/** The visiting mothers who take part today, with the pauses that are not over and what tells when supervision is due. */
const visitingMothersAtWork = (trx: Transaction<Database>, locationIds: readonly string[], today: string) =>
  trx
    .selectFrom('mim.visiting_mother as visitor')
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .selectAll('visitor')
    .select(visitingMotherRecordNames.person.map((name) => `person.${name}` as const))
    .select((row) => [
      ...nameColumns('person'),
      isProgrammeMother(locationIds),
      jsonArrayFrom(
        row
          .selectFrom('mim.visiting_mother_pause as pause')
          .select(['pause.visitingMotherPauseId as pauseId', 'pause.firstDay', 'pause.lastDay'])
          .whereRef('pause.locationId', '=', 'visitor.locationId')
          .whereRef('pause.visitingMotherId', '=', 'visitor.visitingMotherId')
          .where((where) =>
            where.or([where('pause.lastDay', 'is', null), where('pause.lastDay', '>=', today)]),
          ),
      ).as('pauses'),
      preparationDays.as('preparationDays'),
    ])
    .select(supervisionLists)
    .where('visitor.locationId', 'in', locationIds)
    .where(visitorIsActiveOn(today))
    .orderBy('visitor.visitingMotherId');

export const workingVisitingMothers = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: string,
) => visitingMothersAtWork(trx, locationIds, today).execute();

/** One of them; none where she has stopped. */
export const workingVisitingMother = (
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherId: string,
  today: string,
) =>
  visitingMothersAtWork(trx, [locationId], today)
    .where('visitor.visitingMotherId', '=', visitingMotherId)
    .execute();
