import { describe, expect, it } from 'vitest';
import { readServerSettings } from './server-settings.js';
import { settingList } from './setting-list.js';

const right = {
  MIM_ANALYTICS_DATABASE_URL: 'postgresql://mim_analytics:hush@db:5432/mim',
  MIM_ACTOR_TOKEN_SECRET: 'Zq8vT1nW6yLr3cXb9mKf4hPd2sGj7uRe',
};
const linesOf = (environment: Record<string, string>): string[] => {
  const settings = readServerSettings({ ...right, ...environment });
  return settings.ok ? [] : settings.problem.message.en.split('\n');
};

describe('settings', () => {
  it('have defaults for all but the database and the secret', () => {
    expect(readServerSettings(right)).toEqual({
      ok: true,
      value: {
        ...right,
        NODE_ENV: 'development',
        MIM_ANALYTICS_PORT: 4001,
        MIM_ANALYTICS_HOST: '127.0.0.1',
        MIM_ANALYTICS_CONNECTIONS: 10,
        MIM_DATABASE_SECONDS: 10,
        MIM_DATABASE_POOLER: false,
        MIM_LOG_LEVEL: 'info',
      },
    });
    expect(linesOf({ MIM_ACTOR_TOKEN_SECRET: ' ', MIM_ANALYTICS_DATABASE_URL: '' })).toHaveLength(2);
  });

  it.each([
    ['MIM_ANALYTICS_PORT', 'abc'],
    ['MIM_ANALYTICS_PORT', '70000'],
    ['MIM_ANALYTICS_DATABASE_URL', 'http://db'],
    ['MIM_ACTOR_TOKEN_SECRET', 'short'],
    ['MIM_LOG_LEVEL', 'loud'],
    ['MIM_DATABASE_SECONDS', '0'],
    ['MIM_DATABASE_SECONDS', '1.5'],
    ['MIM_DATABASE_SECONDS', '601'],
    ['NODE_ENV', 'staging'],
  ])('%s=%s is told in one line that names it', (name, value) => {
    const lines = linesOf({ [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name} must be `));
  });

  it('tells every wrong setting, a line each', () => {
    expect(linesOf({ MIM_ANALYTICS_PORT: 'x', MIM_ACTOR_TOKEN_SECRET: 'short', NODE_ENV: 'x' })).toHaveLength(
      3,
    );
  });

  it('prints no secret and no password', () => {
    const text = linesOf({
      MIM_ACTOR_TOKEN_SECRET: 'hush',
      MIM_ANALYTICS_DATABASE_URL: 'mysql://me:hush@db',
    }).join();
    expect(text).not.toContain('hush');
  });

  it('in production a made-up secret is refused', () => {
    const production = { NODE_ENV: 'production' };
    expect(linesOf(production)).toEqual([]);
    for (const secret of ['change-me'.repeat(5), 'a'.repeat(40), `demo${right.MIM_ACTOR_TOKEN_SECRET}`]) {
      expect(linesOf({ ...production, MIM_ACTOR_TOKEN_SECRET: secret })).toHaveLength(1);
    }
  });

  it('each says what it is for and what it may be', () => {
    for (const setting of Object.values(settingList)) {
      expect(setting.meaning).toMatch(/\.$/);
      expect(setting.expected).not.toBe('');
    }
  });
});
