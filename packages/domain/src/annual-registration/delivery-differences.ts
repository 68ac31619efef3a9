import { deliveryTable, type TableName, tableNames } from '../delivery/tables.js';
import type { AnnualRows } from './annual-rows.js';
import { type RegistrationFigure, registrationFigures } from './registration-figures.js';

/** A cell that is another one; a value is as it stands in the row. */
export interface ChangedCell {
  readonly column: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A row that two versions do not have alike. */
export interface RowDifference {
  readonly table: TableName;
  /** Identifier of the row. */
  readonly id: string;
  readonly kind: 'added' | 'gone' | 'changed';
  /** The cells that are others; empty where the row was added or is gone. */
  readonly cells: readonly ChangedCell[];
}

/** A figure that two versions do not have alike; null: one of them has no such category. */
export interface FigureDifference extends Pick<RegistrationFigure, 'measure' | 'breakdown' | 'category'> {
  readonly before: number | null;
  readonly after: number | null;
}

type Row = Readonly<Record<string, unknown>>;

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/**
 * Which rows two versions of a delivery do not have alike: added, gone, or with other cells. The order of the rows says
 * nothing.
 * @param before The rows of the earlier version.
 * @param after Those of the later one, under the same pseudonyms.
 * @example
 * const rows = annualRows(aRecordedLocation(), 2008, defaultLocationSettings);
 * rowDifferences(rows, { ...rows, participations: [] }).map(({ id, kind }) => `${id} ${kind}`); // ['t1 gone']
 */
export const rowDifferences = (before: AnnualRows, after: AnnualRows): readonly RowDifference[] =>
  tableNames.flatMap((table) => differencesOf(table, before[table], after[table]));

function differencesOf(
  table: TableName,
  before: readonly Row[],
  after: readonly Row[],
): readonly RowDifference[] {
  const { key, columns } = deliveryTable(table);
  const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [String(row[key]), row]));
  const [old, now] = [byId(before), byId(after)];
  return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((id): readonly RowDifference[] => {
    const [one, other] = [old.get(id), now.get(id)];
    if (one === undefined) return [{ table, id, kind: 'added', cells: [] }];
    if (other === undefined) return [{ table, id, kind: 'gone', cells: [] }];
    const cells = Object.keys(columns)
      .filter((column) => !isSame(one[column], other[column]))
      .map((column) => ({ column, before: one[column] ?? null, after: other[column] ?? null }));
    return cells.length === 0 ? [] : [{ table, id, kind: 'changed', cells }];
  });
}

/**
 * Which figures of a year two versions do not have alike, in the order of the figures.
 * @param before The rows of the earlier version.
 * @param after Those of the later one.
 * @param year Calendar year of both.
 * @example
 * const rows = annualRows(aRecordedLocation(), 2008, defaultLocationSettings);
 * figureDifferences(rows, { ...rows, participations: [] }, 2008)[0]; // { measure: 'participations', breakdown: null, category: null, before: 1, after: 0 }
 */
export function figureDifferences(
  before: AnnualRows,
  after: AnnualRows,
  year: number,
): readonly FigureDifference[] {
  const keyOf = ({ measure, breakdown, category }: RegistrationFigure) =>
    `${measure} ${breakdown} ${category}`;
  const byKey = (rows: AnnualRows) =>
    new Map(registrationFigures(rows, year).map((figure) => [keyOf(figure), figure]));
  const [old, now] = [byKey(before), byKey(after)];
  return [...new Map([...now, ...old])].flatMap(([key, { measure, breakdown, category }]) => {
    const [one, other] = [old.get(key)?.count ?? null, now.get(key)?.count ?? null];
    return one === other ? [] : [{ measure, breakdown, category, before: one, after: other }];
  });
}
