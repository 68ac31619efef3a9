import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkOutcome, closingLine, partLine, suiteOutcome, total } from './outcome.mjs';

const report = (changed = {}) => ({
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numFailedTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...changed,
});

test('a suite without a report has failed', () => {
  expect(suiteOutcome('@mim/domain', undefined)).toEqual({
    name: '@mim/domain',
    passed: 0,
    failed: 1,
    skipped: 0,
    failures: [],
  });
});

test('what failed is named, with the first line of why', () => {
  const name = '/workspace/apps/api/mothers.test.ts';
  const passed = { fullName: 'is there', status: 'passed', failureMessages: [] };
  const wrong = { fullName: 'shows her way', status: 'failed', failureMessages: ['expected 2 to be 3\n at'] };
  const testResults = [
    { name, status: 'failed', message: '', assertionResults: [passed, wrong] },
    {
      name: '/workspace/apps/api/list.test.ts',
      status: 'failed',
      message: 'no such file',
      assertionResults: [],
    },
    { name: '/workspace/apps/api/page.test.ts', status: 'passed', message: '', assertionResults: [passed] },
  ];
  const { failures } = suiteOutcome('@mim/api', report({ success: false, testResults }));
  expect(failures).toEqual([
    'mothers.test.ts › shows her way: expected 2 to be 3',
    'list.test.ts: no such file',
  ]);
});

test('files that broke before their first test count as failures', () => {
  const broken = report({ success: false, numFailedTestSuites: 2 });
  expect(suiteOutcome('@mim/api', broken).failed).toBe(2);
});

test('a run that says it did not succeed has at least one failure', () => {
  expect(suiteOutcome('@mim/api', report({ success: false })).failed).toBe(1);
});

test('failed tests are counted once, not again for the file they are in', () => {
  const failed = report({ success: false, numFailedTests: 4, numFailedTestSuites: 1 });
  expect(suiteOutcome('@mim/api', failed)).toMatchObject({ passed: 3, failed: 4 });
});

test('skipped tests stand in the closing line only when there are any', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(closingLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
});

test('the total of two lists is the total of their totals', () => {
  const outcomes = fc.array(fc.record({ passed: fc.nat(99), failed: fc.nat(99), skipped: fc.nat(99) }));
  fc.assert(
    fc.property(outcomes, outcomes, (one, other) => {
      expect(total([...one, ...other])).toEqual(total([total(one), total(other)]));
    }),
    { seed: 2008 },
  );
});

test('a check passes or fails as one', () => {
  expect(total([checkOutcome('lint', true), checkOutcome('types', false)])).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

test('a part says how long it took, or that it was not run again', () => {
  const types = checkOutcome('Types', true);
  expect(partLine(types)).toBe('✓ Types: 1 passed, 0 failed');
  expect(partLine({ ...types, milliseconds: 3_400 })).toBe('✓ Types: 1 passed, 0 failed (3 s)');
  expect(partLine({ ...types, milliseconds: 119_700 })).toBe('✓ Types: 1 passed, 0 failed (2 min 0 s)');
  const repeated = { ...checkOutcome('Types', false), milliseconds: 10, isRepeated: true };
  expect(partLine(repeated)).toBe('✗ Types: 0 passed, 1 failed (unchanged, not run again)');
});
