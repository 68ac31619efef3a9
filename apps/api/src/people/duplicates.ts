import type { Database } from '@mim/database';
import { type ComparedPerson, fullName, possibleDuplicates, searchKey } from '@mim/domain/person';
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
          .select(['x.trajectoryId', 'x.state', 'x.childBornOn'])
          .whereRef('x.locationId', '=', 'p.locationId')
          .whereRef('x.motherId', '=', 'p.personId')
          .orderBy(sql`x.ended_on desc nulls first`)
          .orderBy('x.trajectoryId')
          .limit(1)
          .as('t'),
      (join) => join.onTrue(),
    )
    .select(['p.personId', 'p.givenName', 'p.namePrefix', 'p.familyName', 'p.phone', 'p.email'])
    .select(['p.bornOn', 'p.street', 'p.postcode', 't.trajectoryId', 't.state', 't.childBornOn'])
    .where('p.locationId', '=', locationId)
    .where('p.personId', 'is distinct from', except ?? null)
    .where((eb) =>
      eb.or([
        eb('p.nameSearch', '=', searchKey(fullName(person))),
        eb('p.phone', '=', person.phone ?? null),
        eb(sql<string>`lower(p.email)`, '=', person.email?.toLowerCase() ?? null),
        eb('p.bornOn', '=', person.bornOn ?? null),
        eb('p.postcode', '=', person.postcode ?? null),
        eb('t.childBornOn', '=', person.childBornOn ?? null),
      ]),
    )
    .execute();
  const known = new Map(rows.map((row) => [row.personId, row]));
  const compared = rows.map((row) => ({
    personId: row.personId,
    givenName: row.givenName,
    namePrefix: row.namePrefix,
    familyName: row.familyName,
    phone: row.phone,
    email: row.email,
    bornOn: row.bornOn,
    street: row.street,
    postcode: row.postcode,
    childBornOn: row.childBornOn,
  }));
  return possibleDuplicates(person, compared).flatMap(({ personId, grounds }) => {
    const row = known.get(personId);
    if (row === undefined) return [];
    const { trajectoryId, state } = row;
    return [
      {
        personId,
        name: nameOf(row),
        grounds: [...grounds],
        trajectoryId,
        state,
      },
    ];
  });
}
