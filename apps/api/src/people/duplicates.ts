import type { Database } from '@mim/database';
import { type ComparedPerson, fullName, possibleDuplicates } from '@mim/domain/person';
import type { Transaction } from 'kysely';
import { showing } from '../dossier/showing.js';
import { type Duplicate, duplicateSchema } from './duplicates.schema.js';
import { type Among, peopleLike } from './people.repository.js';

const shown = showing(duplicateSchema);

/**
 * Who of a location may be this person. The database gives whom it can find by one of the grounds; the
 * domain weighs them.
 */
export async function duplicatesOf(
  trx: Transaction<Database>,
  among: Among,
  person: ComparedPerson,
): Promise<Duplicate[]> {
  const rows = await peopleLike(trx, among, person);
  const known = new Map(rows.map((row) => [row.personId, row]));
  const compared = rows.map(({ everyChild, ...row }) => ({ ...row, children: everyChild }));
  return possibleDuplicates(person, compared).flatMap(({ personId, grounds }) => {
    const row = known.get(personId);
    if (row === undefined) return [];
    return [shown({ ...row, children: row.children ?? [], name: fullName(row), grounds: [...grounds] })];
  });
}
