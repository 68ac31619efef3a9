import type { ChapterId } from './chapters.js';
import type { FigureSpec } from './figure-spec.js';
import { figuresOfLocations } from './figures-of-locations.js';
import { figuresOfMothers } from './figures-of-mothers.js';
import { figuresOfOutcome } from './figures-of-outcome.js';
import { figuresOfTrajectories } from './figures-of-trajectories.js';
import { figuresOfVisitingMothers } from './figures-of-visiting-mothers.js';
import type { View } from './view.js';

export type { FigureSpec } from './figure-spec.js';

/**
 * Every figure, in the order in which it is read. This list is the only place that says which figures there are; pages, reports
 * and whoever builds a table out of them read it.
 */
export const figureList: readonly FigureSpec[] = [
  ...figuresOfMothers,
  ...figuresOfTrajectories,
  ...figuresOfOutcome,
  ...figuresOfVisitingMothers,
  ...figuresOfLocations,
];

/**
 * The figures of a chapter, in order.
 * @example
 * figuresOfChapter('voltooien').map(({ id }) => id); // ['end-reasons', 'cohort', 'final-cohort']
 */
export const figuresOfChapter = (chapter: ChapterId): readonly FigureSpec[] =>
  figureList.filter((one) => one.chapter === chapter);

/** A figure by its address; null when there is none there. */
export const figureAt = (chapter: ChapterId, slug: string): FigureSpec | null =>
  figureList.find((one) => one.chapter === chapter && one.slug === slug) ?? null;

/**
 * Whether a figure can be made of this report: of several locations, or of the country, where it is of those alone; and of
 * several years together where something of it can be added up over years.
 * @param isAnalyst whether it is an analyst who reads
 */
export function isOf(
  { of, isForAnalysts, isOfOneYear, measures }: FigureSpec,
  { report, isNational, index }: View,
  isAnalyst: boolean,
): boolean {
  if (isForAnalysts && !isAnalyst) return false;
  if (report.period !== undefined) {
    const isAdded = measures.some(({ measure, breakdown }) =>
      breakdown === null ? index.find(measure) !== null : index.breakdown(measure, breakdown).length > 0,
    );
    return !isOfOneYear && of === 'any' && isAdded;
  }
  return of === 'any' || (of === 'locations' ? report.byLocation.length > 1 : isNational);
}
