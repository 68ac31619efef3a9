import type { Database } from '@mim/database';
import { type ComparedPerson, nameKey, nameSortKey, type Person } from '@mim/domain/person';
import type { Child, TrajectoryState } from '@mim/domain/registration';
import { type Selectable, sql, type Transaction } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';
import { birthsOf, hasChildBornOn } from './has-child-born-on.js';
import { motherStatusOf } from './mother-status.js';
import { contactColumns, nameColumns } from './person-columns.js';

export type PersonRow = Selectable<Database['mim.person']>;

/** What a change answers about the person that it changed. */
interface ChangedPerson {
  readonly id: string;
  readonly version: number;
}

/** A person's columns, with the name as it is searched and put in order. */
const personColumns = (person: Person) => ({
  ...person,
  nameSearch: nameKey(person),
  nameSort: nameSortKey(person),
});

/**
 * Adds a person to the location of a change.
 * @returns The person's id.
 */
export async function addPerson({ trx, locationId }: Change, person: Person): Promise<string> {
  const { personId } = await trx
    .insertInto('mim.person')
    .values({ locationId, ...personColumns(person) })
    .returning('personId')
    .executeTakeFirstOrThrow();
  return personId;
}

/**
 * A person, locked until the transaction ends; undefined: not there, or of another location. What stays of a visiting mother who was
 * erased is nobody: she is not found either.
 */
export const lockPerson = (
  trx: Transaction<Database>,
  locationId: string,
  personId: string,
): Promise<PersonRow | undefined> =>
  trx
    .selectFrom('mim.person')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('personId', '=', personId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mim.visiting_mother as erased')
            .select('erased.visitingMotherId')
            .whereRef('erased.locationId', '=', 'mim.person.locationId')
            .whereRef('erased.personId', '=', 'mim.person.personId')
            .where('erased.erasedOn', 'is not', null),
        ),
      ),
    )
    .forUpdate()
    .executeTakeFirst();

/** These persons, as far as they are of these locations. */
export const personsOf = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  personIds: readonly string[],
): Promise<PersonRow[]> =>
  trx
    .selectFrom('mim.person')
    .selectAll()
    .where('locationId', 'in', locationIds)
    .where(sql<boolean>`person_id = any(${personIds}::uuid[])`)
    .execute();

/** The states of the trajectories of a mother. */
export async function trajectoryStatesOf(
  trx: Transaction<Database>,
  locationId: string,
  personId: string,
): Promise<TrajectoryState[]> {
  const rows = await trx
    .selectFrom('mim.trajectory')
    .select('state')
    .where('locationId', '=', locationId)
    .where('motherId', '=', personId)
    .execute();
  return rows.map(({ state }) => state);
}

/** Changes some facts of a person that was read in this transaction; the others stay. */
export async function changePersonFacts(
  { trx }: Change,
  person: PersonRow,
  facts: Partial<Person>,
): Promise<PersonRow> {
  if (Object.keys(facts).length === 0) return person;
  const { locationId, personId, version } = person;
  const name = {
    givenName: facts.givenName ?? person.givenName,
    namePrefix: facts.namePrefix === undefined ? person.namePrefix : facts.namePrefix,
    familyName: facts.familyName ?? person.familyName,
  };
  const columns = facts as Partial<PersonRow>;
  return trx
    .updateTable('mim.person')
    .set({ ...columns, nameSearch: nameKey(name), nameSort: nameSortKey(name), version: version + 1 })
    .where('locationId', '=', locationId)
    .where('personId', '=', personId)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Changes a person that was read in this transaction. */
export const changePerson = (
  { trx }: Change,
  { locationId, personId, version }: PersonRow,
  person: Person,
): Promise<ChangedPerson> =>
  trx
    .updateTable('mim.person')
    .set({ ...personColumns(person), version: version + 1 })
    .where('locationId', '=', locationId)
    .where('personId', '=', personId)
    .where('version', '=', version)
    .returning(['personId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Where a person is looked for, and who is left out: herself. */
export interface Among {
  readonly locationId: string;
  readonly except?: string | undefined;
}

/** The children of several trajectories, in one list. */
const everyChild = sql<readonly Child[]>`coalesce(
  jsonb_path_query_array(jsonb_agg(x.children order by x.trajectory_id), '$[*][*]'), '[]'
)`;

/**
 * Who of a location can be somebody by one of the grounds of a possible duplicate, each with her newest trajectory and
 * with the children of all that she has.
 */
export const peopleLike = (
  trx: Transaction<Database>,
  { locationId, except }: Among,
  person: ComparedPerson,
) =>
  trx
    .selectFrom('mim.person as p')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('mim.trajectory as x')
          .select(['x.trajectoryId', 'x.state', 'x.children', motherStatusOf('x').as('status')])
          .whereRef('x.locationId', '=', 'p.locationId')
          .whereRef('x.motherId', '=', 'p.personId')
          .orderBy(sql`x.ended_on desc nulls first`)
          .orderBy('x.trajectoryId')
          .limit(1)
          .as('t'),
      (join) => join.onTrue(),
    )
    .leftJoin('mim.visiting_mother as v', (join) => sameLocation(join, 'v.personId', 'p.personId'))
    .select(['p.personId', ...nameColumns('p'), ...contactColumns('p'), 'p.bornOn'])
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('mim.trajectory as x')
          .select(everyChild.as('everyChild'))
          .whereRef('x.locationId', '=', 'p.locationId')
          .whereRef('x.motherId', '=', 'p.personId')
          .as('all'),
      (join) => join.onTrue(),
    )
    .select(['t.trajectoryId', 't.state', 't.status', 't.children', 'all.everyChild', 'v.visitingMotherId'])
    .where('p.locationId', '=', locationId)
    .where('p.personId', 'is distinct from', except ?? null)
    .where((eb) =>
      eb.or([
        eb('p.nameSearch', '=', nameKey(person)),
        eb('p.phone', '=', person.phone ?? null),
        eb(sql<string>`lower(p.email)`, '=', person.email?.toLowerCase() ?? null),
        eb('p.bornOn', '=', person.bornOn ?? null),
        eb('p.postcode', '=', person.postcode ?? null),
        hasChildBornOn('all.everyChild', birthsOf(person.children ?? [])),
      ]),
    )
    .execute();

/** Where people can be reached, beside their town. */
export const contactRows = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  personIds: readonly string[],
) =>
  trx
    .selectFrom('mim.person')
    .select(['personId', 'phone', 'street', 'postcode'])
    .where('locationId', 'in', locationIds)
    .where(sql<boolean>`person_id = any(${personIds}::uuid[])`)
    .execute();
export type ContactRow = Awaited<ReturnType<typeof contactRows>>[number];

/** The children of a mother, of whichever trajectory. */
export async function childrenOf(
  trx: Transaction<Database>,
  locationId: string,
  personId: string,
): Promise<readonly Child[]> {
  const { children } = await trx
    .selectFrom('mim.trajectory as x')
    .select(everyChild.as('children'))
    .where('x.locationId', '=', locationId)
    .where('x.motherId', '=', personId)
    .executeTakeFirstOrThrow();
  return children;
}
