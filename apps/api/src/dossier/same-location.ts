import type { JoinBuilder, StringReference } from 'kysely';

/**
 * Joins rows by a key, within a location: identifiers are unique in theirs, and no join may cross it.
 * @param one A column of the one table, `person.personId`.
 * @param other The column of the other that holds the same, `visitor.personId`.
 * @param among The locations that the question is about, where it reads many rows. It says nothing new; but for several
 *   locations the planner does not infer from the other table that the rows of this one are theirs, and reads all.
 * @example
 * query.innerJoin('mim.person as person', (join) =>
 *   sameLocation(join, 'person.personId', 'visitor.personId'),
 * );
 */
export function sameLocation<Tables, Names extends keyof Tables>(
  join: JoinBuilder<Tables, Names>,
  one: StringReference<Tables, Names>,
  other: StringReference<Tables, Names>,
  among?: readonly string[],
): JoinBuilder<Tables, Names> {
  const locationOf = (column: string) =>
    column.replace(/\.\w+$/, '.locationId') as StringReference<Tables, Names>;
  const joined = join.onRef(locationOf(one), '=', locationOf(other)).onRef(one, '=', other);
  return among === undefined ? joined : joined.on(locationOf(one), 'in', among as never);
}
