import { fail, ok, type Problem, type Refusal, type Result } from '../kernel/result.js';
import { supervisionProblem } from './supervision-problems.js';

/** What is written of a supervision session that was held. */
export interface SessionContents {
  /** Codes of the points that were talked about. */
  readonly points: readonly string[];
  readonly note: string | null;
  /** What was agreed in it. */
  readonly agreements: readonly unknown[];
  /** What became of agreements of before. */
  readonly settled: readonly unknown[];
}

/**
 * What is wrong with what is written of a session: one that says nothing that it was about was not guidance, and would count
 * as the session of its month all the same. How long it took and by which channel says nothing of that. Source: the 2012
 * report on working methods, by which a session follows a checklist and its agreements carry over.
 *
 * A session that was recorded before this was asked stays held and counts, in the clock and in the months supervised: that it was
 * held, on which day and how, was all that had to be recorded then, and figures of years that were delivered do not change by a
 * rule that came later. The list of sessions says that nothing is written of it, with the way to write it or take it out.
 * @param contents What is written now.
 * @param before How many agreements were made or settled in it before: what was recorded stays.
 * @example
 * sessionContentRefusals({ points: [], note: null, agreements: [], settled: [] })[0]?.field; // 'points'
 * sessionContentRefusals({ points: ['boundaries'], note: null, agreements: [], settled: [] }); // []
 */
export const sessionContentRefusals = (
  { points, note, agreements, settled }: SessionContents,
  before = 0,
): readonly Refusal<'supervision-empty'>[] =>
  points.length + agreements.length + settled.length + before > 0 || note !== null
    ? []
    : [{ field: 'points', problem: supervisionProblem('supervision-empty') }];

/**
 * Whether a session says what it was about, as {@link sessionContentRefusals} has it.
 * @param contents What is written now.
 * @param before How many agreements were made or settled in it before.
 * @example
 * checkSessionContents({ points: [], note: null, agreements: [], settled: [] }, 1).ok; // true
 */
export function checkSessionContents<Contents extends SessionContents>(
  contents: Contents,
  before = 0,
): Result<Contents, Problem<'supervision-empty'>> {
  const [refused] = sessionContentRefusals(contents, before);
  return refused === undefined ? ok(contents) : fail(refused.problem);
}
