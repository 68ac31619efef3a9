import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isProblem,
  isSignInRequired,
  problemFromAnswer,
  problemFromError,
  unexpected,
  unreachable,
} from './problem-from-error.js';

const bilingual = fc.record({ nl: fc.string(), en: fc.string() });
const problem = fc.record({ code: fc.string(), message: bilingual, remedy: bilingual });
const seed = 20_081_231;

describe('problemFromError', () => {
  test("passes a server's own words on unchanged", () => {
    fc.assert(
      fc.property(problem, (sent) => {
        expect(
          problemFromError({ name: 'TRPCClientError', data: { code: 'NOT_FOUND', problem: sent } }),
        ).toEqual(sent);
        expect(problemFromAnswer({ error: { data: { problem: sent } } })).toEqual(sent);
      }),
      { seed },
    );
  });

  test('says something in both languages whatever was thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (thrown) => {
        expect(isProblem(problemFromError(thrown))).toBe(true);
      }),
      { seed },
    );
  });

  test('takes a client without an answer for a server that cannot be reached', () => {
    expect(problemFromError({ name: 'TRPCClientError', message: 'Failed to fetch' })).toBe(unreachable);
  });

  test('takes an error of the page itself for unexpected', () => {
    expect(problemFromError(new RangeError('x'))).toBe(unexpected);
  });
});

test('only an answer that says so asks for signing in', () => {
  expect(isSignInRequired({ data: { code: 'UNAUTHORIZED' } })).toBe(true);
  expect(isSignInRequired({ data: { code: 'FORBIDDEN' } })).toBe(false);
  expect(isSignInRequired(new Error('UNAUTHORIZED'))).toBe(false);
});
