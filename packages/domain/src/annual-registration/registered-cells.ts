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
 * What reads the cells of the facts that name a column, as they are registered. Several codes of which none holds stay an
 * empty list, which is not that nobody asked.
 * @param table A table of facts.
 * @returns Gives the cells of a record, of which whatever else is known is left.
 * @example
 * registeredCells({ on: { kind: kinds.day, column: 'started_on', label: { nl: 'datum', en: 'date' } } })({ on: '2008-03-31' }); // { started_on: '2008-03-31' }
 */
export function registeredCells<Table extends FactTable>(
  table: Table,
): (values: Pick<ValuesOf<Table>, Registered<Table>>) => RegisteredCells<Table> {
  const columns = namesOf(table).flatMap((name) => {
    const { column, kind } = table[name] as FactTable[string] & { readonly column?: string };
    return column === undefined || kind.type === 'records' ? [] : [[name, column] as const];
  });
  return (values) => {
    const known = values as Readonly<Record<string, unknown>>;
    const cells: Record<string, unknown> = {};
    for (const [name, column] of columns) cells[column] = known[name] ?? null;
    return cells as RegisteredCells<Table>;
  };
}
