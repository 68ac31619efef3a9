import type { Database } from '@mim/database';
import {
  type ComparedPerson,
  fullName,
  possibleDuplicates,
  searchKey,
  type TrajectoryState,
} from '@mim/domain';
import { sql, type Transaction } from 'kysely';
import type { Duplicate } from './duplicates.schema.js';
import { nameOf } from './name-columns.js';

/** Where a person is looked for, and who is left out: herself. */
export interface Among {
  readonly locationId: string;
  readonly except?: string | undefined;
}

/**
 * Who of a location may be this person. The database gives whom it can find by one of the grounds; the
 * domain weighs them.
 */
export async function duplicatesOf(
  trx: Transaction<Database>,
  { locationId, except }: Among,
  person: ComparedPerson,
): Promise<Duplicate[]> {
  const rows = await trx
    .selectFrom('mim.person as p')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('mim.trajectory as x')
          .select(['x.trajectory_id', 'x.state', 'x.child_born_on'])
          .whereRef('x.location_id', '=', 'p.location_id')
          .whereRef('x.mother_id', '=', 'p.person_id')
          .orderBy(sql`x.ended_on desc nulls first`)
          .orderBy('x.trajectory_id')
          .limit(1)
          .as('t'),
      (join) => join.onTrue(),
    )
    .select(['p.person_id', 'p.given_name', 'p.name_prefix', 'p.family_name', 'p.phone', 'p.email'])
    .select(['p.born_on', 'p.street', 'p.postcode', 't.trajectory_id', 't.state', 't.child_born_on'])
    .where('p.location_id', '=', locationId)
    .where('p.person_id', 'is distinct from', except ?? null)
    .where((eb) =>
      eb.or([
        eb('p.name_search', '=', searchKey(fullName(person))),
        eb('p.phone', '=', person.phone ?? null),
        eb(sql<string>`lower(p.email)`, '=', person.email?.toLowerCase() ?? null),
        eb('p.born_on', '=', person.bornOn ?? null),
        eb('p.postcode', '=', person.postcode ?? null),
        eb('t.child_born_on', '=', person.childBornOn ?? null),
      ]),
    )
    .execute();
  const known = new Map(rows.map((row) => [row.person_id, row]));
  const compared = rows.map((row) => ({
    personId: row.person_id,
    givenName: row.given_name,
    namePrefix: row.name_prefix,
    familyName: row.family_name,
    phone: row.phone,
    email: row.email,
    bornOn: row.born_on,
    street: row.street,
    postcode: row.postcode,
    childBornOn: row.child_born_on,
  }));
  return possibleDuplicates(person, compared).flatMap(({ personId, grounds }) => {
    const row = known.get(personId);
    if (row === undefined) return [];
    const { trajectory_id, state } = row;
    return [
      {
        personId,
        name: nameOf(row),
        grounds: [...grounds],
        trajectoryId: trajectory_id,
        state: state as TrajectoryState | null,
      },
    ];
  });
}
