import type { Published } from '@mim/analytics';
import type { SparkData } from '../../../components/plot/drawings/spark.js';
import { type FigureIndex, figureIndex } from './figure-index.js';
import type { OverviewFigure } from './overview.js';

/** The years of a small line: five, the last included. */
export const lineYears = (last: number): readonly number[] => [4, 3, 2, 1, 0].map((before) => last - before);

/** What was printed of the country in a year, findable as what is computed is. */
export function publishedIndex({ figures }: Published, year: number): FigureIndex {
  return figureIndex(
    figures
      .filter((figure) => figure.year === year)
      .map(({ measure, breakdown, category, count, percent, value, note: _ }) => ({
        year,
        scope: 'national',
        measure,
        breakdown,
        category,
        count,
        base: null,
        value: percent ?? value,
        unknown: null,
        note: null,
        lower: null,
        upper: null,
      })),
  );
}

/**
 * How a key figure went over some years; null where fewer than two of them say anything.
 * @param indexes of each year of which something is known
 */
export function smallLine(
  { pointOf, write, isShare }: Pick<OverviewFigure, 'pointOf' | 'write' | 'isShare'>,
  years: readonly number[],
  indexes: ReadonlyMap<number, FigureIndex>,
): SparkData | null {
  const points = years.flatMap((year) => {
    const index = indexes.get(year);
    const value = index === undefined ? null : pointOf(index);
    return value === null ? [] : [{ year, value, label: write(value) }];
  });
  return points.length < 2 ? null : { kind: 'spark', years, points, breaks: [], end: isShare ? 100 : null };
}
