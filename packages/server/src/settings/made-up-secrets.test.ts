import fc from 'fast-check';
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
    'Qn7vR2xK9mZt4LpWdemo8sYb3HcJ6dFgA1eU',
    'QnDEMO7vR2xK9mZt4LpW8sYb3HcJ6dFgA1eU',
    'Qn7vR2changexK9mZt4LpW8sYb3HcJ6dFgA1eU',
    'abcdefghijk'.repeat(4),
    '0123456789'.repeat(4),
  ])('when it says so or hardly varies: %s', (value) => {
    expect(looksMadeUp(value)).toBe(true);
  });

  it.each(['hex', 'base64', 'base64url'] as const)('not when it was drawn at random, as %s', (encoding) => {
    const drawn = (length: number) =>
      fc
        .noBias(fc.uint8Array({ minLength: length, maxLength: length }))
        .map((bytes) => Buffer.from(bytes).toString(encoding));
    const secrets = fc.constantFrom(16, 24, 32, 48).chain(drawn);
    fc.assert(
      fc.property(secrets, (secret) => !looksMadeUp(secret)),
      { seed: 20_080_701, numRuns: 1000 },
    );
  });
});
