import { variants } from '@mim/domain/code-lists';
import type { Counts, Tally } from '../tally/tally.js';
import { byLocation } from './by-location.js';
import { breakdownOf, characteristicFigures } from './characteristics.js';
import {
  countFigure,
  countOf,
  type Figure,
  type FigureFamily,
  rateFigure,
  shareFigure,
  valueFigure,
} from './figure.js';
import { mothersByDeparture, mothersByStart } from './mothers.js';

/** Participations at locations of a variant; a location can have several. */
function participationsOfVariants({ locations, byLocation: totals }: Tally): Counts {
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
const peopleFigures = ({ participations }: Tally, mothers: number): Figure[] => [
  countFigure(['participations'], participations.total),
  countFigure(['participations.new'], participations.new),
  countFigure(['participations.continuing'], participations.total - participations.new),
  countFigure(['mothers'], mothers),
];

const whoTakesPart = (tally: Tally): Figure[] => {
  const { participations } = tally;
  return [
    ...characteristicFigures('participations', participations.total, participations),
    ...variantFigures('participations', participations.total, participationsOfVariants(tally)),
  ];
};

/** The largest and the smallest location, by participations; the note says which. */
function sizeFigures(tally: Tally): Figure[] {
  const locations = byLocation(tally);
  return (['largest', 'smallest'] as const).map((category) => {
    const location = locations.at(category === 'largest' ? 0 : -1);
    const notes = location === undefined ? [] : [{ location: location.code }];
    return countFigure(
      ['participations.by-location', 'location', category],
      location?.participations ?? null,
      notes,
    );
  });
}

/** Who is reached, by version 1: participations, mothers, and their characteristics. */
export const reachFigures1: FigureFamily = ({ tally, firstBirths = null }) => [
  ...peopleFigures(tally, mothersByStart(tally)),
  ...whoTakesPart(tally),
  ...(firstBirths === null
    ? []
    : [rateFigure(['reach.rate'], { count: tally.participations.newFirstChild, base: firstBirths })]),
];

/** Who is reached, by version 2. */
export const reachFigures2: FigureFamily = ({ tally, firstBirths = null }) => [
  ...peopleFigures(tally, mothersByDeparture(tally)),
  ...sizeFigures(tally),
  ...whoTakesPart(tally),
  ...breakdownOf('participations', 'child-age-at-start', tally.participations),
  reachRate(tally, firstBirths),
];

/**
 * New participations of first children of the first births in the area.
 * @param firstBirths First births in the municipalities in the year, from outside; `null`: not known, then it is empty.
 */
const reachRate = ({ participations: { newFirstChild } }: Tally, firstBirths: number | null): Figure =>
  firstBirths === null
    ? valueFigure(['reach.rate'], { count: newFirstChild, value: null })
    : shareFigure(['reach.rate'], { count: newFirstChild, base: firstBirths, unknown: 0 });
