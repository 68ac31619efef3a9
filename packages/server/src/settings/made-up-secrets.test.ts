import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { looksMadeUp } from './made-up-secrets.js';

describe('a secret looks made up', () => {
  it.each([
    'change-me: openssl rand -base64 48',
    'demo-Qn7vR2xK9mZt4LpW8sYb3HcJ6dFgA1eU',
    'mysuperpassword-Qn7vR2xK9mZt4LpW8sYb',
    'theSecretOfTheHouse-1234567890abcdef',
    'a'.repeat(40),
    '0123456'.repeat(6),
  ])('when it says so or hardly varies: %s', (value) => {
    expect(looksMadeUp(value)).toBe(true);
  });

  it.each(['hex', 'base64', 'base64url'] as const)('not when it was drawn at random, as %s', (encoding) => {
    for (let draw = 0; draw < 500; draw += 1)
      expect(looksMadeUp(randomBytes(32).toString(encoding))).toBe(false);
  });
});
