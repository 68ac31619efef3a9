/** The calendar years for which a location is expected to deliver, as far as they are known. */
export interface ExpectedYears {
  /** Null: it was there before anything that is asked. */
  readonly firstYear: number | null;
  /** Null: it is still active. */
  readonly lastYear: number | null;
}

/** The calendar years for which a location is expected to deliver. */
export interface LocationYears extends ExpectedYears {
  readonly firstYear: number;
}

/** The days on which a location began and stopped. */
export interface LocationPeriod {
  /** ISO text: the first day on which it was open. */
  readonly openedOn: string;
  /** ISO text: the last day on which it was open; null: it still is. */
  readonly closedOn: string | null;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/**
 * The years for which a location is expected to deliver: each in which it was open on a day at least. One that opened
 * in May had mothers from May on, and one that closed in March until then; of the year after it nothing is expected.
 * @example
 * locationYears({ openedOn: '2008-05-01', closedOn: '2010-03-31' }); // { firstYear: 2008, lastYear: 2010 }
 */
export const locationYears = ({ openedOn, closedOn }: LocationPeriod): LocationYears => ({
  firstYear: yearOf(openedOn),
  lastYear: closedOn === null ? null : yearOf(closedOn),
});

/**
 * Whether a location is expected to deliver a year.
 * @example
 * isDeliveryExpected(2008, { firstYear: 2004, lastYear: 2007 }); // false
 */
export const isDeliveryExpected = (year: number, { firstYear, lastYear }: ExpectedYears): boolean =>
  (firstYear === null || year >= firstYear) && (lastYear === null || year <= lastYear);
