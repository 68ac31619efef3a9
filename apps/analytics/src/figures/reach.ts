import { variants } from '@mim/domain/code-lists';
import { type AreaBirths, firstBirthsIn } from '@mim/domain/reach';
import type { Counts, FigureCounts } from '../tally/tally.js';
import { byLocation } from './by-location.js';
import { breakdownOf, characteristicFigures } from './characteristics.js';
import {
  countFigure,
  countOf,
  type Figure,
  type FigureFamily,
  type FigureSources,
  rateFigure,
  shareFigure,
  valueFigure,
} from './figure.js';
import { mothersByDeparture, mothersByStart } from './mothers.js';
import type { Note } from './notes.js';

/** Participations at locations of a variant; a location can have several. */
function participationsOfVariants({ locations, byLocation: totals }: FigureCounts): Counts {
  const ofVariant = (variant: string): number =>
    Object.entries(locations)
      .filter(([, facts]) => facts.variants.some((one) => one === variant))
      .reduce((sum, [code]) => sum + (totals[code]?.participations ?? 0), 0);
  return Object.fromEntries(variants.values.map((variant) => [variant, ofVariant(variant)]));
}

/** Participations by the variants of their location. */
export const variantFigures = (measure: string, total: number, counts: Counts): Figure[] =>
  variants.values.map((variant) =>
    shareFigure([measure, 'variant', variant], {
      count: countOf(counts, variant),
      base: total,
      unknown: 0,
    }),
  );

/** Participations of the year and persons. */
const peopleFigures = ({ participations }: FigureCounts, mothers: number): Figure[] => [
  countFigure(['participations'], participations.total),
  countFigure(['participations.new'], participations.new),
  countFigure(['participations.continuing'], participations.total - participations.new),
  countFigure(['mothers'], mothers),
];

const whoTakesPart = (tally: FigureCounts): Figure[] => {
  const { participations } = tally;
  return [
    ...characteristicFigures('participations', participations.total, participations),
    ...variantFigures('participations', participations.total, participationsOfVariants(tally)),
  ];
};

/** The largest and the smallest location, by participations; the note says which, of equals the first by its code. */
function sizeFigures(tally: FigureCounts): Figure[] {
  const locations = byLocation(tally);
  const fewest = locations.at(-1)?.participations;
  const ends = {
    largest: locations[0],
    smallest: locations.find(({ participations }) => participations === fewest),
  };
  return Object.entries(ends).map(([category, location]) => {
    const notes = location === undefined ? [] : [{ location: location.code }];
    return countFigure(
      ['participations.by-location', 'location', category],
      location?.participations ?? null,
      notes,
    );
  });
}

/** Who is reached, by version 1: participations, mothers, and their characteristics. */
export const reachFigures1: FigureFamily = (sources) => {
  const { tally } = sources;
  const { births } = birthsOf(sources);
  return [
    ...peopleFigures(tally, mothersByStart(tally)),
    ...whoTakesPart(tally),
    ...(births === null
      ? []
      : [rateFigure(['reach.rate'], { count: tally.participations.newFirstChild, base: births })]),
  ];
};

/** Who is reached, by version 2. */
export const reachFigures2: FigureFamily = (sources) => {
  const { tally } = sources;
  return [
    ...peopleFigures(tally, mothersByDeparture(tally)),
    ...sizeFigures(tally),
    ...whoTakesPart(tally),
    ...breakdownOf('participations', 'child-age-at-start', tally.participations),
    reachRate(tally, birthsOf(sources)),
  ];
};

/** First births in the municipalities of the locations that delivered. */
const birthsOf = ({ year, tally, firstBirths = null }: FigureSources): AreaBirths =>
  firstBirths === null
    ? { births: null, missing: [] }
    : firstBirthsIn(
        firstBirths,
        year,
        Object.values(tally.locations).map(({ municipality }) => municipality),
      );

/** New participations of first children of the first births in the area; empty where those are not known of a municipality. */
const reachRate = (
  { participations: { newFirstChild } }: FigureCounts,
  { births, missing }: AreaBirths,
): Figure =>
  births === null
    ? valueFigure(['reach.rate'], {
        count: newFirstChild,
        value: null,
        notes: [...missing].sort().map((name): Note => `first-births-missing:${name.replaceAll(';', ' ')}`),
      })
    : shareFigure(['reach.rate'], { count: newFirstChild, base: births, unknown: 0 });
