import type { LocationAnswer, Selection } from '@mim/analytics';
import type { FiguresSearch } from '../figures-search.js';

/** What of the address is about the locations. */
export type LocationFilter = Pick<FiguresSearch, 'locaties' | 'aanbieder' | 'variant'>;

/** The codes in the address, each once. */
export const namedCodes = (locaties: string | undefined): readonly string[] => [
  ...new Set((locaties ?? '').split(',').filter((code) => code !== '')),
];

/** Codes as they stand in the address; nothing when there are none. */
export const codesInAddress = (codes: readonly string[]): string | undefined =>
  codes.length === 0 ? undefined : codes.join(',');

/**
 * Which locations the figures are of: those of the provider and variant, where one is chosen, and those
 * chosen by name. Nothing chosen is the whole country; a choice that no location fits is null.
 */
export function selectionOf(locations: readonly LocationAnswer[], filter: LocationFilter): Selection | null {
  const { aanbieder, variant } = filter;
  const names = new Set(namedCodes(filter.locaties));
  const isFiltered = aanbieder !== undefined || variant !== undefined;
  if (!isFiltered && names.size === 0) return { kind: 'national' };
  const fits = (location: LocationAnswer) =>
    isFiltered &&
    (aanbieder === undefined || location.providers.includes(aanbieder)) &&
    (variant === undefined || location.variants.includes(variant));
  const codes = locations
    .filter((location) => fits(location) || names.has(location.code))
    .map(({ code }) => code)
    .sort();
  return codes.length === 0 ? null : { kind: 'locations', codes };
}

/**
 * Which of the locations in the address are not in the figures, since they delivered nothing in the year.
 * @param locations those that delivered
 */
export function withoutDelivery(
  locations: readonly LocationAnswer[],
  { locaties }: Pick<LocationFilter, 'locaties'>,
): readonly string[] {
  const delivered = new Set(locations.map(({ code }) => code));
  return namedCodes(locaties).filter((code) => !delivered.has(code));
}

/** What can be chosen from: every provider and variant of the year's locations, each once, by name. */
export function choicesOf(locations: readonly LocationAnswer[]) {
  const once = (values: readonly string[]) => [...new Set(values)].sort((a, b) => a.localeCompare(b, 'nl'));
  return {
    providers: once(locations.flatMap(({ providers }) => providers)),
    variants: once(locations.flatMap(({ variants }) => variants)),
  };
}
