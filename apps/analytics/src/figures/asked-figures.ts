import type { Definitions } from './definitions/version.js';
import type { Figure, FigureSources } from './figure.js';
import type { FigureRow } from './figure-row.js';

/** A figure as it is asked for: a measure, and what it is divided by; with a category one of its groups alone. */
export type AskedFigure = Pick<FigureRow, 'measure' | 'breakdown'> & {
  readonly category?: string | undefined;
};

type Placed = Pick<FigureRow, 'measure' | 'breakdown' | 'category'>;

const keyOf = ({ measure, breakdown, category }: AskedFigure): string =>
  JSON.stringify([measure, breakdown, category]);

/**
 * Whether a row is of one of the figures that are asked.
 * @example
 * isOneOf([{ measure: 'participations', breakdown: 'origin' }])(row); // true for each origin
 * isOneOf([{ measure: 'participations', breakdown: 'origin', category: 'turkey' }])(row); // true for that one
 */
export function isOneOf(asked: readonly AskedFigure[]): (figure: Placed) => boolean {
  const keys = new Set(asked.map(keyOf));
  return ({ measure, breakdown, category }) =>
    keys.has(keyOf({ measure, breakdown })) ||
    (category !== null && keys.has(keyOf({ measure, breakdown, category })));
}

/**
 * The same definitions with the families alone that say something of what is asked: of hundreds of locations nothing else is
 * computed.
 * @param wholes All of the locations together, of each year that is asked: what none of them has, no location has.
 */
export function definitionsFor(
  definitions: Definitions,
  isAsked: (figure: Figure) => boolean,
  wholes: readonly FigureSources[],
): Definitions {
  return {
    ...definitions,
    ofYear: definitions.ofYear.filter((family) => wholes.some((whole) => family(whole).some(isAsked))),
  };
}
