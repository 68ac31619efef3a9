import type { LocationYears } from '../delivery/location-years.js';
import { fail, ok, type Problem, type Result } from '../kernel/result.js';

/** Why a year is not one that a location delivers. */
export type YearRefusal = 'year-not-over' | 'year-before-location' | 'year-after-location';

const refusals: Readonly<
  Record<YearRefusal, (year: number, location: LocationYears) => Omit<Problem, 'code'>>
> = {
  'year-not-over': (year) => ({
    message: { nl: `Het jaar ${year} is nog niet voorbij.`, en: `The year ${year} is not over yet.` },
    remedy: {
      nl: `Versturen kan vanaf 1 januari ${year + 1}. Wat nog ontbreekt kunt u nu al invullen.`,
      en: `You can send it from 1 January ${year + 1}. What is missing can be filled in now.`,
    },
  }),
  'year-before-location': (year, { firstYear }) => ({
    message: {
      nl: `In ${year} was deze locatie er nog niet.`,
      en: `In ${year} this location was not there yet.`,
    },
    remedy: { nl: `Kies ${firstYear} of later.`, en: `Choose ${firstYear} or later.` },
  }),
  'year-after-location': (year, { lastYear }) => ({
    message: {
      nl: `In ${year} was deze locatie gesloten.`,
      en: `In ${year} this location was closed.`,
    },
    remedy: { nl: `Kies ${lastYear} of eerder.`, en: `Choose ${lastYear} or earlier.` },
  }),
};

/**
 * Whether a location can deliver a year: it is over, and the location was there. A location that closed can still send
 * and correct the years in which it was active.
 * @param year Calendar year of the registration.
 * @param location The years for which it is expected to deliver.
 * @param today ISO text.
 * @example
 * canDeliverYear(2008, { firstYear: 2004, lastYear: null }, '2009-01-01').ok; // true
 * canDeliverYear(2008, { firstYear: 2004, lastYear: null }, '2008-12-31').ok; // false
 */
export function canDeliverYear(
  year: number,
  location: LocationYears,
  today: string,
): Result<null, Problem<YearRefusal>> {
  const refusal = refusalOf(year, location, today);
  return refusal === null ? ok(null) : fail({ ...refusals[refusal](year, location), code: refusal });
}

function refusalOf(year: number, { firstYear, lastYear }: LocationYears, today: string): YearRefusal | null {
  if (year < firstYear) return 'year-before-location';
  if (lastYear !== null && year > lastYear) return 'year-after-location';
  return today <= `${year}-12-31` ? 'year-not-over' : null;
}
