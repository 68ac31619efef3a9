import { type RawBuilder, sql } from 'kysely';

/** When children were born, as far as that is known, each day once. */
export const birthsOf = (children: readonly { readonly childBornOn: string | null }[]): readonly string[] => [
  ...new Set(children.flatMap(({ childBornOn }) => childBornOn ?? [])),
];

/**
 * Whether one of the children in a column of a query was born on one of these days.
 * @param children A column with a list of children, by its name in the query.
 * @param births Days, ISO text; none: nobody was.
 * @example
 * query.where(hasChildBornOn('trajectory.children', ['2007-11-05']));
 */
export const hasChildBornOn = (children: string, births: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`exists (
    select from jsonb_array_elements(${sql.ref(children)}) as child where child ->> 'childBornOn' = any(${births}::text[])
  )`;
