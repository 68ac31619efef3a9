import { expect, test } from 'vitest';
import { canUnmakeVisit } from './visit-paid.js';

test('a visit can go while nothing is paid for it, and says what was paid while something is', () => {
  expect(canUnmakeVisit(0).ok).toBe(true);
  const refused = canUnmakeVisit(750);
  expect(refused).toMatchObject({ ok: false, problem: { code: 'visit-paid' } });
  expect(!refused.ok && refused.problem.message.nl).toContain('7,50');
});
