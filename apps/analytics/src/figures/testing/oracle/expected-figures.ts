import type { Delivery } from '@mim/domain/delivery';
import { expectCompletion } from './completion.js';
import { expectDosage } from './dosage.js';
import { expectLocations } from './locations.js';
import { expectReach } from './reach.js';
import { expectRetention } from './retention.js';
import { type Expected, type Registration, Sheet } from './sheet.js';
import { expectVisitingMothers } from './visiting-mothers.js';

/**
 * Every row of the table of figures by an independent calculation: slow, naive, straight from rows, one
 * definition after another, with its own dates and its own rounding. It shares nothing with the tally
 * and the figures but the row types, so that a misreading shows as a difference.
 * @param year The year asked for.
 * @param deliveries Of the scope, of any years: one a location and year.
 * @param expectedLocations Codes, or null.
 * @returns Rows by `measure|breakdown|category`.
 */
export function expectedFigures(
  year: number,
  deliveries: readonly Delivery[],
  expectedLocations: readonly string[] | null,
): ReadonlyMap<string, Expected> {
  const newYearsDay = `${year}-01-01`;
  const newYearsEve = `${year}-12-31`;
  const registration: Registration = {
    year,
    deliveries,
    ofYear: deliveries.filter(({ descriptor }) => descriptor.year === year),
    newYearsDay,
    newYearsEve,
    inYear: (date) => date !== null && date >= newYearsDay && date <= newYearsEve,
  };
  const sheet = new Sheet();
  expectReach(sheet, registration);
  expectDosage(sheet, registration);
  expectCompletion(sheet, registration);
  expectRetention(sheet, registration);
  expectVisitingMothers(sheet, registration);
  expectLocations(sheet, registration, expectedLocations);
  return sheet.rows;
}
