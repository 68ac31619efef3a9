import type { DeliveryProblem } from '@mim/domain/delivery';

/**
 * A problem of a delivery as it is listed: those of its content, those that only exist between deliveries
 * (`delivery-twice`), and those of the folder around them (`descriptor-missing`).
 */
export type ListedProblem = Omit<DeliveryProblem, 'code'> & { readonly code: string };

/** Whether it refuses; a warning does not. */
export const isError = ({ severity }: ListedProblem): boolean => severity === 'error';

/** As many problems of one delivery are listed one by one; a file can hold millions of them. */
export const mostListed = 100_000;

/** The problems of one delivery, in the order in which they were found. */
export interface ProblemList {
  readonly listed: readonly ListedProblem[];
  readonly errors: number;
  readonly warnings: number;
  /** How many more there are than the list may hold. */
  readonly notListed: number;
}

/** Which problems are asked for: all, or errors alone. All are counted. */
export type ProblemsAsked = 'every-problem' | 'errors';

/**
 * Collects the problems of one delivery in memory that has a bound.
 * @param asked Which are listed.
 * @param options `pass`: where each goes that would be listed, and then none is kept; `most`: as many are listed. All are counted.
 * @example
 * const { report, list } = problemCollector('errors');
 */
export function problemCollector(
  asked: ProblemsAsked,
  {
    pass,
    most = mostListed,
  }: { readonly pass?: (problem: ListedProblem) => void; readonly most?: number } = {},
) {
  const listed: ListedProblem[] = [];
  let passed = 0;
  let errors = 0;
  let warnings = 0;
  let notListed = 0;
  return {
    report(problem: ListedProblem): void {
      if (problem.severity === 'error') errors += 1;
      else {
        warnings += 1;
        if (asked === 'errors') return;
      }
      if (passed >= most) notListed += 1;
      else {
        passed += 1;
        if (pass === undefined) listed.push(problem);
        else pass(problem);
      }
    },
    /** Whether no error was found so far: after one, counting is of no use. */
    isSound: (): boolean => errors === 0,
    list: (): ProblemList => ({ listed, errors, warnings, notListed }),
  };
}
