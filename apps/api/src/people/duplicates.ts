import type { Database } from '@mim/database';
import { type ComparedPerson, fullName, possibleDuplicates, searchKey } from '@mim/domain/person';
import { sql, type Transaction } from 'kysely';
import { showing } from '../dossier/showing.js';
import { type Duplicate, duplicateSchema } from './duplicates.schema.js';
import { contactColumns, nameColumns } from './person-columns.js';

/** Where a person is looked for, and who is left out: herself. */
export interface Among {
  readonly locationId: string;
  readonly except?: string | undefined;
}

const shown = showing(duplicateSchema);

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
    .select(['p.personId', ...nameColumns('p'), ...contactColumns('p'), 'p.bornOn'])
    .select(['t.trajectoryId', 't.state', 't.childBornOn'])
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
  return possibleDuplicates(person, rows).flatMap(({ personId, grounds }) => {
    const row = known.get(personId);
    if (row === undefined) return [];
    return [shown({ ...row, name: fullName(row), grounds: [...grounds] })];
  });
}
