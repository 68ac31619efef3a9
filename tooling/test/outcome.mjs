// Adding up: what passed, failed and was skipped, over checks and test suites.

/**
 * @typedef {object} Outcome
 * @property {string} name Of a check or of a package whose tests ran.
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * The part of vitest's JSON report that is read.
 * @typedef {object} VitestReport
 * @property {boolean} success
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numFailedTestSuites Also counts files that broke before their first test.
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 */

/**
 * @param {string} name
 * @param {boolean} passed
 * @returns {Outcome}
 */
export const checkOutcome = (name, passed) => ({
  name,
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  skipped: 0,
});

/**
 * @param {string} name
 * @param {VitestReport | undefined} report Undefined when the run ended without one: that is a failure.
 * @returns {Outcome}
 * @example
 * suiteOutcome('@mim/domain', undefined); // { name: '@mim/domain', passed: 0, failed: 1, skipped: 0 }
 */
export function suiteOutcome(name, report) {
  if (report === undefined) return checkOutcome(name, false);
  const broken = report.success ? 0 : Math.max(1, report.numFailedTestSuites);
  return {
    name,
    passed: report.numPassedTests,
    failed: report.numFailedTests > 0 ? report.numFailedTests : broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {Omit<Outcome, 'name'>}
 */
export const total = (outcomes) =>
  outcomes.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/**
 * The last line of the test command.
 * @param {Omit<Outcome, 'name'>} sum
 * @returns {string}
 * @example
 * closingLine({ passed: 12, failed: 0, skipped: 1 }); // '12 passed, 0 failed, 1 skipped'
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
