import type { JoinBuilder, StringReference } from 'kysely';

/**
 * Joins rows by a key, within a location: identifiers are unique in theirs, and no join may cross it.
 * @param one A column of the one table, `person.personId`.
 * @param other The column of the other that holds the same, `visitor.personId`.
 * @example
 * query.innerJoin('mim.person as person', (join) =>
 *   sameLocation(join, 'person.personId', 'visitor.personId'),
 * );
 */
export function sameLocation<Tables, Names extends keyof Tables>(
  join: JoinBuilder<Tables, Names>,
  one: StringReference<Tables, Names>,
  other: StringReference<Tables, Names>,
): JoinBuilder<Tables, Names> {
  const locationOf = (column: string) =>
    column.replace(/\.\w+$/, '.locationId') as StringReference<Tables, Names>;
  return join.onRef(locationOf(one), '=', locationOf(other)).onRef(one, '=', other);
}
