import type { FigureValues } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import type { TableCell, TableFile } from '../../../components/table-file/table-file.js';
import { m } from '../../../paraglide/messages.js';
import { definitionsOf } from '../model/definition.js';
import { fileAbout } from '../model/file-about.js';
import { reportOfPeriod, type ShownReport } from '../model/shown-report.js';
import type { View } from '../model/view.js';
import type { BuiltTable, TableSide } from './built-table.js';
import { codeOf, type FigureKey } from './figure-keys.js';
import { isPercent, type TableValue, type ValueKind } from './table-value.js';

/** What a table is taken along with. */
export interface TakenTable {
  readonly table: BuiltTable;
  readonly values: FigureValues;
  readonly figures: readonly FigureKey[];
  readonly view: Pick<View, 'report' | 'scopeName' | 'scopeFileName'>;
  /** The intervals are in sight, and go along. */
  readonly hasMargin: boolean;
  /** Where the table is found again. */
  readonly address: string;
  readonly language: Language;
  /** ISO text. */
  readonly today: string;
}

/** A number of a value that stands in a column of its own. */
interface Part {
  readonly name: (language: Language) => string | null;
  readonly of: (value: TableValue) => number | null;
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

/** A plain number is its own count. */
const partsOf = (kind: ValueKind | null, hasMargin: boolean): readonly Part[] =>
  kind === 'count' ? [own] : [...parts, ...(hasMargin ? bounds : [])];

const unitOf = (kind: ValueKind | null): string => (isPercent(kind) ? ' (%)' : '');

/**
 * A table as a file: what is in sight, in the same order, each number in a cell of its own. What may not be taken out is not in
 * it, and its first lines say so.
 */
export function tableFileOf(taken: TakenTable): TableFile {
  const { table, view, hasMargin, language } = taken;
  const columns = table.columns.flatMap((column) =>
    partsOf(column.kind, hasMargin).map((part) => ({ column, part })),
  );
  return {
    name: `mim-${yearsOf(taken.values)}-${view.scopeFileName}-${m.builder_file({}, { locale: language })}`,
    list: m.builder_title({}, { locale: language }),
    about: aboutOf(taken),
    columns: [
      { heading: table.corner },
      ...columns.map(({ column, part }) => ({ heading: headingOf(column, part, language) })),
    ],
    rows: table.rows.map((row) => [
      `${row.name}${unitOf(row.kind)}`,
      ...table.columns.flatMap((column, place) =>
        partsOf(column.kind, hasMargin).map((part): TableCell => {
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

function aboutOf({ table, values, figures, view, address, language, today }: TakenTable): readonly string[] {
  const locale = { locale: language };
  const line = (what: string, value: string) => m.figures_about({ what, value }, locale);
  return [
    ...fileAbout({ report: reportOfTable(values, view), scopeName: view.scopeName, language, today }),
    line('figures', figures.map(codeOf).join(', ')),
    ...definitionsOf({ measures: figures }, view.report, language),
    ...table.notes,
    ...(table.withheld.length === 0
      ? []
      : [m.builder_withheld({ figures: table.withheld.join(', ') }, locale)]),
    line('address', address),
  ];
}

/** The years and deliveries of a table, as the head of a file tells them. */
function reportOfTable(values: FigureValues, { report }: TakenTable['view']): ShownReport {
  const { from, to, scope, coverage, madeFrom, names } = values;
  const all = reportOfPeriod({
    from,
    to,
    scope,
    coverage,
    madeFrom,
    names,
    rows: [],
    panel: { years: [], codes: [], rows: [] },
    measures: {},
    inWords: {},
  });
  const codes = [...new Set(madeFrom.deliveries.map(({ code }) => code))];
  const byLocation = codes.map((code) => ({
    code,
    name: names[code] ?? code,
    participations: 0,
    ended: 0,
    completed: 0,
    visitingMothers: 0,
  }));
  return from === to ? { ...report, madeFrom } : { ...all, byLocation };
}

const yearsOf = ({ from, to }: FigureValues): string => (from === to ? String(from) : `${from}-${to}`);
