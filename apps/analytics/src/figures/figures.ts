import { mergeAll } from '../tally/merge.js';
import type { CurveCounts, Tally } from '../tally/tally.js';
import { curvesOf } from './curves.js';
import type { Definitions } from './definitions/version.js';
import type { Figure, FigureSources } from './figure.js';
import type { FigureRow } from './figure-row.js';
import { coverageOf } from './locations.js';
import { joinNotes } from './notes.js';
import { isPeriodIncomplete, type PeriodSources } from './period.js';

/** Of which year and scope figures are asked, and what they are computed from. */
export interface FigureQuestion extends FigureSources {
  /** `national`, `location:<code>`, `provider:<name>` or `selection` */
  readonly scope: string;
}

/** The same, for every figure: with the days of the parts of the mothers. */
export interface WholeFigureQuestion extends FigureQuestion {
  readonly tally: Tally;
}

/** Of which period and scope figures are asked, and what they are computed from. */
export interface PeriodQuestion extends PeriodSources {
  readonly scope: string;
}

/** The same, for every figure: with the days of the parts of the mothers. */
export interface WholePeriodQuestion extends PeriodQuestion {
  readonly tallies: Readonly<Record<number, Tally>>;
}

/**
 * Every figure of a year and scope but those of parts of the mothers, in a fixed order. Pure: the same counts give the same
 * rows, and any selection of locations costs as much as one.
 * @param definitions By which version.
 * @example
 * figuresOf(definitions2, { year: 2008, scope: 'national', tally, earlier: {}, expectedLocations: null });
 */
export const figuresOf = (definitions: Definitions, question: FigureQuestion): FigureRow[] =>
  rowsOfYear(
    definitions,
    question,
    definitions.ofYear.flatMap((family) => family(question)),
  );

/** Every figure of a year and scope with the estimates of the parts of the mothers behind them. */
export const allFiguresOf = (definitions: Definitions, question: WholeFigureQuestion): FigureRow[] => [
  ...figuresOf(definitions, question),
  ...rowsOfYear(definitions, question, definitions.ofGroups(question.tally)),
];

/** The curves of a year and scope as rows: nothing but the estimates on every day with an event. */
export const curveRowsOf = (
  definitions: Definitions,
  year: FigureRow['year'],
  scope: string,
  tally: CurveCounts,
): FigureRow[] =>
  rowsOf(
    definitions,
    { year, scope, isIncomplete: false },
    curvesOf(tally, definitions.curves).flatMap(definitions.curveFigures),
  );

/** The text of a period in the column of the year. */
export const periodText = ({ years }: Pick<PeriodSources, 'years'>): string => `${years[0]}-${years.at(-1)}`;

/**
 * The figures of several years together, but those of parts of the mothers.
 * @returns None where the version of the definitions has none.
 */
export const figuresOfPeriod = (definitions: Definitions, question: PeriodQuestion): FigureRow[] =>
  rowsOfPeriod(definitions, question, definitions.ofPeriod?.(question) ?? []);

/** The same with the estimates of the parts of the mothers behind them. */
export const allFiguresOfPeriod = (definitions: Definitions, question: WholePeriodQuestion): FigureRow[] => [
  ...figuresOfPeriod(definitions, question),
  ...rowsOfPeriod(definitions, question, definitions.ofGroups(mergeAll(Object.values(question.tallies)))),
];

const rowsOfPeriod = (
  definitions: Definitions,
  question: PeriodQuestion,
  figures: readonly Figure[],
): FigureRow[] =>
  rowsOf(
    definitions,
    { year: periodText(question), scope: question.scope, isIncomplete: isPeriodIncomplete(question) },
    figures,
  );

/** The curves of several years together. */
export const curveRowsOfPeriod = (definitions: Definitions, question: WholePeriodQuestion): FigureRow[] =>
  curveRowsOf(definitions, periodText(question), question.scope, mergeAll(Object.values(question.tallies)));

const rowsOfYear = (
  definitions: Definitions,
  { year, scope, tally, expectedLocations }: FigureQuestion,
  figures: readonly Figure[],
): FigureRow[] =>
  rowsOf(
    definitions,
    { year, scope, isIncomplete: coverageOf(tally, expectedLocations).missing.length > 0 },
    figures,
  );

/** A figure never appears without its coverage: where locations are missing, every row says so. */
const rowsOf = (
  { finished }: Definitions,
  of: { readonly year: FigureRow['year']; readonly scope: string; readonly isIncomplete: boolean },
  figures: readonly Figure[],
): FigureRow[] =>
  figures.map((figure) => {
    const { notes, lower, upper, ...rest } = finished(figure);
    return {
      year: of.year,
      scope: of.scope,
      ...rest,
      note: joinNotes(of.isIncomplete ? [...notes, 'coverage-incomplete'] : notes),
      lower,
      upper,
    };
  });
