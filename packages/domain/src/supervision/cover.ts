import { deepFreeze } from '../kernel/deep-freeze.js';
import { requireDays } from '../kernel/iso-date.js';
import { type Period, periodIncludes, periodsOverlap, requirePeriods } from '../kernel/period.js';
import { fail, ok, type Problem, type Refusal, type Result } from '../kernel/result.js';
import { type SupervisionProblemCode, supervisionProblem } from './supervision-problems.js';

/** That one coordinator does the work of another who is away, from a first day until a last; both count. */
export interface Cover extends Period {
  /** Account of the coordinator who is away. */
  readonly absentId: string;
  /** Account of the coordinator who does her work. */
  readonly coveredById: string;
}

type Rule = (cover: Cover, atTheTime: readonly Cover[]) => boolean;

/** When each problem holds, the most telling first. */
const rules = {
  'cover-by-herself': ({ absentId, coveredById }) => absentId === coveredById,
  'cover-overlaps': ({ absentId }, others) => others.some((other) => other.absentId === absentId),
  'cover-by-absent': ({ coveredById }, others) => others.some((other) => other.absentId === coveredById),
  'cover-while-covering': ({ absentId }, others) => others.some((other) => other.coveredById === absentId),
} as const satisfies Partial<Readonly<Record<SupervisionProblemCode, Rule>>>;
type CoverProblemCode = keyof typeof rules;

/** At which field of a form each problem of a cover beside others is said. */
export const coverProblemFields = deepFreeze({
  'cover-by-herself': 'coveredById',
  'cover-overlaps': 'firstDay',
  'cover-by-absent': 'coveredById',
  'cover-while-covering': 'absentId',
} as const satisfies Readonly<Record<CoverProblemCode, keyof Cover>>);

const rulesInOrder = Object.entries(rules) as readonly (readonly [CoverProblemCode, Rule])[];

/**
 * Whether a cover can stand beside the others of a location: nobody covers for herself or while she is away, nor is
 * away while others count on her, and who is away is covered by one.
 * @param cover The cover, after its schema: with a last day.
 * @param others The other covers of the location.
 * @returns The cover as it was given, or the first problem.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * const cover = { absentId: 'bea', coveredById: 'carla', firstDay: '2008-07-01', lastDay: '2008-07-21' };
 * canCover(cover, [{ ...cover, absentId: 'carla', coveredById: 'dina' }]).ok; // false
 */
export function canCover(cover: Cover, others: readonly Cover[]): Result<Cover, Problem<CoverProblemCode>> {
  requirePeriods([cover, ...others]);
  const atTheTime = others.filter((other) => periodsOverlap(other, cover));
  const broken = rulesInOrder.find(([, holds]) => holds(cover, atTheTime));
  return broken === undefined ? ok(cover) : fail(supervisionProblem(broken[0]));
}

type CoverSoFarCode = CoverProblemCode | 'cover-without-end' | 'cover-backwards';

/** A cover as far as it is filled in. */
export type CoverSoFar = { readonly [Name in keyof Cover]: Cover[Name] | null };

/**
 * Everything that is wrong with a cover as far as it is filled in, each at its field: a form says it all at once.
 * @param soFar What is filled in; null: not yet.
 * @param others The other covers of the location.
 * @example
 * coverRefusals({ absentId: 'bea', coveredById: 'bea', firstDay: null, lastDay: null }, []).map(({ field }) => field); // ['coveredById', 'lastDay']
 */
export function coverRefusals(
  soFar: CoverSoFar,
  others: readonly Cover[],
): readonly Refusal<CoverSoFarCode>[] {
  const { absentId, coveredById, firstDay, lastDay } = soFar;
  requireDays(firstDay, lastDay);
  const isBackwards = firstDay !== null && lastDay !== null && lastDay < firstDay;
  const lacks: readonly (readonly ['cover-without-end' | 'cover-backwards', boolean])[] = [
    ['cover-without-end', lastDay === null],
    ['cover-backwards', isBackwards],
  ];
  // Without its days it meets no other cover yet.
  const period = firstDay === null || lastDay === null || isBackwards ? null : { firstDay, lastDay };
  const atTheTime = period === null ? [] : others.filter((other) => periodsOverlap(other, period));
  const known = { absentId: absentId ?? '', coveredById: coveredById ?? ' ', firstDay: '', lastDay: '' };
  return [
    ...rulesInOrder
      .filter(([, holds]) => holds(known, atTheTime))
      .map(([code]) => ({
        field: coverProblemFields[code],
        problem: supervisionProblem<CoverSoFarCode>(code),
      })),
    ...lacks
      .filter(([, holds]) => holds)
      .map(([code]) => ({ field: 'lastDay', problem: supervisionProblem<CoverSoFarCode>(code) })),
  ];
}

/**
 * The covers that hold on a day.
 * @param covers Covers in any order.
 * @param day ISO text.
 * @example
 * coversOn([{ absentId: 'bea', coveredById: 'carla', firstDay: '2008-07-01', lastDay: '2008-07-21' }], '2008-07-22'); // []
 */
export const coversOn = <One extends Cover>(covers: readonly One[], day: string): readonly One[] =>
  covers.filter((cover) => periodIncludes(cover, day));
