import type { FigureRow, FigureValues } from '@mim/analytics';
import { isSmallBase, type Language } from '@mim/domain/kernel';
import type { SmallPlot } from '../../../components/plot/drawings/multiples.js';
import type { YearPoint } from '../../../components/plot/drawings/year-series.js';
import type { Cell } from '../../../components/plot/table-of-figure.js';
import { formatList, formatNumber, formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { FigureContent } from '../model/breakdown-figure.js';
import { drawnBreaks } from '../model/drawn-breaks.js';
import { figureNotes, type View } from '../model/view.js';
import { countTicks } from '../model/years.js';
import type { Line } from '../table-builder/table-lines.js';
import { isPercent, noValue, type TableValue, tableValueOf } from '../table-builder/table-value.js';

/** What the small lines are made from. */
export interface MultiplesSources {
  /** Of the selection and each of its locations. */
  readonly values: FigureValues;
  /** The same figure of the country. */
  readonly national: readonly FigureRow[];
  readonly line: Line;
  readonly id: string;
  readonly view: Pick<View, 'language' | 'scopeName' | 'scopeFileName'>;
}

/** A location with what each year says of it. */
interface Place {
  readonly key: string;
  readonly name: string;
  readonly byYear: ReadonlyMap<number, FigureRow>;
}

const isOf =
  ({ figure, category }: Line) =>
  (row: FigureRow): boolean =>
    row.measure === figure.measure && row.breakdown === figure.breakdown && row.category === category;

const byYear = (rows: readonly FigureRow[], line: Line): ReadonlyMap<number, FigureRow> =>
  new Map(rows.filter(isOf(line)).map((row) => [Number(row.year), row]));

/**
 * Every location as a small line over the years, of shares beside the country's, all on one axis: what differs in height differs in size. A
 * year of which a location has too few is left out of its line, and a location of which less than two years are left is named.
 */
export function multiplesFigure({ values, national, line, id, view }: MultiplesSources): FigureContent {
  const { language, scopeName, scopeFileName } = view;
  const locale = { locale: language };
  const years = values.coverage.map(({ year }) => year);
  const country: Place = {
    key: 'national',
    name: m.figures_scope_national({}, locale),
    byYear: byYear(national, line),
  };
  const places = values.locations
    .map(({ code, name, rows }): Place => ({ key: code, name, byYear: byYear(rows, line) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  const plotOf = ({ key, name, byYear: found }: Place): SmallPlot => ({
    key,
    label: name,
    points: years.flatMap((year) => pointOf(found.get(year), year, line, language)),
  });
  const plots = places.map(plotOf);
  const drawn = plots.filter(({ points }) => points.length > 1);
  const leftOut = plots.filter(({ points }) => points.length < 2).map(({ label }) => label);
  // The number of the country is all of them together: beside it every location would lie on the floor.
  const isNumber = line.kind === 'count';
  const behind = isNumber ? { ...plotOf(country), points: [] } : plotOf(country);
  const highest = Math.max(
    0,
    ...[...drawn, behind].flatMap(({ points }) => points.map(({ value }) => value)),
  );
  const breaks = drawnBreaks([line.figure], years, language);
  const rows = [...places].map((place) => place.byYear);
  const name = line.name;
  const [from, to] = [values.from, values.to];
  return {
    topic: name,
    title: (isNumber ? m.multiples_title_numbers : m.multiples_title)({ figure: name, from, to }, locale),
    drawing:
      drawn.length === 0
        ? null
        : {
            kind: 'multiples',
            years,
            plots: drawn,
            behind,
            up: ticksTo(highest, line, language),
            breaks: breaks.marks,
          },
    empty: m.multiples_empty({}, locale),
    table: {
      caption: `${name}, ${scopeName}, ${from}–${to}`,
      columns: [m.figures_location({}, locale), ...years.map(String)],
      rows: [country, ...places].map((place) => ({
        key: place.key,
        name: place.name,
        cells: years.map((year) => cellOf(place.byYear.get(year), line, language)),
      })),
    },
    caption: {
      scope: `${scopeName}, ${from}–${to}`,
      base: m.multiples_base({ count: drawn.length }, locale),
      notKnown: null,
      coverage: m.builder_coverage(
        {
          years: values.coverage
            .map(({ year, delivered, expected }) => `${year}: ${delivered}/${expected}`)
            .join(', '),
        },
        locale,
      ),
      source: m.figures_source_years({ from, to }, locale),
      notes: [
        (isNumber ? m.multiples_note_axis_numbers : m.multiples_note_axis)({}, locale),
        ...breaks.notes.map((note) => m.multiples_note_break({ note }, locale)),
        ...(leftOut.length === 0
          ? []
          : [m.multiples_note_left_out({ names: formatList(leftOut, language) }, locale)]),
        ...figureNotes(
          rows.flatMap((found) => [...found.values()].map(({ note }) => note)),
          { language, report: values },
        ),
      ],
    },
    fileName: `mim-${from}-${to}-${scopeFileName}-${id}-locaties`,
  };
}

/** What a year says, where enough people are behind it: of a number of people itself, else of at least ten. */
function pointOf(
  row: FigureRow | undefined,
  year: number,
  line: Line,
  language: Language,
): readonly YearPoint[] {
  if (row === undefined) return [];
  const { value, text } = tableValueOf(row, line.kind, language, false);
  const isFew = line.kind === 'estimate' && isSmallBase(row.count ?? 0);
  return value === null || isFew ? [] : [{ year, value, label: text }];
}

function cellOf(row: FigureRow | undefined, line: Line, language: Language): Cell {
  const { text, beneath, value }: TableValue =
    row === undefined ? noValue : tableValueOf(row, line.kind, language, false);
  return { text: beneath === null ? text : `${text} (${beneath})`, value };
}

/** From nothing, so that half as high is half as much; of percentages to a hundred at most. */
function ticksTo(highest: number, { kind }: Line, language: Language) {
  const write = (value: number): string =>
    isPercent(kind)
      ? formatPercent(value, language, 0)
      : formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const scale = highest <= 2 && !isPercent(kind) ? 10 : 1;
  return countTicks(highest * scale, (value) => write(value / scale)).map(({ value, label }) => ({
    value: value / scale,
    label,
  }));
}
