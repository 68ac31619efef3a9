import { type FactTable, namesOf, type ValueOf, type ValuesOf } from '../kernel/fact.js';
import type { trajectoryFacts } from '../registration/trajectory-facts.js';

/** Names of the facts of a table that stand in a column of the delivery as they are registered. */
type Registered<Table extends FactTable> = {
  [Name in keyof Table]: Table[Name] extends { readonly column: string }
    ? Table[Name]['kind']['type'] extends 'records'
      ? never
      : Name
    : never;
}[keyof Table];

/** The facts of a trajectory that stand in a column as they are registered. */
export type RegisteredTrajectoryFacts = Pick<
  ValuesOf<typeof trajectoryFacts>,
  Registered<typeof trajectoryFacts>
>;

/** The cells of those facts, by their columns. */
export type RegisteredCells<Table extends FactTable> = {
  readonly [Name in Registered<Table> as Table[Name] extends { readonly column: infer Column extends string }
    ? Column
    : never]: ValueOf<Table[Name]>;
};

/**
 * The cells of the facts that name a column, as they are registered. Several codes of which none holds stay an empty
 * list, which is not that nobody asked.
 * @param table A table of facts.
 * @param values Their values, and whatever else is known.
 * @example
 * registeredCells({ on: { kind: kinds.day, column: 'started_on', label: { nl: 'datum', en: 'date' } } }, { on: '2008-03-31' }); // { started_on: '2008-03-31' }
 */
export function registeredCells<Table extends FactTable>(
  table: Table,
  values: Pick<ValuesOf<Table>, Registered<Table>>,
): RegisteredCells<Table> {
  const known = values as Readonly<Record<string, unknown>>;
  const cells = namesOf(table).flatMap((name) => {
    const { column, kind } = table[name] as FactTable[string] & { readonly column?: string };
    return column === undefined || kind.type === 'records' ? [] : [[column, known[name] ?? null]];
  });
  return Object.fromEntries(cells) as RegisteredCells<Table>;
}
