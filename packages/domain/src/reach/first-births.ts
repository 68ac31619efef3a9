import { municipalityKey } from './municipality.js';

/** First births in a municipality in a calendar year: a figure from outside, entered by the institute. */
export interface FirstBirths {
  readonly municipality: string;
  readonly year: number;
  readonly births: number;
}

/** First births as somebody entered them. */
export interface EnteredFirstBirths extends Omit<FirstBirths, 'births'> {
  /** Null: what was entered before was taken back. */
  readonly births: number | null;
}

/** First births of an area, as far as they are known. */
export interface AreaBirths {
  /** Of all its municipalities together; null: of one of them it is not known. */
  readonly births: number | null;
  /** Municipalities of which it is not known, in the order in which they were given. */
  readonly missing: readonly string[];
}

/**
 * What the figure of a municipality and year is found by, however the municipality is written.
 * @example
 * placeOfBirths({ municipality: "'s-Gravenhage", year: 2008 }); // 'den haag 2008'
 */
export const placeOfBirths = ({ municipality, year }: Omit<FirstBirths, 'births'>): string =>
  `${municipalityKey(municipality)} ${year}`;

/**
 * The figures that count of all that was entered: of each municipality and year the latest, unless it was taken back.
 * @param entered What was entered last comes first.
 * @example
 * const [first, again] = [612, 640].map((births) => ({ municipality: 'Ede', year: 2008, births }));
 * latestFirstBirths([again, first]); // [{ municipality: 'Ede', year: 2008, births: 640 }]
 */
export function latestFirstBirths(entered: readonly EnteredFirstBirths[]): readonly FirstBirths[] {
  const latest = new Map<string, EnteredFirstBirths>();
  for (const one of entered) {
    const place = placeOfBirths(one);
    if (!latest.has(place)) latest.set(place, one);
  }
  return [...latest.values()].flatMap(({ municipality, year, births }) =>
    births === null ? [] : [{ municipality, year, births }],
  );
}

/**
 * The first births in some municipalities in a year. A municipality counts once, however many locations lie in it.
 * @param figures What is known, of any year.
 * @param municipalities Names, as locations write them.
 * @example
 * firstBirthsIn([{ municipality: 'Ede', year: 2008, births: 612 }], 2008, ['Ede', 'Ede']).births; // 612
 * firstBirthsIn([], 2008, ['Ede']); // { births: null, missing: ['Ede'] }
 */
export function firstBirthsIn(
  figures: readonly FirstBirths[],
  year: number,
  municipalities: readonly string[],
): AreaBirths {
  const known = new Map(
    figures.filter((one) => one.year === year).map((one) => [municipalityKey(one.municipality), one.births]),
  );
  const names = new Map(municipalities.map((name) => [municipalityKey(name), name]));
  const missing = [...names].filter(([key]) => !known.has(key)).map(([, name]) => name);
  const sum = [...names.keys()].reduce((all, key) => all + (known.get(key) ?? 0), 0);
  return { births: missing.length > 0 || names.size === 0 ? null : sum, missing };
}
