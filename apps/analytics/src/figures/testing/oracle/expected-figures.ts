import type { Delivery } from '@mim/domain/delivery';
import { expectCohorts, expectDose } from './cohort.js';
import { expectCompletion } from './completion.js';
import { expectDosage } from './dosage.js';
import { expectEstimates } from './estimates.js';
import { expectLocations } from './locations.js';
import { expectOutcome } from './outcome.js';
import { expectPeople, expectReachRate, expectUptake } from './people.js';
import { expectReach } from './reach.js';
import { expectRetention } from './retention.js';
import { type Expected, type Registration, Sheet } from './sheet.js';
import { expectVisitingMothers } from './visiting-mothers.js';

/** The figures of which year, from which deliveries of the scope: one a location and year. */
export interface OracleQuestion {
  readonly year: number;
  readonly deliveries: readonly Delivery[];
  /** Codes, or null. */
  readonly expectedLocations: readonly string[] | null;
  /** First births by municipality and year, or null. */
  readonly firstBirths: readonly { municipality: string; year: number; births: number }[] | null;
}

export const registrationOf = (year: number, deliveries: readonly Delivery[]): Registration => {
  const newYearsDay = `${year}-01-01`;
  const newYearsEve = `${year}-12-31`;
  return {
    year,
    deliveries,
    ofYear: deliveries.filter(({ descriptor }) => descriptor.year === year),
    newYearsDay,
    newYearsEve,
    inYear: (date) => date !== null && date >= newYearsDay && date <= newYearsEve,
  };
};

/** What both versions say alike. */
function expectCommon(sheet: Sheet, registration: Registration, question: OracleQuestion): void {
  expectReach(sheet, registration);
  expectDosage(sheet, registration);
  expectCompletion(sheet, registration);
  expectVisitingMothers(sheet, registration);
  expectLocations(sheet, registration, question.expectedLocations);
}

/**
 * Every row of the table of figures by an independent calculation: slow, naive, straight from rows, one
 * definition after another, with its own dates and its own rounding. It shares nothing with the tally
 * and the figures but the row types, so that a misreading shows as a difference.
 * @returns Rows by `measure|breakdown|category`, as version 1 has them.
 */
export function expectedFigures1(question: OracleQuestion): ReadonlyMap<string, Expected> {
  const registration = registrationOf(question.year, question.deliveries);
  const sheet = new Sheet(false);
  expectCommon(sheet, registration, question);
  expectRetention(sheet, registration);
  return sheet.rows;
}

/** The same as version 2 has them: what it says otherwise takes the place of what version 1 says. */
export function expectedFigures2(question: OracleQuestion): ReadonlyMap<string, Expected> {
  const { year, deliveries } = question;
  const registration = registrationOf(year, deliveries);
  const sheet = new Sheet(true);
  expectCommon(sheet, registration, question);
  expectPeople(sheet, registration);
  expectReachRate(sheet, registration, question.firstBirths);
  expectUptake(sheet, registration);
  expectDose(sheet, year, deliveries);
  expectCohorts(sheet, 'completion.of-cohort', [[year, year]], deliveries);
  expectCohorts(sheet, 'completion.of-cohort-final', [[year - 1, year]], deliveries);
  expectEstimates(
    sheet,
    registration.ofYear.flatMap(({ participations }) => participations.map((row) => ({ row, year }))),
  );
  expectOutcome(sheet, registration);
  return sheet.rows;
}
