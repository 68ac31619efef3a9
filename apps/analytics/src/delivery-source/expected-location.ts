/** A location of the programme's list, and the calendar years in which it was open. */
export interface ExpectedLocation {
  readonly code: string;
  /** Null: from before anything that is asked. */
  readonly firstYear: number | null;
  /** Null: it still is. */
  readonly lastYear: number | null;
}

/**
 * The codes of the locations that should deliver a year: each that was open on a day of it.
 * @example
 * expectedIn([{ code: 'ede', firstYear: 2004, lastYear: 2007 }], 2008); // []
 */
export const expectedIn = (locations: readonly ExpectedLocation[], year: number): string[] =>
  locations
    .filter(({ firstYear, lastYear }) => year >= (firstYear ?? year) && year <= (lastYear ?? year))
    .map(({ code }) => code);
