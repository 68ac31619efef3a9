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

/**
 * A figure over the years as bars; null: there are no two years to see beside each other. A year that is withheld has no bar, and
 * the table says so.
 */
export function figureDrawing(
  told: Municipality,
  name: MunicipalityFigure['name'],
  language: Language,
): Drawing | null {
  const bars = yearsTold(told).flatMap((of) => {
    const figure = of.figures.find((each) => each.name === name);
    if (figure === undefined || figure.count === null) return [];
    const { count, base } = figure;
    return {
      key: String(of.year),
      label: yearLabel(of, language),
      value: base === null ? count : (100 * count) / base,
      valueLabel: figureValue(figure, language),
      compared: null,
    };
  });
  // A figure is of one unit in all its years: a number, or a share.
  const isShare = told.figures.some((figure) => figure.name === name && figure.base !== null);
  const axis = isShare
    ? {
        end: 100,
        ticks: [0, 25, 50, 75, 100].map((value) => ({ value, label: formatPercent(value, language, 0) })),
      }
    : null;
  return bars.length < 2 ? null : { kind: 'bars', bars, axis };
}
