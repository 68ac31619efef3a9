import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings } from './read-settings.js';
import { defaulted, optional, optionalSecret, required, secret } from './setting.js';
import { databaseAddress, longSecret, port } from './setting-schemas.js';
import { sharedSettings } from './shared-settings.js';

const explained = { meaning: 'For this test.', example: '' };
const list = {
  ...sharedSettings,
  PORT: defaulted({ ...explained, expected: 'a port', default: '4000', schema: port }),
  DATABASE: required({ ...explained, expected: 'a PostgreSQL address', schema: databaseAddress }),
  OWN: secret({ ...explained, expected: 'a secret of at least 32 characters', schema: longSecret }),
  KEPT: optionalSecret({ ...explained, expected: 'a secret', schema: longSecret }),
  THEIRS: optional({ ...explained, expected: 'a secret', schema: longSecret, secret: true }),
};

const right: Readonly<Record<string, string>> = {
  DATABASE: 'postgresql://mim:hidden@host/mim',
  MIM_ACTOR_TOKEN_SECRET: 'Qn7vR2xK9mZt4LpW8sYb3HcJ6dFgA1eU',
  OWN: 'uE5aGf1dJ6cHb3Ys8WpL4tZm9Kx2Rv7n',
};

const linesOf = (change: Record<string, string | undefined>): string[] => {
  const read = readSettings(list, { ...right, ...change });
  return read.ok ? [] : read.problem.message.en.split('\n');
};

describe('reading settings', () => {
  it('gives each under its name, with its default where it is absent or empty', () => {
    expect(readSettings(list, { ...right, PORT: ' ' })).toEqual({
      ok: true,
      value: {
        ...right,
        NODE_ENV: 'development',
        MIM_DATABASE_POOLER: false,
        MIM_DATABASE_SECONDS: 10,
        MIM_LOG_LEVEL: 'info',
        PORT: 4000,
      },
    });
  });

  it('names each wrong setting, a line each, with what is expected', () => {
    expect(linesOf({ PORT: 'four', DATABASE: undefined, NODE_ENV: 'staging' })).toEqual([
      'NODE_ENV must be development, test or production, not "staging"',
      'PORT must be a port, not "four"',
      'DATABASE must be a PostgreSQL address, but is not set',
    ]);
  });

  it.each(['http://mim:hush@host', 'mysql://mim:hu@sh:hush@host/x', 'mysql://mim:hu/hush@host'])(
    'prints no secret and no password: %s',
    (DATABASE) => {
      const lines = linesOf({ DATABASE, OWN: 'hush', THEIRS: 'hush' });
      expect(lines).toHaveLength(3);
      expect(lines.join()).not.toContain('hush');
    },
  );

  it('refuses in production a secret of our own that is made up, and no other', () => {
    const madeUp = 'change-me'.repeat(5);
    expect(linesOf({ NODE_ENV: 'test', OWN: madeUp })).toEqual([]);
    expect(linesOf({ NODE_ENV: 'production' })).toEqual([]);
    expect(linesOf({ NODE_ENV: 'production', OWN: madeUp, THEIRS: madeUp })).toEqual([
      'OWN must be a random secret in production, not a demo or example value',
    ]);
    // One that may stay away is ours all the same.
    expect(linesOf({ NODE_ENV: 'production', KEPT: madeUp })).toEqual([
      'KEPT must be a random secret in production, not a demo or example value',
    ]);
  });

  it('asks what must hold between settings of those that are right by themselves', () => {
    const seen: unknown[] = [];
    const read = readSettings(list, { ...right, PORT: 'x' }, (values) => {
      seen.push(values.PORT, values.OWN);
      return ['OWN must be another'];
    });
    expect(seen).toEqual([undefined, right.OWN]);
    expect(read).toMatchObject({
      ok: false,
      problem: { message: { en: expect.stringMatching(/PORT.*\nOWN/) } },
    });
  });

  it('never fails to answer, whatever stands in a setting', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(list)), fc.string(), (name, value) => {
        expect(linesOf({ [name]: value }).every((line) => line.includes('must be'))).toBe(true);
      }),
      { seed: 20_080_701 },
    );
  });
});
