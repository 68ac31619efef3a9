import type { Language } from '@mim/domain/kernel';
import type { TableCell, TableFile } from '../../../components/table-file/table-file.js';
import { m } from '../../../paraglide/messages.js';
import { definitionsOf } from '../model/definition.js';
import type { ShownReport } from '../model/shown-report.js';
import type { BuiltTable, TableSide } from './built-table.js';
import { codeOf, type FigureKey } from './figure-keys.js';
import { isPercent, type TableValue, type ValueKind } from './table-value.js';

/** A table with what its file says of it. */
export interface TakenTable {
  readonly table: BuiltTable;
  /** The name of the file, without extension. */
  readonly name: string;
  /** What the page is called. */
  readonly title: string;
  /** What the table is made of, a line each. */
  readonly about: readonly string[];
  /** What its figures are. */
  readonly figures: readonly FigureKey[];
  readonly inWords: ShownReport['inWords'];
  /** The intervals are in sight, and go along. */
  readonly hasMargin: boolean;
  /** Where the table is found again. */
  readonly address: string;
  readonly language: Language;
}

/** A part of a value that stands in a column of its own. */
interface Part {
  readonly name: (language: Language) => string | null;
  readonly of: (value: TableValue) => TableCell;
}

const own: Part = { name: () => null, of: ({ value }) => value };
const parts: readonly Part[] = [
  own,
  { name: (language) => m.builder_part_count({}, { locale: language }), of: ({ count }) => count },
  { name: (language) => m.builder_part_base({}, { locale: language }), of: ({ base }) => base },
];
const bounds: readonly Part[] = [
  { name: (language) => m.figures_column_lower({}, { locale: language }), of: ({ lower }) => lower },
  { name: (language) => m.figures_column_upper({}, { locale: language }), of: ({ upper }) => upper },
];

const inWords: Part = {
  name: (language) => m.builder_part_words({}, { locale: language }),
  of: ({ words }) => words ?? null,
};

/** A plain number is its own count; how two differ is a number that means nothing without its words. */
function partsOf({ kind, isInWords }: TableSide, hasMargin: boolean): readonly Part[] {
  if (isInWords === true) return [own, inWords];
  return kind === 'count' ? [own] : [...parts, ...(hasMargin ? bounds : [])];
}

const unitOf = (kind: ValueKind | null): string => (isPercent(kind) ? ' (%)' : '');

/**
 * A table as a file: what is in sight, in the same order, each number in a cell of its own. What may not be taken out is not in
 * it, and its first lines say so.
 */
export function tableFileOf(taken: TakenTable): TableFile {
  const { table, name, title, hasMargin, language } = taken;
  const columns = table.columns.flatMap((column) =>
    partsOf(column, hasMargin).map((part) => ({ column, part })),
  );
  return {
    name,
    list: title,
    about: aboutOf(taken),
    columns: [
      { heading: table.corner },
      ...columns.map(({ column, part }) => ({ heading: headingOf(column, part, language) })),
    ],
    rows: table.rows.map((row) => [
      `${row.name}${unitOf(row.kind)}`,
      ...table.columns.flatMap((column, place) =>
        partsOf(column, hasMargin).map((part): TableCell => {
          const cell = row.cells[place];
          return cell === undefined || cell.isWithheld ? null : part.of(cell);
        }),
      ),
    ]),
  };
}

function headingOf(column: TableSide, part: Part, language: Language): string {
  const name = part.name(language);
  return name === null
    ? `${column.name}${unitOf(column.kind)}`
    : m.builder_part({ column: column.name, part: name }, { locale: language });
}

function aboutOf({ table, about, figures, inWords, address, language }: TakenTable): readonly string[] {
  const locale = { locale: language };
  const line = (what: string, value: string) => m.figures_about({ what, value }, locale);
  return [
    ...about,
    line('figures', figures.map(codeOf).join(', ')),
    ...definitionsOf({ measures: figures }, { inWords }, language),
    ...table.notes,
    ...(table.withheld.length === 0
      ? []
      : [m.builder_withheld({ figures: table.withheld.join(', ') }, locale)]),
    line('address', address),
  ];
}
