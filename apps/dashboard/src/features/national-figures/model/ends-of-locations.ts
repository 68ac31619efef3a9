import type { Report } from '@mim/analytics';
import type { Language } from '@mim/domain/kernel';
import { formatList, formatNumber } from '../../../language/format.js';
import { m } from '../../../paraglide/messages.js';

type LocationRow = Report['byLocation'][number];

/** The locations that share one number. */
export interface Places {
  readonly names: readonly string[];
  readonly count: number;
}

/**
 * The locations with the most and with the fewest of something; several where they are equal.
 * @returns null where no location has more than another
 */
export function endsOf(
  rows: readonly LocationRow[],
  sizeOf: (row: LocationRow) => number,
): { readonly most: Places; readonly least: Places } | null {
  const sizes = rows.map(sizeOf);
  const [highest, lowest] = [Math.max(...sizes), Math.min(...sizes)];
  if (rows.length < 2 || highest === lowest) return null;
  const of = (count: number): Places => ({
    names: rows.filter((row) => sizeOf(row) === count).map(({ name }) => name),
    count,
  });
  return { most: of(highest), least: of(lowest) };
}

/** "Purmerend (3)", "Borne en Ede (elk 30)". */
export function placesText({ names, count }: Places, language: Language): string {
  const words = { names: formatList(names, language), count: formatNumber(count, language) };
  const locale = { locale: language };
  return names.length === 1 ? m.figures_place(words, locale) : m.figures_places_each(words, locale);
}
