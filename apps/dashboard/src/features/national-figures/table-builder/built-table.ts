import { mayTakeOutBesideYears } from '@mim/domain/annual-registration';
import { grouped, type Language } from '@mim/domain/kernel';
import { m } from '../../../paraglide/messages.js';
import { breakdownLabel } from '../model/row-file.js';
import { codeOf } from './figure-keys.js';
import { type Line, linesOf, type Unit, unitsOf } from './table-lines.js';
import { notesOfTable } from './table-notes.js';
import { type TableSources, yearsOfTable } from './table-sources.js';
import { noValue, type TableValue, tableValueOf, type ValueKind } from './table-value.js';

/** A row or a column: what it is of, and how its values are written where that is one way. */
export interface TableSide {
  readonly key: string;
  readonly name: string;
  readonly kind: ValueKind | null;
  /** Its values say something in words that their numbers do not: these go along. */
  readonly isInWords?: true;
}

export interface TableRow extends TableSide {
  readonly cells: readonly TableValue[];
}

/** A table as it is shown and taken along. */
export interface BuiltTable {
  /** What the rows are. */
  readonly corner: string;
  readonly columns: readonly TableSide[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly string[];
  /** What may not be taken out for others, by name and year. */
  readonly withheld: readonly string[];
}

type Shape = Pick<BuiltTable, 'columns' | 'rows'>;

/**
 * Puts a table together: figures as rows and years as columns; or what stands apart as rows, and of each year the figures as
 * columns. Turned, rows and columns change places. Pure.
 */
export function buildTable(table: TableSources): BuiltTable {
  const { per, isTurned, sort, language } = table;
  const locale = { locale: language };
  const years = yearsOfTable(table);
  const lines = linesOf(table);
  const units = unitsOf(table);
  const isWithheld = withheldIn(table);
  const cellOf = (unit: Unit, line: Line, year: string): TableValue => {
    const row = unit.find(line, year);
    return row === null ? noValue : tableValueOf(row, line.kind, language, isWithheld(line, year));
  };
  // Of one year its number stands above the table.
  const hasYears = years.length > 1;
  const pairs = lines.flatMap((line) =>
    years.map((year) => ({
      key: hasYears ? `${line.key} ${year.key}` : line.key,
      name: hasYears ? m.builder_in_year({ figure: line.name, year: year.name }, locale) : line.name,
      kind: line.kind,
      line,
      year: year.key,
    })),
  );
  const [all] = units;
  const upright: Shape =
    per === 'alles' && all !== undefined
      ? {
          columns: years.map((year) => ({ ...year, kind: null })),
          rows: lines.map((line) => ({
            key: line.key,
            name: line.name,
            kind: line.kind,
            cells: years.map((year) => cellOf(all, line, year.key)),
          })),
        }
      : {
          columns: pairs.map(({ key, name, kind }) => ({ key, name, kind })),
          rows: units.map((unit) => ({
            key: unit.key,
            name: unit.name,
            kind: null,
            cells: pairs.map(({ line, year }) => cellOf(unit, line, year)),
          })),
        };
  const shape = isTurned ? turned(upright) : upright;
  return {
    corner: cornerOf(per, isTurned, language),
    columns: shape.columns,
    rows: inOrder(shape, sort, per === 'locatie' && !isTurned ? all?.key : undefined),
    notes: notesOfTable(table, lines, units),
    withheld: pairs.filter(({ line, year }) => isWithheld(line, year)).map(({ name }) => name),
  };
}

/** Rows become columns. */
const turned = ({ columns, rows }: Shape): Shape => ({
  columns: rows.map(({ key, name, kind }) => ({ key, name, kind })),
  rows: columns.map((column, place) => ({
    ...column,
    cells: rows.map(({ cells }) => cells[place] ?? noValue),
  })),
});

function cornerOf(per: TableSources['per'], isTurned: boolean, language: Language): string {
  const locale = { locale: language };
  if (per === 'alles') return isTurned ? m.figures_year({}, locale) : m.builder_figures({}, locale);
  if (isTurned) return m.builder_figures({}, locale);
  return per === 'locatie' ? m.figures_location({}, locale) : breakdownLabel('', per, language);
}

/** The rows by a column, what has no value last; all together stays first. */
function inOrder({ columns, rows }: Shape, sort: TableSources['sort'], first: string | undefined) {
  const place = columns.findIndex(({ key }) => key === sort?.column);
  if (sort === null || place === -1) return rows;
  const sizeOf = (row: TableRow): number | null => row.cells[place]?.value ?? null;
  const sign = sort.isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    if (a.key === first || b.key === first) return a.key === first ? -1 : 1;
    const [one, two] = [sizeOf(a), sizeOf(b)];
    if (one === null || two === null) return one === two ? 0 : one === null ? 1 : -1;
    return sign * (one - two);
  });
}

/**
 * What of a table may not be taken out for others, each year with the years beside it. Locations beside each other wait for the gate of an edition, and so do
 * estimates, which tell of single days.
 */
function withheldIn({
  values,
  per,
  isInside,
}: TableSources): (line: Pick<Line, 'figure' | 'kind'>, year: string) => boolean {
  if (isInside) return () => false;
  const judged = new Map<string, boolean>();
  const byYear = new Map(grouped(values.all.map((row) => [String(row.year), row] as const)));
  const rowsOf = (year: number | string) => byYear.get(String(year));
  return ({ figure, kind }, year) => {
    if (per === 'locatie' || kind === 'estimate') return true;
    const place = `${codeOf(figure)} ${year}`;
    const known = judged.get(place);
    if (known !== undefined) return known;
    const isWithheld = !mayTakeOutBesideYears(
      { of: rowsOf(year) ?? [], before: rowsOf(Number(year) - 1), after: rowsOf(Number(year) + 1) },
      figure,
    );
    judged.set(place, isWithheld);
    return isWithheld;
  };
}
