import { mergeFigureCounts } from '../tally/merge.js';
import type { FigureCounts } from '../tally/tally.js';
import { breakdownOf, characteristicFigures } from './characteristics.js';
import { cohortFiguresOf } from './cohort-by-location.js';
import { completionOfEnded, reasonFigures } from './completion.js';
import { estimatesOfAll } from './estimates.js';
import { countFigure, type EarlierCohorts, type Figure } from './figure.js';
import { variantFigures } from './reach.js';
import { completionByStratum } from './strata.js';
import { comingAndGoing } from './visiting-mothers.js';

/** A period has at most so many calendar years. */
export const longestPeriod = 5;

/**
 * The calendar years of a period, the last included.
 * @example
 * yearsFrom(2006, 2008); // [2006, 2007, 2008]
 */
export const yearsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** What the figures of a period are computed from. */
export interface PeriodSources {
  /** The calendar years, the first first, without a gap. */
  readonly years: readonly number[];
  /** The counts of each, of all locations of the scope together; a year without a delivery is absent. */
  readonly tallies: Readonly<Record<number, FigureCounts>>;
  /** Of years before the period, for its cohorts. */
  readonly earlier: EarlierCohorts;
  /** Codes of the locations that should deliver in a year; `null` when there is no such list. */
  readonly expectedIn: ((year: number) => readonly string[]) | null;
}

/** The counts of all years of a period together. */
const countsOfPeriod = ({ tallies }: Pick<PeriodSources, 'tallies'>): FigureCounts =>
  mergeFigureCounts(Object.values(tallies));

/** Who began in the period: each began in one year. */
function startedFigures({ participations }: FigureCounts): Figure[] {
  const { started, new: total } = participations;
  const measure = 'participations.new';
  return [
    countFigure([measure], total),
    ...characteristicFigures(measure, total, started),
    ...variantFigures(measure, total, started.variants),
    ...breakdownOf(measure, 'child-age-at-start', started),
  ];
}

/**
 * The figures of several years together: what happens to somebody in one year alone, and estimates, for a mother is observed
 * from 1 January to 31 December in each delivery, so that events and numbers at risk of the years add up. Nothing that would
 * count a person once for each year in which she took part. The estimates of groups of mothers are apart, as they are of a year.
 */
export function periodFigures(period: PeriodSources): Figure[] {
  const tally = countsOfPeriod(period);
  return [
    ...startedFigures(tally),
    ...reasonFigures(tally),
    completionOfEnded(tally),
    ...completionByStratum(tally),
    ...cohortFiguresOf(period.years, { ...period.earlier, ...period.tallies }),
    ...estimatesOfAll(tally),
    ...comingAndGoing(tally.visitingMothers),
  ];
}

/** Whether a location delivered less than was expected: without a list, not in every year in which any of the scope could. */
export function isPeriodIncomplete({ years, tallies, expectedIn }: PeriodSources): boolean {
  const delivered = Object.values(tallies).flatMap(({ locations }) => Object.keys(locations));
  return years.some((year) => {
    const locations = tallies[year]?.locations ?? {};
    return (expectedIn?.(year) ?? delivered).some((code) => !Object.hasOwn(locations, code));
  });
}
