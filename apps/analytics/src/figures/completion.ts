import { endReasons } from '@mim/domain/code-lists';
import { isEnd } from '@mim/domain/registration';
import type { CohortTally, Counts } from '../tally/tally.js';
import { countFigure, countOf, type Figure, type FigureSources, shareFigure } from './figure.js';
import type { NoteCode } from './notes.js';

/** The reasons that are an end: a transferred trajectory goes on elsewhere. */
const reasons = endReasons.values.filter(isEnd);

/** Rows that ended in the year, transfers left out. */
const endedOf = (ended: Counts): number => reasons.reduce((sum, reason) => sum + countOf(ended, reason), 0);

/** Ends of the year, by reason, and the historic share of those who left that had completed. */
function endedFigures(ended: Counts): Figure[] {
  const base = endedOf(ended);
  const completed = countOf(ended, 'completed');
  const ofThoseWhoLeft = { base, unknown: 0, notes: ['of-those-who-left'] } as const;
  return [
    countFigure(['ended'], base),
    ...reasons.map((reason) =>
      shareFigure(['ended.by-reason', 'reason', reason], { count: countOf(ended, reason), base, unknown: 0 }),
    ),
    shareFigure(['completion.of-ended'], { count: completed, ...ofThoseWhoLeft }),
    shareFigure(['attrition.of-ended'], { count: base - completed, ...ofThoseWhoLeft }),
  ];
}

/** True when a location of the year lacks a delivery of one of the two years before. */
function lacksEarlier({ tally, earlier }: FigureSources): boolean {
  const delivered = (before: CohortTally | null, code: string): boolean =>
    before !== null && Object.hasOwn(before.locations, code);
  return Object.keys(tally.locations).some(
    (code) => !delivered(earlier.yearMinus1, code) || !delivered(earlier.yearMinus2, code),
  );
}

/**
 * What became of the trajectories whose child turned 18 months in the year. Each end stands in the
 * delivery of the year of the end under the cohort of its child, so the ends of three years and the
 * rows still open add up without ids.
 */
function cohortFigures(year: number, sources: FigureSources): Figure[] {
  const { tally, earlier } = sources;
  const cohort = String(year);
  const years = [earlier.yearMinus2, earlier.yearMinus1, tally].filter((one) => one !== null);
  const sumOf = (part: 'completed' | 'endedEarly'): number =>
    years.reduce((sum, one) => sum + countOf(one.cohort[part], cohort), 0);
  const counts = [
    ['completed', sumOf('completed')],
    ['ended-early', sumOf('endedEarly')],
    ['still-taking-part', countOf(tally.cohort.open, cohort)],
  ] as const;
  const base = counts.reduce((sum, [, count]) => sum + count, 0);
  const notes: readonly NoteCode[] = lacksEarlier(sources) ? ['cohort-earlier-delivery-missing'] : [];
  return counts.map(([status, count]) =>
    shareFigure(['completion.of-cohort', 'status', status], { count, base, unknown: 0, notes }),
  );
}

/** How trajectories end: of those who left in the year, and of the cohort of the year. */
export const completionFigures = (year: number, sources: FigureSources): Figure[] => [
  ...endedFigures(sources.tally.ended),
  ...cohortFigures(year, sources),
];
