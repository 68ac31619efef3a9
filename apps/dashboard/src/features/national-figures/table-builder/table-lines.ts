import type { FigureRow } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import { m } from '../../../paraglide/messages.js';
import { categoryLabel } from '../model/category-label.js';
import { codeOf, type FigureKey, figureName } from './figure-keys.js';
import { figuresOfTable, isCharacteristic, type TableSources } from './table-sources.js';
import type { ValueKind } from './table-value.js';

/** A figure, or one group of it: what a value is of, whoever it is of. */
export interface Line {
  readonly key: string;
  readonly name: string;
  readonly figure: FigureKey;
  /** Null: of a figure that is not divided, or of one whose groups stand apart. */
  readonly category: string | null;
  readonly kind: ValueKind;
}

/** What stands apart: all together, a location, or a group. */
export interface Unit {
  readonly key: string;
  readonly name: string;
  readonly find: (line: Line, year: string) => FigureRow | null;
}

const placeOf = (
  { measure, breakdown }: FigureKey,
  category: string | null,
  year: FigureRow['year'],
): string => JSON.stringify([measure, breakdown, category, String(year)]);

function finder(rows: readonly FigureRow[]) {
  const byPlace = new Map(rows.map((row) => [placeOf(row, row.category, row.year), row]));
  return (figure: FigureKey, category: string | null, year: string): FigureRow | null =>
    byPlace.get(placeOf(figure, category, year)) ?? null;
}

/** The lines of a table: the figures as they were chosen, each group of a figure that is divided by itself. */
export function linesOf(table: TableSources): readonly Line[] {
  const { values, per, language } = table;
  return figuresOfTable(table).flatMap((figure) => {
    const found = values.lines.filter((line) => codeOf(line) === codeOf(figure));
    const [first] = found;
    if (first === undefined) return [];
    const name = figureName(
      isCharacteristic(per) ? { ...figure, breakdown: null } : figure,
      values.measures,
      language,
    );
    const shared = { figure, kind: first.kind };
    return isCharacteristic(per)
      ? [{ ...shared, key: codeOf(figure), name, category: null }]
      : found.map(({ category, kind }) => ({
          figure,
          kind,
          key: category === null ? codeOf(figure) : `${codeOf(figure)}=${category}`,
          name: category === null ? name : groupName(name, figure, category, language),
          category,
        }));
  });
}

const groupName = (
  name: string,
  { measure, breakdown }: FigureKey,
  category: string,
  language: Language,
): string =>
  m.builder_group(
    { figure: name, group: categoryLabel(measure, breakdown ?? '', category, language) },
    { locale: language },
  );

/** Who or what stands apart in a table; all together first. */
export function unitsOf(table: TableSources): readonly Unit[] {
  const { values, per, scopeName, language } = table;
  const inAll = finder(values.all);
  const all: Unit = {
    key: 'alles',
    name: per === 'locatie' ? m.builder_together({ scope: scopeName }, { locale: language }) : scopeName,
    find: ({ figure, category }, year) => inAll(figure, category, year),
  };
  if (per === 'alles') return [all];
  if (per !== 'locatie') return groupsOf(table, inAll);
  const locations = [...values.locations].sort((a, b) => a.name.localeCompare(b.name, language));
  return [
    all,
    ...locations.map(({ code, name, rows }): Unit => {
      const find = finder(rows);
      return { key: code, name, find: ({ figure, category }, year) => find(figure, category, year) };
    }),
  ];
}

/** The groups of a characteristic, each once, in the order of the report. */
function groupsOf(table: TableSources, inAll: ReturnType<typeof finder>): readonly Unit[] {
  const { values, per, language } = table;
  const codes = new Set(figuresOfTable(table).map(codeOf));
  const groups = new Map<string, string>();
  for (const { measure, breakdown, category } of values.lines.filter((line) => codes.has(codeOf(line)))) {
    if (category !== null && !groups.has(category)) {
      groups.set(category, categoryLabel(measure, breakdown ?? per, category, language));
    }
  }
  return [...groups].map(([category, name]) => ({
    key: category,
    name,
    find: ({ figure }, year) => inAll(figure, category, year),
  }));
}
