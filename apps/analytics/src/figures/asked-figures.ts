import type { Definitions } from './definitions/version.js';
import type { Figure, FigureSources } from './figure.js';
import type { FigureRow } from './figure-row.js';

/** A figure as it is asked for: a measure, and what it is divided by. */
export type AskedFigure = Pick<FigureRow, 'measure' | 'breakdown'>;

const keyOf = ({ measure, breakdown }: AskedFigure): string => JSON.stringify([measure, breakdown]);

/**
 * Whether a row is of one of the figures that are asked.
 * @example
 * isOneOf([{ measure: 'participations', breakdown: 'origin' }])(row); // true for each origin
 */
export function isOneOf(asked: readonly AskedFigure[]): (figure: AskedFigure) => boolean {
  const keys = new Set(asked.map(keyOf));
  return (figure) => keys.has(keyOf(figure));
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
