import type { Bilingual } from '@mim/domain/kernel';
import type { FigureKey } from './figure.js';

/** Where the years before and after do not say the same: drawn as a break, with its note. */
export interface SeriesBreak {
  /** The first year that is counted otherwise. */
  readonly year: number;
  readonly note: Bilingual;
}

interface BreakOfSeries extends SeriesBreak {
  /** Whether a figure is one of those. */
  readonly isOf: (measure: string, breakdown: string | null) => boolean;
}

const breaks: readonly BreakOfSeries[] = [
  {
    // Kooijman & Prinsen (2009), Registratie 2008: the five-year table and its note.
    year: 2008,
    isOf: (measure) => measure === 'locations' || measure.startsWith('locations.'),
    note: {
      nl: 'Vanaf 2008 is een locatie een plek met een eigen coördinator; daarvoor telden gemeenten.',
      en: 'From 2008 on a location is a site with its own coordinator; before, municipalities were counted.',
    },
  },
  {
    // CBS (2022), Nieuwe indeling bevolking naar herkomst.
    year: 2022,
    isOf: (_, breakdown) => breakdown === 'origin',
    note: {
      nl: 'In 2022 verving het CBS zijn indeling naar herkomst: het geboorteland van wie zelf in Nederland geboren is weegt anders.',
      en: 'In 2022 Statistics Netherlands replaced its classes of origin: who was born in the Netherlands is classed otherwise.',
    },
  },
];

/**
 * The breaks in a figure over some years: none before the second of them.
 * @param years The years that are laid side by side.
 * @example
 * breaksOf(['participations', 'origin', 'turkey'], [2020, 2021, 2022]).map(({ year }) => year); // [2022]
 */
export const breaksOf = (
  [measure, breakdown = null]: FigureKey,
  years: readonly number[],
): readonly SeriesBreak[] => {
  const first = Math.min(...years);
  const last = Math.max(...years);
  return breaks
    .filter(({ year, isOf }) => year > first && year <= last && isOf(measure, breakdown))
    .map(({ year, note }) => ({ year, note }));
};
