/** What a figure says of itself: its numbers, as far as they were counted. */
export interface Numbers {
  readonly count: number | null;
  readonly base?: number;
  readonly value?: number | null;
  readonly unknown?: number;
}

/** Figures by their place: measure, breakdown and category. */
export type Counted = Map<string, Numbers>;

/** A figure's place as text. */
export const placeOf = (measure: string, breakdown?: string | null, category?: string | null): string =>
  [measure, breakdown ?? '', category ?? ''].join(' | ');

/** How often each value occurs. */
export function tallied(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Adds the shares of a breakdown: of those of whom it is known. */
export function addShares(
  counted: Counted,
  [measure, breakdown]: readonly [measure: string, breakdown: string],
  values: readonly (string | null)[],
  isKnown: (value: string) => boolean = () => true,
): void {
  const known = values.filter((value): value is string => value !== null && isKnown(value));
  for (const [category, count] of tallied(known))
    counted.set(placeOf(measure, breakdown, category), {
      count,
      base: known.length,
      unknown: values.length - known.length,
    });
}

/** Adds a share of several numbers. */
export const addShare = (counted: Counted, place: string, count: number, base: number): void =>
  void counted.set(place, { count, base });

/** Adds a plain number. */
export const addNumber = (counted: Counted, place: string, count: number): void =>
  void counted.set(place, { count });
