import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettings, settingList } from './settings.mjs';

test('without any setting there is one address, a folder and the demo', () => {
  expect(readSettings({})).toEqual({
    ok: true,
    value: {
      port: 4000,
      host: '127.0.0.1',
      analyticsPort: 0,
      databaseUrl: undefined,
      dataFolder: '.data',
      demo: true,
      production: false,
    },
  });
});

test('every wrong setting is named, with what is expected', () => {
  const read = readSettings({ PORT: 'abc', MIM_DEMO: 'yes', DATABASE_URL: 'mysql://root:hush@db/mim' });
  expect(read).toEqual({
    ok: false,
    errors: [
      'PORT must be a whole number from 0 to 65535 (0: any free port) (it is "abc")',
      'DATABASE_URL must be a PostgreSQL address such as postgresql://postgres:…@host:5432/mim (it has 24 characters)',
      'MIM_DEMO must be true or false (it is "yes")',
    ],
  });
});

test('in production no secret is drawn and no demo loaded: each is asked for, a line each', () => {
  const production = { NODE_ENV: 'production' };
  const read = readSettings(production);
  expect(read.ok ? [] : read.errors.map((line) => line.split(' ')[0])).toEqual([
    'MIM_ACTOR_TOKEN_SECRET',
    'MIM_AUTH_SECRET',
    'MIM_PSEUDONYM_SECRET',
    'MIM_DEMO',
  ]);
  const secrets = { MIM_ACTOR_TOKEN_SECRET: 'a', MIM_AUTH_SECRET: 'b', MIM_PSEUDONYM_SECRET: 'c' };
  expect(readSettings({ ...production, ...secrets, MIM_DEMO: 'false' })).toMatchObject({
    ok: true,
    value: { production: true, demo: false },
  });
});

test('an error never holds the value of a secret', () => {
  const secrets = Object.entries(settingList).filter(([, setting]) => 'secret' in setting);
  expect(secrets.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.constantFrom(...secrets), fc.string({ minLength: 8 }), ([name], text) => {
      const read = readSettings({ [name]: text });
      const value = text.trim();
      if (!read.ok && value.length >= 8) expect(read.errors.join()).not.toContain(value);
    }),
    { seed: 2008 },
  );
});

test('every example is a right value', () => {
  for (const [name, { example }] of Object.entries(settingList)) {
    expect(readSettings({ [name]: example }).ok, name).toBe(true);
  }
});

test('every whole number up to 65535 is a port, and no other text is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: -9, max: 99_999 }).map(String), fc.string()), (text) => {
      const isPort = /^\d{1,5}$/.test(text.trim()) && Number(text) <= 65_535;
      expect(readSettings({ PORT: text }).ok).toBe(isPort || text.trim() === '');
    }),
    { seed: 2008 },
  );
});
