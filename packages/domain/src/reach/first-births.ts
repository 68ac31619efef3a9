import { municipalityKey } from './municipality.js';

/** First births in a municipality in a calendar year: a figure from outside, entered by the institute. */
export interface FirstBirths {
  readonly municipality: string;
  readonly year: number;
  readonly births: number;
}

/** First births of an area, as far as they are known. */
export interface AreaBirths {
  /** Of all its municipalities together; null: of one of them it is not known. */
  readonly births: number | null;
  /** Municipalities of which it is not known, in the order in which they were given. */
  readonly missing: readonly string[];
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
