import { type ExpectedYears, isDeliveryExpected } from '@mim/domain/delivery';

/** A location of the programme's list, and the calendar years in which it was open. */
export interface ExpectedLocation extends ExpectedYears {
  readonly code: string;
}

/**
 * The codes of the locations that should deliver a year.
 * @example
 * expectedIn([{ code: 'ede', firstYear: 2004, lastYear: 2007 }], 2008); // []
 */
export const expectedIn = (locations: readonly ExpectedLocation[], year: number): string[] =>
  locations.filter((location) => isDeliveryExpected(year, location)).map(({ code }) => code);
