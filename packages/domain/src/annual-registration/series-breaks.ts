import { deepFreeze } from '../kernel/deep-freeze.js';
import type { Bilingual } from '../kernel/language.js';

/** Where the years before and after do not say the same: drawn as a break, with its note. */
export interface SeriesBreak {
  /** The first year that is counted otherwise. */
  readonly year: number;
  readonly note: Bilingual;
}

/** Which figures a break is of: measures and what is counted under them, or whatever is divided by a characteristic. */
interface BreakOfFigures extends SeriesBreak {
  readonly measure?: string;
  readonly breakdown?: string;
}

const breaks: readonly BreakOfFigures[] = deepFreeze([
  {
    // Kooijman & Prinsen (2009), Registratie 2008: the five-year table and its note.
    year: 2008,
    measure: 'locations',
    note: {
      nl: 'Vanaf 2008 is een locatie een plek met een eigen coördinator; daarvoor telden gemeenten.',
      en: 'From 2008 on a location is a site with its own coordinator; before, municipalities were counted.',
    },
  },
  {
    // CBS (2022), Nieuwe indeling bevolking naar herkomst.
    year: 2022,
    breakdown: 'origin',
    note: {
      nl: 'In 2022 verving het CBS zijn indeling naar herkomst: het geboorteland van wie zelf in Nederland geboren is weegt anders.',
      en: 'In 2022 Statistics Netherlands replaced its classes of origin: who was born in the Netherlands is classed otherwise.',
    },
  },
]);

/** A figure as it is called in the files. */
interface FigureOfSeries {
  readonly measure: string;
  readonly breakdown?: string | null | undefined;
}

const isOf = (broken: BreakOfFigures, { measure, breakdown }: FigureOfSeries): boolean =>
  (broken.measure === undefined || measure === broken.measure || measure.startsWith(`${broken.measure}.`)) &&
  (broken.breakdown === undefined || breakdown === broken.breakdown);

/**
 * The breaks in a figure over some years: none before the second of them.
 * @param years The years that are laid side by side.
 * @example
 * seriesBreaks({ measure: 'participations', breakdown: 'origin' }, [2020, 2021, 2022]).map(({ year }) => year); // [2022]
 */
export function seriesBreaks(figure: FigureOfSeries, years: readonly number[]): readonly SeriesBreak[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return breaks
    .filter((broken) => broken.year > first && broken.year <= last && isOf(broken, figure))
    .map(({ year, note }) => ({ year, note }));
}
