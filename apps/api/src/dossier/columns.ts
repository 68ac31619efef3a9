/** `childBornOn` as a column is written: `child_born_on`. */
export type ColumnName<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${ColumnName<Rest>}`
  : '';

/** `child_born_on` as a fact is written: `childBornOn`. */
export type FactName<Name extends string> = Name extends `${infer Before}_${infer First}${infer Rest}`
  ? `${Before}${Uppercase<First>}${FactName<Rest>}`
  : Name;

export type Columns<Facts> = { [Name in keyof Facts & string as ColumnName<Name>]: Facts[Name] };
export type Facts<Row> = { [Name in keyof Row & string as FactName<Name>]: Row[Name] };

/**
 * Facts under the names of their columns: the domain and the tables use the same words, written
 * differently.
 * @example
 * columnsOf({ childBornOn: '2026-01-31' }); // { child_born_on: '2026-01-31' }
 */
export const columnsOf = <Given extends object>(facts: Given): Columns<Given> =>
  renamed(facts, (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)) as Columns<Given>;

/**
 * The columns of a row under the names of their facts.
 * @example
 * factsOf({ child_born_on: '2026-01-31' }); // { childBornOn: '2026-01-31' }
 */
export const factsOf = <Row extends object>(row: Row): Facts<Row> =>
  renamed(row, (name) =>
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  ) as Facts<Row>;

const renamed = (given: object, rename: (name: string) => string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [rename(name), value]));
