import { completionFigures } from './completion.js';
import { coordinatorFigures } from './coordinators.js';
import { dosageFigures } from './dosage.js';
import type { Figure, FigureSources } from './figure.js';
import type { FigureRow } from './figure-row.js';
import { coverageOf, locationFigures } from './locations.js';
import { joinNotes } from './notes.js';
import { reachFigures, reachRateFigures } from './reach.js';
import { retentionFigures } from './retention.js';
import { completionByStratum } from './strata.js';
import { visitingMotherFigures } from './visiting-mothers.js';
import { waitingFigures } from './waiting.js';

/** Of which year and scope figures are asked, and what they are computed from. */
export interface FigureQuestion extends FigureSources {
  readonly year: number;
  /** `national`, `location:<code>`, `provider:<name>` or `selection` */
  readonly scope: string;
  /** First births in the municipalities in the year, entered by the institute, for `reach.rate`. */
  readonly firstBirths?: number | null;
}

/**
 * Every figure of a year and scope, in a fixed order. Pure: the same counts give the same rows, and
 * any selection of locations costs as much as one.
 * @example
 * figuresOf({ year: 2008, scope: 'national', tally, earlier: { yearMinus1: null, yearMinus2: null }, expectedLocations: null });
 */
export function figuresOf(question: FigureQuestion): FigureRow[] {
  return rowsOf(question, [
    ...reachFigures(question),
    ...reachRateFigures(question.tally, question.firstBirths ?? null),
    ...waitingFigures(question),
    ...dosageFigures(question),
    ...completionFigures(question.year, question),
    ...retentionFigures(question),
    ...visitingMotherFigures(question),
    ...coordinatorFigures(question),
    ...locationFigures(question),
  ]);
}

/** Completion of those who left by origin, language, education and circumstances: for the report. */
export const stratifiedFiguresOf = (question: FigureQuestion): FigureRow[] =>
  rowsOf(question, completionByStratum(question.tally));

/** A figure never appears without its coverage: where locations are missing, every row says so. */
function rowsOf(question: FigureQuestion, figures: readonly Figure[]): FigureRow[] {
  const incomplete = coverageOf(question.tally, question.expectedLocations).missing.length > 0;
  return figures.map(({ notes, ...figure }) => ({
    year: question.year,
    scope: question.scope,
    ...figure,
    note: joinNotes(incomplete ? [...notes, 'coverage-incomplete'] : notes),
  }));
}
