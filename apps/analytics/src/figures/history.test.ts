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
import { emptyTally, mergeAll } from '../tally/merge.js';
import type { Tally } from '../tally/tally.js';
import { tallyOf } from '../tally/testing/counting.js';
import { definitions2 } from './definitions/version-2.js';
import { figuresOf } from './figures.js';
import { countCoordinators, countUptake, countVisitors } from './testing/history/beside-mothers.js';
import { countCohorts, type SentYears } from './testing/history/cohorts.js';
import { countCourse } from './testing/history/course.js';
import { type Counted, type Numbers, placeOf } from './testing/history/figures-counted.js';
import { countMothers } from './testing/history/mothers.js';

/** Enough to meet every figure; a soak sets more. */
const histories = Number(process.env.MIM_HISTORIES ?? 500);
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
function countedIn(sources: readonly SentYears[], year: number): Counted {
  const locations = sources
    .filter(({ years: there }) => there.includes(year))
    .map(({ location }) => location);
  const counted: Counted = new Map();
  countMothers(locations, year, counted);
  countVisitors(locations, year, counted);
  countCoordinators(locations, year, counted);
  countUptake(locations, year, counted);
  countCohorts(sources, year, counted);
  return counted;
}

/** The numbers of a figure that were counted, and nothing else of it. */
const like = (counted: Numbers, figure: Numbers | undefined): Numbers =>
  figure === undefined
    ? { count: 0 }
    : (Object.fromEntries(
        Object.keys(counted).map((name) => [name, figure[name as keyof Numbers] ?? null]),
      ) as unknown as Numbers);

/** A country that was lived through, and what was counted of each delivery of its locations. */
interface LivedCountry {
  readonly locations: readonly LivedLocation[];
  readonly tallies: ReadonlyMap<LivedLocation, ReadonlyMap<number, Tally>>;
}

const sent = (locations: readonly LivedLocation[]): LivedCountry => ({
  locations,
  tallies: new Map(
    locations.map((location) => [
      location,
      new Map(years.map((year) => [year, tallyOf(received(sentBy(location, year)))])),
    ]),
  ),
});

/** Which deliveries are there when a year is asked: of a location by itself, of the country, and of one that fell silent. */
const scopesOf = ({ locations }: LivedCountry, year: number): readonly (readonly SentYears[])[] => {
  const until = years.filter((each) => each <= year);
  const whole = locations.map((location) => ({ location, years: until }));
  const [first, ...others] = whole;
  return [
    ...whole.map((one) => [one]),
    whole,
    // The first one does not deliver in the last year: of who stayed there nobody knows.
    ...(first !== undefined && year === years.at(-1)
      ? [[{ ...first, years: until.slice(0, -1) }, ...others]]
      : []),
  ];
};

/** The figures of a year by their place. */
function figuresBy(year: number, byYear: Readonly<Record<number, Tally>>): ReadonlyMap<string, Numbers> {
  const { [year]: tally = emptyTally, ...earlier } = byYear;
  const rows = figuresOf(definitions2, {
    year,
    scope: 'selection',
    tally,
    earlier,
    expectedLocations: null,
  });
  return new Map(
    rows.map((row) => [placeOf(row.measure, row.breakdown, row.category), row as unknown as Numbers]),
  );
}

/** Holds what was counted against the figures. @returns How many were compared. */
function compare(of: readonly unknown[], counted: Counted, figures: ReadonlyMap<string, Numbers>): number {
  for (const [place, numbers] of counted)
    expect([...of, place, like(numbers, figures.get(place))]).toEqual([...of, place, numbers]);
  return counted.size;
}

/** So many countries together have mothers enough to say how long they stay. */
const pooled = 100;

it(`of ${histories} histories are what happened, counted once more by hand (seed ${seed})`, () => {
  let compared = 0;
  const countries: LivedCountry[] = [];
  fc.assert(
    fc.property(countryArbitrary, (locations) => {
      const country = sent(locations);
      countries.push(country);
      for (const year of years) {
        for (const sources of scopesOf(country, year)) {
          const talliesOf = (each: number) =>
            sources.flatMap(({ location, years: there }) =>
              there.includes(each) ? (country.tallies.get(location)?.get(each) ?? []) : [],
            );
          const byYear = Object.fromEntries(
            years.filter((each) => each <= year).map((each) => [each, mergeAll(talliesOf(each))]),
          );
          compared += compare([year, sources.length], countedIn(sources, year), figuresBy(year, byYear));
        }
      }
    }),
    { numRuns: histories, seed, interruptAfterTimeLimit: 150_000, markInterruptAsFailure: true },
  );
  expect(compared).toBeGreaterThan(100 * histories);
  let estimated = 0;
  for (let at = 0; at < countries.length; at += pooled) {
    const pool = countries.slice(at, at + pooled);
    for (const year of years) {
      const tallies = pool.flatMap(({ tallies: each }) =>
        [...each.values()].flatMap((ofYears) => ofYears.get(year) ?? []),
      );
      const counted: Counted = new Map();
      countCourse(
        pool.flatMap(({ locations }) => locations),
        year,
        counted,
      );
      compare([year, at], counted, figuresBy(year, { [year]: mergeAll(tallies) }));
      estimated += [...counted.values()].filter(({ value }) => (value ?? 0) > 0).length;
    }
  }
  expect(estimated).toBeGreaterThan(50);
});
