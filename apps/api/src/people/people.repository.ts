import type { Database } from '@mim/database';
import { fullName, type Person, searchKey } from '@mim/domain/person';
import type { TrajectoryState } from '@mim/domain/registration';
import type { Selectable, Transaction } from 'kysely';
import type { Change } from '../dossier/write.js';

export type PersonRow = Selectable<Database['mim.person']>;

/** What a change answers about the person that it changed. */
interface ChangedPerson {
  readonly id: string;
  readonly version: number;
}

/** A person's columns, with the name as it is searched. */
const personColumns = (person: Person) => ({
  ...person,
  nameSearch: searchKey(fullName(person)),
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

/** A person, locked until the transaction ends; undefined: not there, or of another location. */
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
    .forUpdate()
    .executeTakeFirst();

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
