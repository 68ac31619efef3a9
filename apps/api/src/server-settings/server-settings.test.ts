import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readServerSettings } from './server-settings.js';
import { settingList } from './setting-list.js';

const seed = 20_080_701;

/** Settings with which the API starts. */
const right: Readonly<Record<string, string>> = {
  NODE_ENV: 'test',
  MIM_APP_DATABASE_URL: 'postgresql://mim_app:hidden@127.0.0.1:5432/mim',
  MIM_AUTH_DATABASE_URL: 'postgresql://mim_auth:hidden@127.0.0.1:5432/mim',
  MIM_ACTOR_TOKEN_SECRET: 'Qn7vR2xK9mZt4LpW8sYb3HcJ6dFgA1eU',
  MIM_AUTH_SECRET: 'uE5aGf1dJ6cHb3Ys8WpL4tZm9Kx2Rv7n',
};

const production: Readonly<Record<string, string>> = {
  ...right,
  NODE_ENV: 'production',
  MIM_PUBLIC_ORIGIN: 'https://mim.example',
};

const oidc = {
  MIM_OIDC_DISCOVERY_URL: 'https://login.example/.well-known/openid-configuration',
  MIM_OIDC_CLIENT_ID: 'mim',
  MIM_OIDC_CLIENT_SECRET: 'x',
};

const messageOf = (environment: Record<string, string | undefined>): string => {
  const read = readServerSettings(environment);
  return read.ok ? 'started' : read.problem.message.en;
};

