import { fullName, type Person, searchKey } from '@mim/domain';
import { columnsOf } from '../dossier/columns.js';
import type { Change } from '../dossier/write.js';
import type { PersonRow } from '../people/people.repository.js';

/** Changes some facts of a person that was read in this transaction; the others stay. */
export async function changePersonFacts(
  { trx }: Change,
  person: PersonRow,
  facts: Partial<Person>,
): Promise<PersonRow> {
  if (Object.keys(facts).length === 0) return person;
  const { location_id, person_id, version } = person;
  const name = {
    givenName: facts.givenName ?? person.given_name,
    namePrefix: facts.namePrefix === undefined ? person.name_prefix : facts.namePrefix,
    familyName: facts.familyName ?? person.family_name,
  };
  const columns = columnsOf(facts) as Partial<PersonRow>;
  return trx
    .updateTable('mim.person')
    .set({ ...columns, name_search: searchKey(fullName(name)), version: version + 1 })
    .where('location_id', '=', location_id)
    .where('person_id', '=', person_id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirstOrThrow();
}
