import type { Delivery, Participation } from '@mim/domain/delivery';
import { isoDate } from '@mim/domain/kernel';
import { deliveryArbitrary, deliverySetArbitrary } from '@mim/domain/testing';
import fc from 'fast-check';

/** Years with and without a leap day, also those of a century. */
export const yearArbitrary = fc.constantFrom(2008, 2009, 2007, 2012, 2100, 2000 + 4);

/**
 * Moves dates to where definitions turn: New Year's Day and Eve, leap day, and an end that falls in
 * the next year, which a delivery may hold and which is no end of this year.
 */
function toTheEdges(delivery: Delivery, choices: readonly number[]): Delivery {
  const { year } = delivery.descriptor;
  const eve = isoDate(year, 12, 31);
  const edge = (choice: number): string | null =>
    [isoDate(year, 1, 1), eve, isoDate(year - 1, 12, 31), isoDate(year, 2, 28), isoDate(year + 1, 1, 3)][
      choice
    ] ?? null;
  const choice = (index: number): number => choices[index % choices.length] ?? 9;
  // Format 2 says when she left the other location, which can be in the year before.
  const leftOn = (row: Participation, index: number): string | null => {
    const left = edge(choice(7 * index + 1));
    return row.transferred_from === null || delivery.descriptor.formatVersion === '1' || left === null
      ? row.transferred_on
      : left;
  };
  return {
    ...delivery,
    participations: delivery.participations.map((given, index) => {
      const row = {
        ...given,
        transferred_on: leftOn(given, index),
        ...(delivery.descriptor.formatVersion === '1' ? {} : answersOf(choice(11 * index + 2))),
      };
      const start = edge(choice(2 * index));
      const end = edge(choice(2 * index + 1));
      const started_on =
        start !== null && start <= eve && (row.ended_on ?? eve) >= start ? start : row.started_on;
      const moved = end !== null && row.ended_on !== null && end >= started_on && end >= isoDate(year, 1, 1);
      return started_on === row.started_on && !moved
        ? row
        : {
            ...row,
            started_on,
            ended_on: moved ? end : row.ended_on,
            ...(started_on === row.started_on
              ? {}
              : { referred_on: null, intake_on: null, matched_on: null }),
          };
    }),
    'visiting-mothers': delivery['visiting-mothers'].map((row, index) => {
      const start = edge(choice(5 * index + 3));
      const started_on =
        start !== null && start <= eve && start <= (row.stopped_on ?? eve) ? start : row.started_on;
      const stop = edge(choice(3 * index));
      const moved =
        stop !== null && row.stopped_on !== null && stop >= started_on && stop >= isoDate(year, 1, 1);
      return { ...row, started_on, stopped_on: moved ? stop : row.stopped_on };
    }),
  };
}

/** All three marks at both moments, or at the start alone: by chance that is seldom, and figures ask who did which. */
function answersOf(choice: number): Partial<Participation> {
  if (choice > 4) return {};
  const start = { confidence_start: choice + 2, finding_help_start: 8 - choice, support_start: 6 };
  return choice > 2
    ? { ...start, confidence_end: null, finding_help_end: null, support_end: null }
    : { ...start, confidence_end: 7, finding_help_end: 5 + choice, support_end: 6 };
}

/** Which earlier years a location delivered for: each of the four before, or not. */
const earlierArbitrary = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean());

/** Deliveries of earlier years of a location; without anybody who still takes part at the end of the last where it closed. */
const deliveriesBefore = (
  year: number,
  code: string,
  delivered: readonly boolean[],
  isClosed: boolean,
): fc.Arbitrary<Delivery[]> => {
  const years = delivered.flatMap((one, back) => (one ? [year - 1 - back] : []));
  const last = Math.max(...years);
  return fc.tuple(...years.map((one) => deliveryArbitrary(one, code))).map((deliveries) =>
    deliveries.map((delivery) =>
      isClosed && delivery.descriptor.year === last
        ? {
            ...delivery,
            participations: delivery.participations.filter(({ ended_on }) => ended_on !== null),
          }
        : delivery,
    ),
  );
};

/** Deliveries of a few locations in a year, some moved within, some of the years before, and some of who is gone. */
export const deliveriesOfYearsArbitrary: fc.Arbitrary<{
  readonly year: number;
  readonly deliveries: readonly Delivery[];
}> = yearArbitrary.chain((year) =>
  fc
    .record({
      current: fc
        .integer({ min: 1, max: 4 })
        .chain((locations) => deliverySetArbitrary(year, locations, { participations: 16 })),
      earlier: fc.array(earlierArbitrary, { minLength: 4, maxLength: 4 }),
      gone: fc.array(fc.tuple(earlierArbitrary, fc.boolean()), { maxLength: 2 }),
      choices: fc.array(fc.nat(9), { minLength: 5, maxLength: 40 }),
    })
    .chain(({ current, earlier, gone, choices }) => {
      const before = [
        ...current.map(({ descriptor }, index) =>
          deliveriesBefore(year, descriptor.location.code, earlier[index] ?? [], false),
        ),
        ...gone.map(([delivered, isClosed], index) =>
          deliveriesBefore(year, `gone-${index}`, delivered, isClosed),
        ),
      ];
      return fc.tuple(...before).map((others) => ({
        year,
        deliveries: [...current, ...others.flat()].map((delivery) => toTheEdges(delivery, choices)),
      }));
    }),
);