describe('the settings', () => {
  it('start with no more than databases and secrets', () => {
    const read = readServerSettings(right);
    expect(read).toMatchObject({
      ok: true,
      value: { PORT: 4000, MIM_DEMO: false, MIM_PUBLIC_ORIGIN: 'http://localhost:4000' },
    });
  });

  it('accept both names of this machine in demo mode, and otherwise the public origin alone', () => {
    expect(readServerSettings({ ...right, PORT: '4100', MIM_DEMO: 'true' })).toMatchObject({
      value: { origins: ['http://localhost:4100', 'http://127.0.0.1:4100'] },
    });
    expect(readServerSettings(production)).toMatchObject({ value: { origins: ['https://mim.example'] } });
  });

  it('treat an empty setting as absent', () => {
    expect(readServerSettings({ ...right, PORT: '', MIM_DASHBOARD_FOLDER: ' ' })).toMatchObject({
      value: { PORT: 4000 },
    });
  });

  it.each<[name: string, change: Record<string, string | undefined>, says: string]>([
    [
      'no actor token secret',
      { MIM_ACTOR_TOKEN_SECRET: undefined },
      'MIM_ACTOR_TOKEN_SECRET must be a secret of at least 32',
    ],
    ['a short secret', { MIM_AUTH_SECRET: 'short' }, 'MIM_AUTH_SECRET must be a secret of at least 32'],
    ['no database', { MIM_APP_DATABASE_URL: undefined }, 'MIM_APP_DATABASE_URL must be a PostgreSQL address'],
    ['another database', { MIM_AUTH_DATABASE_URL: 'mysql://x/y' }, 'MIM_AUTH_DATABASE_URL must be'],
    ['a port in words', { PORT: 'four' }, 'PORT must be a whole number from 0 to 65535'],
    ['a port too high', { PORT: '65536' }, ', not "65536"'],
    ['an origin with a path', { MIM_PUBLIC_ORIGIN: 'https://mim.example/x' }, 'MIM_PUBLIC_ORIGIN must be'],
    ['an origin of another kind', { MIM_PUBLIC_ORIGIN: 'ftp://mim.example' }, 'MIM_PUBLIC_ORIGIN must be'],
    [
      'an address that is none',
      { MIM_ANALYTICS_URL: 'analytics' },
      'MIM_ANALYTICS_URL must be a web address',
    ],
    ['a day that is none', { MIM_TODAY: '2026-02-30' }, 'MIM_TODAY must be a date'],
    ['demo: yes', { MIM_DEMO: 'yes' }, 'MIM_DEMO must be true or false'],
    ['a proxy by name', { MIM_TRUSTED_PROXIES: 'proxy' }, 'MIM_TRUSTED_PROXIES must be addresses'],
    ['a level that is none', { MIM_LOG_LEVEL: 'loud' }, 'MIM_LOG_LEVEL must be silent, error'],
    ['an environment that is none', { NODE_ENV: 'staging' }, 'NODE_ENV must be development, test or'],
    [
      'one secret for two',
      { MIM_AUTH_SECRET: right.MIM_ACTOR_TOKEN_SECRET },
      'another secret than MIM_ACTOR_TOKEN_SECRET',
    ],
    [
      'the secret of sign-in for pseudonyms',
      { MIM_PSEUDONYM_SECRET: right.MIM_AUTH_SECRET },
      'MIM_PSEUDONYM_SECRET must be another secret than MIM_AUTH_SECRET',
    ],
    [
      'a short secret of pseudonyms',
      { MIM_PSEUDONYM_SECRET: 'short' },
      'MIM_PSEUDONYM_SECRET must be a secret',
    ],
    ['half of OIDC', { MIM_OIDC_CLIENT_ID: 'mim' }, 'MIM_OIDC_CLIENT_SECRET must be given together'],
    [
      'OIDC over http',
      { ...oidc, MIM_OIDC_DISCOVERY_URL: 'http://login.example/' },
      'MIM_OIDC_DISCOVERY_URL',
    ],
  ])('refuse %s, by name and with what is expected', (_name, change, says) => {
    const message = messageOf({ ...right, ...change });
    expect(message).toContain(says);
    for (const line of message.split('\n')) expect(line).toMatch(/^[A-Z_]+( and [A-Z_]+)* must be /);
  });

  it.each<[name: string, change: Record<string, string | undefined>, says: string]>([
    ['demo mode', { MIM_DEMO: 'true' }, 'MIM_DEMO must be false in production'],
    ['another day than today', { MIM_TODAY: '2026-03-31' }, 'MIM_TODAY must be absent in production'],
    ['http', { MIM_PUBLIC_ORIGIN: 'http://mim.example' }, 'MIM_PUBLIC_ORIGIN must be an https origin'],
    [
      'no origin',
      { MIM_PUBLIC_ORIGIN: undefined },
      'MIM_PUBLIC_ORIGIN must be an https origin in production',
    ],
    [
      'a demo secret',
      { MIM_ACTOR_TOKEN_SECRET: `demo-${right.MIM_ACTOR_TOKEN_SECRET}` },
      'MIM_ACTOR_TOKEN_SECRET must be a random',
    ],
    ['the example', { MIM_AUTH_SECRET: settingList.MIM_AUTH_SECRET.example }, 'MIM_AUTH_SECRET must be'],
    [
      'the example of pseudonyms',
      { MIM_PSEUDONYM_SECRET: `demo-${right.MIM_AUTH_SECRET}` },
      'MIM_PSEUDONYM_SECRET must be a random',
    ],
    ['one letter repeated', { MIM_AUTH_SECRET: 'a'.repeat(40) }, 'MIM_AUTH_SECRET must be a random secret'],
  ])('refuse %s in production', (_name, change, says) => {
    expect(messageOf({ ...production, ...change })).toContain(says);
  });

  it('start in production when all is right', () => {
    expect(messageOf({ ...production, ...oidc })).toBe('started');
  });

  it('list everything that is wrong, a line each', () => {
    const message = messageOf({ ...right, PORT: 'x', MIM_DEMO: 'y', MIM_ACTOR_TOKEN_SECRET: 'z' });
    expect(message.match(/must be/g)).toHaveLength(3);
    expect(message.split('\n')).toHaveLength(3);
  });

  it('never print a secret or the password in an address', () => {
    const secrets = {
      MIM_ACTOR_TOKEN_SECRET: 'hushhush',
      MIM_APP_DATABASE_URL: 'http://mim_app:hidden@host',
    };
    expect(messageOf({ ...right, ...secrets })).not.toMatch(/hushhush|hidden/);
  });

  it('accept the example of each setting, outside production', () => {
    const examples = Object.fromEntries(
      Object.entries(settingList).map(([name, { example }]) => [name, example]),
    );
    const secrets = {
      MIM_ACTOR_TOKEN_SECRET: right.MIM_ACTOR_TOKEN_SECRET,
      MIM_PSEUDONYM_SECRET: `${right.MIM_ACTOR_TOKEN_SECRET}-other`,
      NODE_ENV: 'test',
    };
    expect(messageOf({ ...examples, ...secrets })).toBe('started');
  });

  it('never fail to answer, whatever stands in a setting', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(settingList)), fc.string(), (name, value) => {
        const read = readServerSettings({ ...right, [name]: value });
        expect(read.ok || read.problem.message.en.includes('must be')).toBe(true);
      }),
      { seed },
    );
  });
});
