// Adding up: what passed, failed and was skipped, over checks and test suites.
import { basename } from 'node:path';

/**
 * @typedef {object} Outcome
 * @property {string} name Of a check or of a package whose tests ran.
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} failures What failed, by file and title with the first line of why.
 * @property {number} [milliseconds] How long it took.
 * @property {boolean} [isRepeated] Nothing it depends on has changed: the result is that of an earlier run.
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
 * @property {{ name: string, status: string, message: string, assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[]} testResults
 */

/** @typedef {Pick<Outcome, 'passed' | 'failed' | 'skipped'>} Sum */

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
  failures: [],
});

/**
 * @param {string} name
 * @param {VitestReport | undefined} report Undefined when the run ended without one: that is a failure.
 * @returns {Outcome}
 * @example
 * suiteOutcome('@mim/domain', undefined); // { name: '@mim/domain', passed: 0, failed: 1, skipped: 0, failures: [] }
 */
export function suiteOutcome(name, report) {
  if (report === undefined) return checkOutcome(name, false);
  const broken = report.success ? 0 : Math.max(1, report.numFailedTestSuites);
  return {
    name,
    passed: report.numPassedTests,
    failed: report.numFailedTests > 0 ? report.numFailedTests : broken,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(failuresOf),
  };
}

/**
 * @param {VitestReport['testResults'][number]} file
 * @returns {string[]}
 */
function failuresOf({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [`${basename(name)}: ${firstLine(message)}`] : [];
  return failed.map(
    ({ fullName, failureMessages: [why = ''] }) => `${basename(name)} › ${fullName}: ${firstLine(why)}`,
  );
}

/** @param {string} text */
const firstLine = (text) => text.trim().split('\n', 1)[0];

/**
 * @param {readonly Sum[]} outcomes
 * @returns {Sum}
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
 * @param {Sum} sum
 * @returns {string}
 * @example
 * closingLine({ passed: 12, failed: 0, skipped: 1 }); // '12 passed, 0 failed, 1 skipped'
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * What is said of a part of the test command at the end.
 * @param {Outcome} outcome
 * @returns {string}
 * @example
 * partLine({ ...checkOutcome('Types', true), milliseconds: 84_000 }); // '✓ Types: 1 passed, 0 failed (1 min 24 s)'
 */
export function partLine(outcome) {
  const { name, failed, milliseconds, isRepeated } = outcome;
  const time = milliseconds === undefined ? '' : ` (${inWords(milliseconds)})`;
  const how = isRepeated ? ' (unchanged, not run again)' : time;
  return `${failed === 0 ? '✓' : '✗'} ${name}: ${closingLine(outcome)}${how}`;
}

/**
 * @param {number} milliseconds
 * @returns {string}
 * @example
 * inWords(84_000); // '1 min 24 s'
 */
export function inWords(milliseconds) {
  const seconds = Math.round(milliseconds / 1_000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
