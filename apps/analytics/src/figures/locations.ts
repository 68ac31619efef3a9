import { fundingSources, reimbursements, targetGroups, variants } from '@mim/domain/code-lists';
import type { FigureCounts, LocationFacts } from '../tally/tally.js';
import { countFigure, type Figure, type FigureFamily, type FigureSources, shareFigure } from './figure.js';
import type { Note } from './notes.js';

/** How many of the expected locations delivered. */
export interface Coverage {
  readonly expected: number;
  readonly delivered: number;
  readonly nil: number;
  /** Codes of the locations that were expected and did not deliver, sorted. */
  readonly missing: readonly string[];
}

/**
 * The coverage of a year's tally.
 * @param expectedLocations Codes of the locations that should deliver; `null`: no such list, then
 * what was delivered is what was expected. A location that delivered counts as expected.
 * @example
 * coverageOf(emptyTally, ['breda']); // { expected: 1, delivered: 0, nil: 0, missing: ['breda'] }
 */
export function coverageOf(
  { locations }: FigureCounts,
  expectedLocations: readonly string[] | null,
): Coverage {
  const delivered = Object.keys(locations);
  const missing = [...new Set(expectedLocations ?? [])]
    .filter((code) => !Object.hasOwn(locations, code))
    .sort();
  return {
    expected: delivered.length + missing.length,
    delivered: delivered.length,
    nil: Object.values(locations).filter(({ nil }) => nil).length,
    missing,
  };
}

type Characteristic = readonly [
  breakdown: string,
  codes: readonly string[],
  of: (facts: LocationFacts) => readonly string[],
];

const characteristics: readonly Characteristic[] = [
  [
    'providers',
    ['sole', 'collaboration'],
    ({ providers }) => [providers.length > 1 ? 'collaboration' : 'sole'],
  ],
  ['variant', variants.values, (facts) => facts.variants],
  ['funding', fundingSources.values, (facts) => facts.funding],
  ['reimbursement', reimbursements.values, (facts) => facts.reimbursement],
  ['target-group', targetGroups.values, (facts) => [facts.targetGroup]],
];

/** Coverage, and what kind of locations delivered, by version 1; nil deliveries are deliveries. */
export const locationFigures1: FigureFamily = (sources) => figuresOfLocations(sources, []);

/** The same by version 2: which locations delivered without being expected is said, for they count on both sides. */
export const locationFigures2: FigureFamily = (sources) =>
  figuresOfLocations(
    sources,
    unexpectedIn(sources.tally, sources.expectedLocations).map(
      (code): Note => `delivered-unexpected:${code}`,
    ),
  );

/** Codes of the locations that delivered and are not on the list, sorted; without a list there are none. */
function unexpectedIn({ locations }: FigureCounts, expectedLocations: readonly string[] | null): string[] {
  if (expectedLocations === null) return [];
  const expected = new Set(expectedLocations);
  return Object.keys(locations)
    .filter((code) => !expected.has(code))
    .sort();
}

const figuresOfLocations = (
  { tally, expectedLocations }: FigureSources,
  unexpected: readonly Note[],
): Figure[] => {
  const { expected, delivered, nil, missing } = coverageOf(tally, expectedLocations);
  const locations = Object.values(tally.locations);
  return [
    countFigure(['locations.expected'], expected, unexpected),
    countFigure(['locations.delivered'], delivered, unexpected),
    countFigure(['locations.nil'], nil),
    countFigure(['locations.not-delivered'], missing.length),
    ...characteristics.flatMap(([breakdown, codes, of]) => {
      const told = locations.map(of);
      return codes.map((code) =>
        shareFigure(['locations', breakdown, code], {
          count: told.filter((list) => list.includes(code)).length,
          base: delivered,
          unknown: 0,
        }),
      );
    }),
  ];
};
