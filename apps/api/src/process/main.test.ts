import { createServer } from 'node:net';
import { createTestDatabase, type TestDatabase, withRole } from '@mim/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProcess } from '../testing/test-process.js';
import { testEnvironment } from '../testing/test-settings.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const endOf = (change: Record<string, string>) => startProcess(testEnvironment(database, change)).ended;

/** A port that is in use as long as the test runs. */
async function takenPort(): Promise<{ port: number; free: () => void }> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { port: address.port, free: () => void server.close() };
}

const elsewhere = (change: (address: URL) => void): string => {
  const address = new URL(database.connectionStrings.app);
  change(address);
  return address.href;
};

/** What is wrong when the process starts, and the line in which it says so. */
const refusals: readonly (readonly [what: string, change: () => Record<string, string>, line: RegExp])[] = [
  [
    'the owner',
    () => ({ MIM_APP_DATABASE_URL: database.connectionStrings.owner }),
    /mim_owner owns tables\. Put the address of mim_app in MIM_APP_DATABASE_URL/,
  ],
  [
    'the owner for sign-in',
    () => ({ MIM_AUTH_DATABASE_URL: database.connectionStrings.owner }),
    /mim_owner owns tables\. Put the address of mim_auth in MIM_AUTH_DATABASE_URL/,
  ],
  [
    'a server where nobody listens',
    () => ({ MIM_APP_DATABASE_URL: elsewhere((address) => (address.port = '9')) }),
    /\(ECONNREFUSED: nobody listens there\)\. Check MIM_APP_DATABASE_URL, and/,
  ],
  [
    'a wrong password',
    () => ({ MIM_APP_DATABASE_URL: elsewhere((address) => (address.password = 'hidden')) }),
    /\(28P01: the password is wrong\)\. Check MIM_APP_DATABASE_URL, and/,
  ],
  [
    'the roles exchanged',
    () => ({ MIM_APP_DATABASE_URL: database.connectionStrings.auth }),
    /role mim_auth, not mim_app\. Put the address of mim_app in MIM_APP_DATABASE_URL/,
  ],
  [
    'another role for sign-in',
    () => ({ MIM_AUTH_DATABASE_URL: database.connectionStrings.app }),
    /role mim_app, not mim_auth\. Put the address of mim_auth in MIM_AUTH_DATABASE_URL/,
  ],
  [
    'a dashboard that was not built',
    () => ({ MIM_DASHBOARD_FOLDER: 'dist/of-nothing' }),
    /^\/\S+\/dist\/of-nothing holds no built dashboard\. Build it .* MIM_DASHBOARD_FOLDER/,
  ],
];

describe('the start of the process', () => {
  it.each(refusals)(
    'with %s is refused in one line: the cause and what to do',
    async (_what, change, line) => {
      const { code, stderr } = await endOf(change());
      expect([code, stderr.split('\n')]).toEqual([2, [expect.stringMatching(line), '']]);
      expect(stderr).not.toMatch(/hidden|node:|\.js\b/);
    },
  );

  it.each(['superuser', 'bypassrls'] as const)(
    'is refused with a role that is %s, in one line',
    async (power) => {
      const ended = await withRole(database, power, (address) => endOf({ MIM_APP_DATABASE_URL: address }));
      expect(ended.code).toBe(2);
      expect(ended.stderr).toMatch(
        /^The database role \w+ can bypass row security: .* Put the address of mim_app in .*\n$/,
      );
    },
  );

  it('in production refuses what is good enough to try things out, a line each', async () => {
    const { code, stderr } = await endOf({
      NODE_ENV: 'production',
      MIM_AUTH_SECRET: `demo-${'Qn7vR2xK9mZt4LpW'.repeat(2)}`,
      MIM_ACTOR_TOKEN_SECRET: '',
      MIM_DEMO: 'true',
      MIM_TODAY: '2026-03-31',
    });
    expect([code, stderr.split('\n')]).toEqual([
      2,
      [
        /^MIM_ACTOR_TOKEN_SECRET must be a secret .* not set/,
        /^MIM_AUTH_SECRET must be a random secret/,
        /^MIM_DEMO must be false/,
        /^MIM_PUBLIC_ORIGIN must be an https origin/,
        /^MIM_TODAY must be absent/,
        /^$/,
      ].map((line) => expect.stringMatching(line)),
    ]);
    for (const line of stderr.trim().split('\n'))
      expect(line).toMatch(/ Correct the setting and start again/);
  });

  it('says of several wrong settings each in its own line', async () => {
    const { code, stderr } = await endOf({ PORT: 'four', MIM_DEMO: 'perhaps' });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^PORT must be .* Correct the setting .*\nMIM_DEMO must be .* Correct the setting .*\n$/,
    );
  });

  it('says that the port is taken', async () => {
    const taken = await takenPort();
    const { code, stderr } = await endOf({ PORT: String(taken.port) });
    taken.free();
    expect(code).toBe(2);
    expect(stderr).toBe(`Port ${taken.port} is taken. Stop the other program or choose another PORT.\n`);
  });

  // The last one: it takes away what the others start on.
  it.each([
    [
      'that misses a step',
      `delete from mim.migration where name like '0002%'`,
      /misses migration 0002_\w+\. Run npm run mim -- migrate/,
    ],
    [
      'of a newer program',
      `insert into mim.migration (name, checksum) values ('9999_later', 'x')`,
      /migration 9999_later, this program does not.* Start a newer version/,
    ],
    [
      'that holds nothing',
      'drop schema mim cascade',
      /shows this role no migrations.* Run npm run mim -- migrate/,
    ],
  ])('is refused at a database %s, in one line', async (_what, statement, line) => {
    await sql.raw(statement).execute(database.owner);
    const { code, stderr } = await endOf({});
    expect([code, stderr.split('\n')]).toEqual([2, [expect.stringMatching(line), '']]);
  });
});
