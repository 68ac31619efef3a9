import { grouped } from '@mim/domain/kernel';
import { TEXT } from '../frame.js';
import { placeLabels } from '../place-labels.js';
import type { YearSeries } from './year-series.js';

/** Words beside a point; how high they stand is in the unit of the values, so that they stand there at any size. */
export interface WordsAtPoint {
  readonly year: number;
  readonly at: number;
  readonly label: string;
}

/** How high a plot of years is: in the unit of its values, in pixels a unit, and in pixels free above its highest line. */
export interface PlotHeight {
  readonly top: number;
  readonly pixelsPerUnit: number;
  readonly above: number;
}

/** Room from the middle of one line of words to the next, in pixels. */
const LINE_OF_WORDS = TEXT + 3;
/** How far the middle of a number stands from its point. */
const NUMBER_AWAY = 16;
/** How far the middle of words stands from the axis, under which the years are written. */
const ABOVE_AXIS = 9;

/**
 * Words at points of one year, moved apart as little as possible: none over another, none over the axis. The same words at the same place stand there
 * once.
 */
export function movedApart(
  wishes: readonly WordsAtPoint[],
  { top, pixelsPerUnit, above }: PlotHeight,
): readonly WordsAtPoint[] {
  const isSame = (one: WordsAtPoint, other: WordsAtPoint) =>
    other.label === one.label && Math.abs(other.at - one.at) * pixelsPerUnit < LINE_OF_WORDS;
  const once = wishes.filter((one, place) => !wishes.slice(0, place).some((other) => isSame(one, other)));
  const places = placeLabels(
    once.map(({ at }) => at * pixelsPerUnit),
    LINE_OF_WORDS,
    [ABOVE_AXIS, top * pixelsPerUnit + above - ABOVE_AXIS],
  );
  return once.map((one, place) => ({ ...one, at: (places[place] ?? 0) / pixelsPerUnit }));
}

/** Whether the number of a value stands below its point, where the line is the lowest of several: over the axis there has to be room. */
export const hasRoomBelow = (value: number, { pixelsPerUnit }: Pick<PlotHeight, 'pixelsPerUnit'>): boolean =>
  value * pixelsPerUnit - NUMBER_AWAY >= ABOVE_AXIS;

/**
 * Where the numbers of all series stand: above their points; of the lowest of several series below them where there is room over the axis. Where two would
 * run through each other they stand as little further as they can.
 */
export function placeNumbers(series: readonly YearSeries[], height: PlotHeight): readonly WordsAtPoint[] {
  const away = NUMBER_AWAY / height.pixelsPerUnit;
  const wishes = series.flatMap(({ points }, place) => {
    const isLowest = series.length > 1 && place === series.length - 1;
    return points.map(({ year, value, label }) => {
      const isBelow = isLowest && hasRoomBelow(value, height);
      return { year, label, at: isBelow ? value - away : value + away };
    });
  });
  return grouped(wishes.map((wish) => [wish.year, wish] as const)).flatMap(([, ofYear]) =>
    movedApart(ofYear, height),
  );
}
