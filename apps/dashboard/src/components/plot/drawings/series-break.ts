/** Between these two years the way of counting changed: the years before and after are not the same thing. */
export interface SeriesBreakMark {
  readonly before: number;
  readonly after: number;
  /** What it is, in a word or two. */
  readonly label: string;
}

/** A point with the piece of line that it belongs to. */
export type InPiece<Point> = Point & { readonly piece: number };

/**
 * The points of a line over years, each with its piece of the line: a year that is missing between two of them, or a break,
 * begins a new one. So no line runs over what was not counted, or was counted otherwise.
 * @param years those of which a line may have a point, in order
 * @param breaks the first years that are counted otherwise
 * @example
 * inPieces([{ year: 2007 }, { year: 2008 }], [2007, 2008], [2008]); // pieces 0 and 1
 */
export function inPieces<Point extends { readonly year: number }>(
  points: readonly Point[],
  years: readonly number[],
  breaks: readonly number[],
): readonly InPiece<Point>[] {
  let piece = 0;
  return points.map((point, at) => {
    const before = points[at - 1];
    if (before !== undefined) {
      const isNext = years.indexOf(point.year) - years.indexOf(before.year) === 1;
      const isBroken = breaks.some((year) => before.year < year && point.year >= year);
      if (!isNext || isBroken) piece += 1;
    }
    return { ...point, piece };
  });
}

/** Two slanted strokes on the axis say that the series does not go on there. */
export const BREAK = '//';
