import type { Person } from '@mim/domain/person';
import type { PersonRow } from './people.repository.js';

/** A person of a dossier, with who it is and which version. */
export type StoredPerson = Person & { readonly personId: string; readonly version: number };

/** A row as the domain's person; its codes were checked when they were stored, and are by the table. */
export function personOf(row: PersonRow): StoredPerson {
  const { locationId: _location, nameSearch: _search, nameSort: _sort, ...person } = row;
  return person;
}
