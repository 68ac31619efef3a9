import {
  annualRows,
  groupOfErased,
  keptRowsOf,
  locationDescriptor,
  withKeptRows,
} from '@mim/domain/annual-registration';
import type { Delivery } from '@mim/domain/delivery';
import { writeDelivery } from '@mim/domain/delivery';
import { validateDelivery } from '@mim/domain/delivery/schema';
import { defaultLocationSettings } from '@mim/domain/location';
import { countryArbitrary, type LivedLocation } from '@mim/domain/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeAll } from '../tally/merge.js';
import { tallyOf } from '../tally/testing/counting.js';
import { definitions2 } from './definitions/version-2.js';
import { figuresOf } from './figures.js';
import { countCoordinators, countUptake, countVisitors } from './testing/history/beside-mothers.js';
import { type Counted, type Numbers, placeOf } from './testing/history/figures-counted.js';
import { countMothers } from './testing/history/mothers.js';

/** As many as is quick; in continuous integration all. */
const histories = Number(process.env.MIM_HISTORIES ?? (process.env.CI === undefined ? 100 : 500));
const seed = 20_081_231;
const years = [2007, 2008, 2009];

/** What a location sends of a year: as a server makes it, after some were erased. */
function sentBy({ code, recorded, erased }: LivedLocation, year: number): Delivery {
  const gone = { trajectories: new Set(erased.trajectoryIds), visitors: new Set(erased.visitingMotherIds) };
  const left = {
    ...recorded,
    trajectories: recorded.trajectories.filter(({ trajectoryId }) => !gone.trajectories.has(trajectoryId)),
    visitingMothers: recorded.visitingMothers.filter(
      ({ visitingMotherId }) => !gone.visitors.has(visitingMotherId),
    ),
  };
  const before = annualRows(recorded, year, defaultLocationSettings);
  const kept = keptRowsOf(before, erased).map((row, index) => ({ ...row, id: `kept-${index}` }));
  const referrals = {
    ...recorded,
    prospects: recorded.prospects.filter((_, index) => !erased.prospects.includes(index)),
    erased: erased.prospects.flatMap((index) => {
      const prospect = recorded.prospects[index];
      const group = prospect === undefined ? null : groupOfErased(prospect);
      return group === null ? [] : [{ ...group, referred: 1, intakes: 0 }];
    }),
  };
  const rows = {
    ...withKeptRows(annualRows(left, year, defaultLocationSettings), kept),
    // Those with whom a trajectory began keep it for ever; of the others a count stays.
    uptake: annualRows(referrals, year, defaultLocationSettings).uptake,
  };
  const location = { code, name: code, municipality: code, providers: ['Thuiszorg'] };
  return {
    descriptor: locationDescriptor(location, defaultLocationSettings, { year, version: 1, nil: false }),
    ...rows,
  };
}

/** The same as whoever receives it reads it. */
function received(delivery: Delivery): Delivery {
  const read = validateDelivery(writeDelivery(delivery));
  if (!read.ok)
    throw new Error(
      JSON.stringify(
        read.problem.filter(({ severity }) => severity === 'error'),
        null,
        1,
      ),
    );
  return read.value.delivery;
}

/** Figures that were counted out of the histories themselves. */
function countedIn(locations: readonly LivedLocation[], year: number): Counted {
  const counted: Counted = new Map();
  countMothers(locations, year, counted);
  countVisitors(locations, year, counted);
  countCoordinators(locations, year, counted);
  countUptake(locations, year, counted);
  return counted;
}

/** The numbers of a figure that were counted, and nothing else of it. */
const like = (counted: Numbers, figure: Numbers | undefined): Numbers =>
  figure === undefined
    ? { count: 0 }
    : (Object.fromEntries(
        Object.keys(counted).map((name) => [name, figure[name as keyof Numbers] ?? null]),
      ) as unknown as Numbers);

it(`of ${histories} histories are what happened, counted once more by hand (seed ${seed})`, () => {
  let compared = 0;
  fc.assert(
    fc.property(countryArbitrary, (country) => {
      for (const year of years) {
        const deliveries = country.map((location) => received(sentBy(location, year)));
        const scopes = [
          ...country.map((location, index) => ({
            locations: [location],
            sent: deliveries.slice(index, index + 1),
          })),
          { locations: country, sent: deliveries },
        ];
        for (const { locations, sent } of scopes) {
          const rows = figuresOf(definitions2, {
            year,
            scope: 'selection',
            tally: mergeAll(sent.map(tallyOf)),
            earlier: {},
            expectedLocations: null,
          });
          const figures = new Map(
            rows.map((row) => [placeOf(row.measure, row.breakdown, row.category), row as unknown as Numbers]),
          );
          for (const [place, numbers] of countedIn(locations, year)) {
            compared += 1;
            expect([year, locations.length, place, like(numbers, figures.get(place))]).toEqual([
              year,
              locations.length,
              place,
              numbers,
            ]);
          }
        }
      }
    }),
    { numRuns: histories, seed, interruptAfterTimeLimit: 150_000, markInterruptAsFailure: true },
  );
  expect(compared).toBeGreaterThan(100 * histories);
});
