import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { hasChildBornOn } from '../people/has-child-born-on.js';

/** By what people of a file are looked for, each of them once. */
export interface PeopleKeys {
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** Births of the children. */
  readonly births: readonly string[];
}

/** The people of a location who have one of the keys, each with the trajectories that she has as a mother. */
export const peopleLike = (
  trx: Transaction<Database>,
  locationId: string,
  { names, phones, emails, births }: PeopleKeys,
) =>
  trx
    .selectFrom('mim.person as p')
    .select(['p.personId', 'p.givenName', 'p.namePrefix', 'p.familyName'])
    .select(['p.phone', 'p.email', 'p.street', 'p.postcode', 'p.bornOn'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('mim.trajectory as t')
          .select(['t.state', 't.intakeOn', 't.children'])
          .whereRef('t.locationId', '=', 'p.locationId')
          .whereRef('t.motherId', '=', 'p.personId')
          .orderBy('t.trajectoryId'),
      ).as('trajectories'),
    )
    .where('p.locationId', '=', locationId)
    .where((eb) =>
      eb.or([
        sql<boolean>`p.name_search = any(${names}::text[])`,
        sql<boolean>`p.phone = any(${phones}::text[])`,
        sql<boolean>`lower(p.email) = any(${emails}::text[])`,
        eb.exists(
          eb
            .selectFrom('mim.trajectory as x')
            .select('x.trajectoryId')
            .whereRef('x.locationId', '=', 'p.locationId')
            .whereRef('x.motherId', '=', 'p.personId')
            .where(hasChildBornOn('x.children', births)),
        ),
      ]),
    )
    .orderBy('p.personId')
    .execute();
