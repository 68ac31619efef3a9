import { seriesBreaks } from '@mim/domain/annual-registration';
import type { FigureRow } from '../../figures/figure-row.js';
import { publishedRows } from '../../figures/published-rows.js';
import { type FiguresOfYear, type Series, seriesOf } from '../../figures/series.js';
import type { ComparisonReport, Published } from '../figures.schema.js';
import { namesOfMeasures } from './report.js';

type Year = ComparisonReport['years'][number];

/** What years are compared, and what is known of each. */
export interface ComparedYears {
  readonly years: readonly number[];
  readonly scope: string;
  /** Which rows are of the figures that are asked. */
  readonly isAsked: (row: FigureRow) => boolean;
  /** Of years of which nothing can be computed; of fewer locations than the country none. */
  readonly published: Published;
  readonly computed: ReadonlyMap<
    number,
    { readonly rows: readonly FigureRow[]; readonly coverage: NonNullable<Year['coverage']> }
  >;
  readonly panel: {
    readonly years: readonly number[];
    readonly codes: readonly string[];
    readonly figures: readonly FiguresOfYear[];
  };
}

/** Years beside each other, as series, with what each year is and what breaks a series. */
export function comparisonOf({
  years,
  scope,
  isAsked,
  published,
  computed,
  panel,
}: ComparedYears): ComparisonReport {
  const known = years.map((year) => yearOf(year, { published, computed }));
  const figures = known.flatMap(({ year, kind }): FiguresOfYear[] => {
    if (kind === 'computed') return [{ year, isPublished: false, rows: computed.get(year)?.rows ?? [] }];
    const printed = published.figures.filter((figure) => figure.year === year);
    return printed.length === 0
      ? []
      : [{ year, isPublished: true, rows: publishedRows(printed).filter(isAsked) }];
  });
  const all = seriesOf(figures);
  return {
    from: years[0] as number,
    to: years.at(-1) as number,
    scope,
    years: known,
    all: mutable(all),
    panel: { years: [...panel.years], codes: [...panel.codes], series: mutable(seriesOf(panel.figures)) },
    breaks: breaksOfSeries(all),
    measures: namesOfMeasures(all),
  };
}

function yearOf(year: number, { published, computed }: Pick<ComparedYears, 'published' | 'computed'>): Year {
  const found = computed.get(year);
  if (found !== undefined) return { year, kind: 'computed', coverage: found.coverage, note: null };
  const edition = published.editions.find((one) => one.year === year);
  if (edition === undefined) return { year, kind: 'none', coverage: null, note: null };
  const { locations: expected, locationsDelivered: delivered, note } = edition;
  return { year, kind: 'published', coverage: { expected, delivered, missing: [] }, note };
}

const mutable = (series: readonly Series[]): ComparisonReport['all'] =>
  series.map(({ points, ...rest }) => ({ ...rest, points: [...points] }));

/** Each break once for every measure and breakdown that it is of. */
function breaksOfSeries(series: readonly Series[]): ComparisonReport['breaks'] {
  const found = new Map<string, ComparisonReport['breaks'][number]>();
  for (const { measure, breakdown, points } of series) {
    for (const { year, note } of seriesBreaks(
      { measure, breakdown },
      points.map((point) => point.year),
    )) {
      found.set(JSON.stringify([measure, breakdown, year]), { measure, breakdown, year, note });
    }
  }
  return [...found.values()];
}
