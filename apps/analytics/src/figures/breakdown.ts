import type { CodeList } from '@mim/domain/kernel';
import type { Breakdown, MultipleBreakdown } from '../tally/tally.js';
import { countOf, type Figure, shareFigure, totalOf } from './figure.js';

/** The codes of a list that say something, in the order in which people read them. */
export const knownCodes = (list: CodeList): readonly string[] =>
  list.values.filter((code) => list.isKnown(code));

export const yesNoCodes: readonly string[] = ['true', 'false'];

/**
 * The rows of a characteristic with one value a row: a share of the known for every code, also for
 * those that do not occur, and how many are not known. The not-known codes have no rows.
 * @param groups Codes of groups of codes that get a row too, such as `non-dutch`.
 */
export function breakdownFigures(
  measure: string,
  name: string,
  breakdown: Breakdown,
  codes: readonly string[],
  groups: Readonly<Record<string, (code: string) => boolean>> = {},
): Figure[] {
  const base = totalOf(breakdown.known);
  const unknown = totalOf(breakdown.notKnown);
  const rowOf = (category: string, count: number): Figure =>
    shareFigure([measure, name, category], { count, base, unknown });
  return [
    ...codes.map((code) => rowOf(code, countOf(breakdown.known, code))),
    ...Object.entries(groups).map(([group, holds]) =>
      rowOf(
        group,
        codes.filter(holds).reduce((count, code) => count + countOf(breakdown.known, code), 0),
      ),
    ),
  ];
}

/** `non-dutch`: the origin is known and is not the Netherlands. */
export const originGroupings = { 'non-dutch': (code: string): boolean => code !== 'netherlands' };

/**
 * The rows of a characteristic of which several can hold: shares of the rows where it was recorded,
 * `none` included. They add up to more than 100%.
 */
export function multipleFigures(
  measure: string,
  name: string,
  breakdown: MultipleBreakdown,
  list: CodeList,
): Figure[] {
  return [...list.values, 'none'].map((code) =>
    shareFigure([measure, name, code], {
      count: countOf(breakdown.counts, code),
      base: breakdown.recorded,
      unknown: breakdown.notRecorded,
    }),
  );
}
