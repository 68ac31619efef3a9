// The settings of `npm start` itself. Read before any package is installed, hence without one.

/**
 * One setting: what it is for, what it may be, and what holds when it is absent.
 * @typedef {object} Setting
 * @property {string} meaning
 * @property {string} expected What a right value is, as the end of the sentence "… must be".
 * @property {string} [default] Used when the setting is absent or empty.
 * @property {string} example
 * @property {true} [secret] The value is never printed.
 * @property {(text: string) => boolean} accepts
 */

const port = {
  expected: 'a whole number from 0 to 65535 (0: any free port)',
  accepts: (/** @type {string} */ text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
};

const notEmpty = () => true;

/** Every setting that `npm start` reads; the servers' own settings are theirs. */
export const settingList = /** @satisfies {Record<string, Setting>} */ ({
  PORT: {
    ...port,
    meaning: 'The port on which dashboard and API answer.',
    default: '4000',
    example: '4000',
  },
  MIM_HOST: {
    meaning: 'The network address on which the API listens.',
    expected: 'an address or host name',
    default: '127.0.0.1',
    example: '0.0.0.0',
    accepts: notEmpty,
  },
  MIM_ANALYTICS_PORT: {
    ...port,
    meaning: 'The port on which the analytics service answers the API.',
    default: '0',
    example: '4001',
  },
  DATABASE_URL: {
    meaning:
      'A PostgreSQL 15-18 to use instead of the one that npm start brings: its address as a role that ' +
      'may create roles and schemas.',
    expected: 'a PostgreSQL address such as postgresql://postgres:…@host:5432/mim',
    example: 'postgresql://postgres:change-me@127.0.0.1:5432/mim',
    secret: true,
    accepts: (/** @type {string} */ text) =>
      URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol),
  },
  MIM_DATA_FOLDER: {
    meaning: 'Where npm start keeps its database, generated secrets and logs.',
    expected: 'a folder',
    default: '.data',
    example: '.data',
    accepts: notEmpty,
  },
  MIM_DEMO: {
    meaning: 'Loads the demo data and offers made-up accounts that sign in with one click.',
    expected: 'true or false',
    default: 'true',
    example: 'false',
    accepts: (/** @type {string} */ text) => text === 'true' || text === 'false',
  },
});

/**
 * What the servers sign and make pseudonyms with. In production it is asked for: whoever installs this draws it and keeps it
 * where the database is not.
 */
const ownSecrets = ['MIM_ACTOR_TOKEN_SECRET', 'MIM_AUTH_SECRET', 'MIM_PSEUDONYM_SECRET'];

/** The setting of `npm test`. */
export const testSettingList = {
  CHROMIUM_PATH: {
    meaning: 'The browser for the tests. Absent: the one that is installed, or one that npm test installs.',
    expected: 'the path of a Chromium',
    example: '/usr/bin/chromium',
  },
};

/**
 * @typedef {object} StartSettings
 * @property {number} port 0: any free port.
 * @property {string} host
 * @property {number} analyticsPort 0: any free port.
 * @property {string | undefined} databaseUrl
 * @property {string} dataFolder
 * @property {boolean} demo
 * @property {boolean} production
 */

/**
 * Reads and checks the settings of `npm start`.
 * @param {Readonly<Record<string, string | undefined>>} environment As in `process.env`; an empty value
 *   counts as absent.
 * @returns {{ ok: true, value: StartSettings } | { ok: false, errors: string[] }} One line for each
 *   wrong setting: its name and what is expected.
 * @example
 * readSettings({ PORT: 'abc' });
 * // { ok: false, errors: ['PORT must be a whole number from 0 to 65535 (0: any free port) (it is "abc")'] }
 */
export function readSettings(environment) {
  const errors = [];
  for (const [name, setting] of Object.entries(/** @type {Record<string, Setting>} */ (settingList))) {
    const text = given(environment, name);
    if (text !== undefined && !setting.accepts(text)) {
      const shown = setting.secret ? `it has ${text.length} characters` : `it is ${JSON.stringify(text)}`;
      errors.push(`${name} must be ${setting.expected} (${shown})`);
    }
  }
  const production = environment.NODE_ENV?.trim() === 'production';
  if (production) errors.push(...productionErrors(environment));
  if (errors.length > 0) return { ok: false, errors };
  const value = (/** @type {keyof typeof settingList} */ name) => given(environment, name) ?? '';
  return {
    ok: true,
    value: {
      port: Number(value('PORT')),
      host: value('MIM_HOST'),
      analyticsPort: Number(value('MIM_ANALYTICS_PORT')),
      databaseUrl: given(environment, 'DATABASE_URL'),
      dataFolder: value('MIM_DATA_FOLDER'),
      demo: value('MIM_DEMO') === 'true',
      production,
    },
  };
}

/**
 * What is drawn or made up to try things out, and never for real data. What a secret must be is checked by the servers.
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
function productionErrors(environment) {
  const errors = ownSecrets
    .filter((name) => given(environment, name) === undefined)
    .map(
      (name) =>
        `${name} must be a random secret in production, but is not set (openssl rand -base64 48 draws one)`,
    );
  if (given(environment, 'MIM_DEMO') === 'true')
    errors.push('MIM_DEMO must be false in production (it is true unless it is set)');
  return errors;
}

/**
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {string} name
 * @returns {string | undefined}
 */
function given(environment, name) {
  const setting = /** @type {Record<string, Setting>} */ (settingList)[name];
  return environment[name]?.trim() || setting?.default;
}
