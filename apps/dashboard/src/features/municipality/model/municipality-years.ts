import type { Language } from '@mim/domain/kernel';
import type { Drawing } from '../../../components/plot/drawing.js';
import { formatList, formatPercent } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';
import type { Municipality, MunicipalityFigure } from '../requests/municipality.js';
import { figureValue, yearLabel } from './municipality-text.js';

/** A year with what is told of it. */
export interface ToldYear {
  readonly year: number;
  readonly until: string;
  /** Null: not sent. */
  readonly version: number | null;
  readonly figures: readonly MunicipalityFigure[];
}

/** Every year that is told of, the earliest first. */
export const yearsTold = ({ year, until, version, figures, earlier }: Municipality): readonly ToldYear[] => [
  ...earlier.map((each) => ({ ...each, until: `${each.year}-12-31` })),
  { year, until, version, figures },
];

/** Years in between that were not sent, so that nothing is told of them. */
function yearsNotSent(told: Municipality): readonly number[] {
  const years = yearsTold(told).map(({ year }) => year);
  const first = years[0] ?? told.year;
  return Array.from({ length: told.year - first }, (_, index) => first + index).filter(
    (year) => !years.includes(year),
  );
}

/** Where the years before come from, and which of them are not there; empty: no year before is told of. */
export function sourceOfEarlier(told: Municipality, language: Language): string {
  if (told.earlier.length === 0) return '';
  const absent = yearsNotSent(told);
  return [
    m.municipality_source_earlier({}, { locale: language }),
    ...(absent.length === 0
      ? []
      : [
          m.municipality_years_not_sent(
            { years: formatList(absent.map(String), language) },
            { locale: language },
          ),
        ]),
  ].join(' ');
}

/** Whether a figure of some year is withheld, and by which rule; null: none is. */
export function withheldOfYears(
  told: Municipality,
  name?: MunicipalityFigure['name'],
): readonly MunicipalityFigure[] {
  const withheld = yearsTold(told).flatMap(({ figures }) =>
    figures.filter((figure) => figure.count === null && (name === undefined || figure.name === name)),
  );
  // By each rule once.
  return withheld.filter(
    (figure, place) => withheld.findIndex((each) => each.withheld === figure.withheld) === place,
  );
}

/**
 * A figure over the years as bars; null: there are no two years to see beside each other. Years that are withheld or were not sent stand
 * between the others without a bar, in words: else the years around them look as if they follow each other.
 */
export function figureDrawing(
  told: Municipality,
  name: MunicipalityFigure['name'],
  language: Language,
): Drawing | null {
  const years = yearsTold(told);
  const first = years[0]?.year ?? told.year;
  const bars = Array.from({ length: told.year - first + 1 }, (_, index) => first + index).map((year) => {
    const of = years.find((each) => each.year === year);
    const figure = of?.figures.find((each) => each.name === name);
    const label = of === undefined ? String(year) : yearLabel(of, language);
    const bar = { key: String(year), label, compared: null };
    if (figure === undefined || figure.count === null) {
      const why = of === undefined ? m.municipality_not_sent : m.municipality_not_shared;
      return { ...bar, value: 0, valueLabel: why({}, { locale: language }) };
    }
    const { count, base } = figure;
    const value = base === null ? count : (100 * count) / base;
    return { ...bar, value, valueLabel: figureValue(figure, language) };
  });
  const toldYears = years.filter(({ figures }) =>
    figures.some((each) => each.name === name && each.count !== null),
  );
  // A figure is of one unit in all its years: a number, or a share.
  const isShare = told.figures.some((figure) => figure.name === name && figure.base !== null);
  const axis = isShare
    ? {
        end: 100,
        ticks: [0, 25, 50, 75, 100].map((value) => ({ value, label: formatPercent(value, language, 0) })),
      }
    : null;
  return toldYears.length < 2 ? null : { kind: 'bars', bars, axis };
}
