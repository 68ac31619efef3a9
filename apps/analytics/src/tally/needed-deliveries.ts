/** Cohorts of a year and of the one before: mothers of them can have ended in the three years before. */
export const yearsOfCohorts = 3;

/**
 * The deliveries on which the figures of some years rest: those of each year and the three before, and of a location that did
 * not deliver for a year its last one before, which tells whether anybody still took part.
 * @param found Every delivery, in any version.
 * @param years The calendar years that are asked.
 * @param locationOf The code of a delivery's location.
 * @returns Those that are needed, in the order in which they were given.
 * @example
 * neededDeliveries([{ code: 'ede', year: 2001 }, { code: 'ede', year: 2002 }], [2008], ({ code }) => code); // [{ code: 'ede', year: 2002 }]
 */
export function neededDeliveries<Found extends { readonly year: number }>(
  found: readonly Found[],
  years: readonly number[],
  locationOf: (one: Found) => string,
): Found[] {
  const yearsOf = new Map<string, Set<number>>();
  for (const one of found) {
    const delivered = yearsOf.get(locationOf(one)) ?? new Set<number>();
    yearsOf.set(locationOf(one), delivered.add(one.year));
  }
  const lastBefore = (location: string, asked: number): number =>
    Math.max(...[...(yearsOf.get(location) ?? [])].filter((year) => year <= asked));
  return found.filter((one) =>
    years.some(
      (asked) =>
        one.year <= asked &&
        (one.year >= asked - yearsOfCohorts || one.year === lastBefore(locationOf(one), asked)),
    ),
  );
}
