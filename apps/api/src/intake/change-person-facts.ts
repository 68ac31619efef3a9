import { fullName, type Person, searchKey } from '@mim/domain/person';
import type { Change } from '../dossier/write.js';
import type { PersonRow } from '../people/people.repository.js';

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
    .set({ ...columns, nameSearch: searchKey(fullName(name)), version: version + 1 })
    .where('locationId', '=', locationId)
    .where('personId', '=', personId)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirstOrThrow();
}
