import type { Delivery } from '@mim/domain/delivery';
import { sum } from './arithmetic.js';
import { expectCohorts } from './cohort.js';
import { expectEstimates } from './estimates.js';
import { expectedFigures2, registrationOf } from './expected-figures.js';
import { type Expected, Sheet } from './sheet.js';

/** Rows of a year that are sums over a period: each event falls in one year. */
const summed = [
  /^participations\.new\|\|$/,
  /^ended\.by-reason\|/,
  /^completion\.of-ended\|\|$/,
  /^visiting-mothers\.(new|stopped)\|\|$/,
];

/** The breakdowns of participations by what was asked of a delivery whose rows all began in its year. */
const isBreakdown = (place: string): boolean => /^participations\|[^|]+\|/.test(place);

/**
 * The figures of several years together by an independent calculation: the rows of each year that may be added up, added up;
 * of those who began, the figures of a delivery of them alone; estimates from the rows of all years.
 */
export function expectedPeriod(
  years: readonly number[],
  deliveries: readonly Delivery[],
): ReadonlyMap<string, Expected> {
  const sheet = new Sheet(true);
  const add = (place: string, rows: readonly (Expected | undefined)[]): void => {
    const found = rows.filter((row) => row !== undefined);
    const count = sum(found.map((row) => row.count ?? 0));
    if (found.every(({ base }) => base === null)) sheet.count(place, count);
    else {
      const base = sum(found.map((row) => Number(row.base)));
      sheet.share(place, count, base, sum(found.map((row) => row.unknown ?? 0)));
    }
  };
  const ofYears = (of: readonly Delivery[]) =>
    years.map((year) =>
      expectedFigures2({ year, deliveries: of, expectedLocations: null, firstBirths: null }),
    );
  const whole = ofYears(deliveries);
  const begun = ofYears(
    deliveries.map((delivery) => ({
      ...delivery,
      participations: delivery.participations.filter((row) =>
        row.started_on.startsWith(`${delivery.descriptor.year}-`),
      ),
    })),
  );
  const places = new Set(whole.flatMap((rows) => [...rows.keys()]));
  for (const place of places) {
    if (summed.some((pattern) => pattern.test(place))) {
      add(
        place,
        whole.map((rows) => rows.get(place)),
      );
    }
    if (isBreakdown(place)) {
      add(
        place.replace(/^participations/, 'participations.new'),
        begun.map((rows) => rows.get(place)),
      );
    }
  }
  expectCohorts(
    sheet,
    'completion.of-cohort',
    years.map((year) => [year, year]),
    deliveries,
  );
  expectCohorts(
    sheet,
    'completion.of-cohort-final',
    years.map((year) => [year - 1, year]),
    deliveries,
  );
  expectEstimates(
    sheet,
    years.flatMap((year) =>
      registrationOf(year, deliveries).ofYear.flatMap(({ participations }) =>
        participations.map((row) => ({ row, year })),
      ),
    ),
  );
  return sheet.rows;
}
