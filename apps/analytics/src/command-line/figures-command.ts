import path from 'node:path';
import { type CountedDelivery, countDeliveries } from '../delivery-files/count-deliveries.js';
import { deliveriesOfYears } from '../delivery-files/deliveries-of-years.js';
import { isError, type ListedProblem } from '../delivery-files/listed-problem.js';
import type { FigureRow } from '../figures/figure-row.js';
import { figuresOf } from '../figures/figures.js';
import { mergeAll, mergeCohorts } from '../tally/merge.js';
import type { CohortTally, Tally } from '../tally/tally.js';
import { exitCodes, type ProgramContext, refuse } from './context.js';
import { curveRowsOf } from './curve-rows.js';
import { readExpectedLocations } from './expected-locations.js';
import { notListedLine, problemLine } from './problem-lines.js';
import { progressOf } from './progress.js';
import { locationsOfScope, type Scope, type ScopeLocations } from './scope.js';
import { type RowFormat, writeRows } from './write-rows.js';

export interface FiguresFlags {
  readonly deliveries: string;
  readonly year: number;
  readonly scope: Scope;
  readonly format: RowFormat;
  readonly curves: boolean;
  readonly expected?: string;
  readonly workers?: number;
}

/**
 * The command `figures`: computes the figures of a year from the deliveries in a folder and prints them.
 * Deliveries of the two years before serve the cohort. With an error in any of them nothing is counted.
 */
export async function figuresCommand(this: ProgramContext, flags: FiguresFlags): Promise<void> {
  const { year } = flags;
  const expected = flags.expected === undefined ? null : await readExpectedLocations(flags.expected);
  if (expected !== null && !expected.ok) return refuse(this, expected.problem);
  const found = await deliveriesOfYears(flags.deliveries, [year, year - 1, year - 2], year);
  if (!found.ok) return refuse(this, found.problem);
  const { chosen } = found.value;
  const problems = found.value.problems.filter(({ file }) => !isListOf(flags, file));
  const scopes = locationsOfScope(flags.scope, year, chosen);
  // A scope nobody delivered for is wrong use, unless a descriptor that cannot be read may be the one.
  if (!scopes.ok && !problems.some(isError)) return refuse(this, scopes.problem);

  const progress = progressOf(this);
  const counted = await countDeliveries(chosen, {
    asked: 'errors',
    onCounted: progress.show,
    ...(flags.workers === undefined ? {} : { workers: flags.workers }),
  });
  progress.clear();
  const errors = problems.filter(isError).length + counted.reduce((sum, one) => sum + one.problems.errors, 0);
  if (errors > 0 || !scopes.ok) return listErrors(this, problems, counted, errors);

  writeProblems(this, problems);
  const tallies = counted.flatMap(({ delivery, tally }) => (tally === null ? [] : [{ delivery, tally }]));
  const expectedLocations = expected === null ? null : expected.value;
  const rows = scopes.value.flatMap((scope) => rowsOf(flags, scope, tallies, expectedLocations));
  writeRows(rows, flags.format, this.data);
  this.end(exitCodes.done);
}

/** The list of expected locations may stand among the deliveries: it is not skipped but read. */
const isListOf = ({ expected }: FiguresFlags, file: string): boolean =>
  expected !== undefined && path.resolve(file) === path.resolve(expected);

type Tallied = Pick<CountedDelivery, 'delivery'> & { readonly tally: Tally };

/** The rows of one set of locations. */
function rowsOf(
  { year, curves }: FiguresFlags,
  { scope, codes }: ScopeLocations,
  tallies: readonly Tallied[],
  expected: readonly string[] | null,
): FigureRow[] {
  const talliesOf = (ofYear: number): Tally[] =>
    tallies
      .filter(
        ({ delivery: { descriptor } }) =>
          descriptor.year === ofYear && (codes === null || codes.has(descriptor.location.code)),
      )
      .map(({ tally }) => tally);
  const cohortsOf = (earlier: number): CohortTally | null => {
    const found = talliesOf(earlier);
    return found.length === 0 ? null : mergeCohorts(found);
  };
  const tally = mergeAll(talliesOf(year));
  if (curves) return curveRowsOf(year, scope, tally);
  return figuresOf({
    year,
    scope,
    tally,
    earlier: { yearMinus1: cohortsOf(year - 1), yearMinus2: cohortsOf(year - 2) },
    // The list is of the whole programme; which provider or location a missing one is of, nobody knows.
    expectedLocations: codes === null ? expected : null,
  });
}

/** What was skipped is named, though it refuses nothing. */
function writeProblems({ language, messages }: ProgramContext, problems: readonly ListedProblem[]): void {
  for (const problem of problems) messages.write(`${problemLine(problem, language)}\n`);
}

function listErrors(
  context: ProgramContext,
  problems: readonly ListedProblem[],
  counted: readonly CountedDelivery[],
  errors: number,
): void {
  const { language, messages } = context;
  writeProblems(context, problems);
  for (const one of counted) {
    if (one.problems.errors === 0) continue;
    for (const problem of one.problems.listed) messages.write(`${problemLine(problem, language)}\n`);
    const more = notListedLine(one.problems, language);
    if (more !== null) messages.write(`${more}\n`);
  }
  const summary = {
    nl: `Niets geteld: ${errors} fout(en) in de aanleveringen.`,
    en: `Nothing counted: ${errors} error(s) in the deliveries.`,
  };
  messages.write(`${summary[language]}\n`);
  context.end(exitCodes.deliveryErrors);
}
