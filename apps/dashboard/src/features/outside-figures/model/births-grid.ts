import { isDeliveryExpected } from '@mim/domain/delivery';
import type { OutsideFigures } from '../requests/first-births.js';

/** A number of a municipality in a year, and whether it is wanted: a location was open there. */
export interface BirthsCell {
  readonly year: number;
  /** Null: not known. */
  readonly births: number | null;
  readonly isWanted: boolean;
}

export interface BirthsRow {
  readonly municipality: string;
  readonly cells: readonly BirthsCell[];
}

/** How many years stand beside each other. */
export const yearsShown = 5;

/** The years that are shown, up to and with the last. */
export const yearsUntil = (last: number): number[] =>
  Array.from({ length: yearsShown }, (_, index) => last - yearsShown + 1 + index);

/** The municipalities of locations with what is known of each year. */
export function birthsGrid(
  { municipalities, figures }: OutsideFigures,
  years: readonly number[],
): BirthsRow[] {
  const known = new Map(
    figures.map(({ municipality, year, versions }) => [
      `${municipality} ${year}`,
      versions[0]?.births ?? null,
    ]),
  );
  return municipalities.map(({ municipality, ...open }) => ({
    municipality,
    cells: years.map((year) => ({
      year,
      births: known.get(`${municipality} ${year}`) ?? null,
      isWanted: isDeliveryExpected(year, open),
    })),
  }));
}

/** The municipalities of which a number is wanted and missing, by year; a year that is whole is not there. */
export const missingByYear = (rows: readonly BirthsRow[]): ReadonlyMap<number, readonly string[]> => {
  const missing = new Map<number, string[]>();
  for (const { municipality, cells } of rows) {
    for (const { year, births, isWanted } of cells) {
      if (isWanted && births === null) missing.set(year, [...(missing.get(year) ?? []), municipality]);
    }
  }
  return new Map([...missing].sort(([a], [b]) => b - a));
};

/** Years one after another of which the same municipalities are missing: one sentence, the latest first. */
export interface MissingSpan {
  readonly first: number;
  readonly last: number;
  readonly names: readonly string[];
}

/** The same with years together of which the same is missing: seventeen names are read once. */
export function missingSpans(rows: readonly BirthsRow[]): readonly MissingSpan[] {
  const spans: MissingSpan[] = [];
  for (const [year, names] of missingByYear(rows)) {
    const later = spans.at(-1);
    const isSame = later?.first === year + 1 && later.names.join() === names.join();
    if (isSame) spans[spans.length - 1] = { ...later, first: year };
    else spans.push({ first: year, last: year, names });
  }
  return spans;
}
