import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintCatalogue } from '../catalogue/lint.js';
import { openDatabase } from '../connection/open-database.js';
import { assertCannotBypassRowSecurity } from '../connection/row-security.js';
import { migrate } from '../migration/migrate.js';
import type { EmbeddedServer } from '../server/embedded-server.js';
import { startThrowawayServer } from '../testing/index.js';
import { randomPasswords, scramVerifier } from './passwords.js';
import { connectionStringsFor } from './provision.js';

/** A server of its own: these tests change roles, which all databases of a server share. */
let server: EmbeddedServer;
beforeAll(async () => {
  server = await startThrowawayServer();
});
afterAll(() => server.stop());

function administratorOf(database: string): string {
  const url = new URL(server.administratorConnectionString);
  url.pathname = `/${database}`;
  return url.href;
}

async function administer(
  statement: string,
  connectionString = administratorOf('mim'),
): Promise<readonly unknown[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

async function codesOfLint(): Promise<readonly string[]> {
  const db = openDatabase({ connectionString: administratorOf('mim'), applicationName: 'mim-test' });
  try {
    return (await lintCatalogue(db)).map(({ code, object }) => `${code}: ${object}`);
  } finally {
    await db.destroy();
  }
}

describe('an outside server', () => {
  test('gets the database that is named, the roles, and a schema that breaks no rule', async () => {
    const strings = await connectionStringsFor(administratorOf('elsewhere'), randomPasswords());
    await migrate(strings.owner);
    const db = openDatabase({ connectionString: strings.app, applicationName: 'mim-test' });
    try {
      expect(await lintCatalogue(db)).toEqual([]);
      expect(await assertCannotBypassRowSecurity(db)).toEqual({ ok: true, value: 'mim_app' });
    } finally {
      await db.destroy();
    }
  });

  test('is prepared again without harm, and then takes the new passwords only', async () => {
    const before = await connectionStringsFor(administratorOf('mim'), randomPasswords());
    const after = await connectionStringsFor(administratorOf('mim'), randomPasswords());
    await expect(administer('select 1', before.app)).rejects.toThrow(/password authentication failed/);
    expect(await administer('select 1 as one', after.app)).toEqual([{ one: 1 }]);
  });

  test('keeps the parameters of the connection', async () => {
    const strings = await connectionStringsFor(
      `${administratorOf('mim')}?application_name=x`,
      randomPasswords(),
    );
    expect(new URL(strings.auth).searchParams.get('application_name')).toBe('x');
  });

  test('is refused with another encoding than UTF-8', async () => {
    await administer(
      "create database latin encoding 'LATIN1' locale_provider libc locale 'C' template template0",
    );
    const preparing = connectionStringsFor(administratorOf('latin'), randomPasswords());
    await expect(preparing).rejects.toMatchObject({ problem: { code: 'database-not-utf8' } });
  });

  test('can be prepared by an administrator who is no superuser, as managed servers give', async () => {
    await administer(`
      create role managed login createrole createdb password 'a-password';
      grant mim_owner, mim_app, mim_auth, mim_analytics to managed with admin option`);
    const url = new URL(administratorOf('managed'));
    [url.username, url.password] = ['managed', 'a-password'];
    const strings = await connectionStringsFor(url.href, randomPasswords());
    await migrate(strings.owner);
    expect(await administer('select count(*) as accounts from "user"', strings.auth)).toEqual([
      { accounts: '0' },
    ]);
  });

  test.each(['localhost:5432', 'mysql://a@b/c', ''])('is not looked for at %j', async (text) => {
    const preparing = connectionStringsFor(text, randomPasswords());
    await expect(preparing).rejects.toMatchObject({ problem: { code: 'connection-string-malformed' } });
  });

  test('lets nobody else connect', async () => {
    await administer("create role stranger login password 'a-password'");
    const url = new URL(administratorOf('mim'));
    [url.username, url.password] = ['stranger', 'a-password'];
    await expect(administer('select 1', url.href)).rejects.toThrow(/permission denied for database/);
  });
});

describe('a role that is too strong', () => {
  const asApp = async () => {
    const { app } = await connectionStringsFor(administratorOf('mim'), passwords);
    return openDatabase({ connectionString: app, applicationName: 'mim-test' });
  };
  const passwords = randomPasswords();

  test.each([
    ['alter role mim_app bypassrls', 'role-too-strong: mim_app', 'mim_app has BYPASSRLS'],
    ['alter role mim_app superuser', 'role-too-strong: mim_app', 'mim_app is a superuser'],
    ['alter role mim_app createrole', 'role-too-strong: mim_app', 'mim_app can create roles'],
    ['grant mim_owner to mim_app', 'role-in-role: mim_app in mim_owner', 'mim_owner owns tables'],
    ['alter table mim.provider owner to mim_app', 'owner-other: mim.provider', 'mim_app owns tables'],
  ])('after %s is found by the lint, and no server starts with it', async (weaken, finding, power) => {
    const db = await asApp();
    try {
      await administer(weaken);
      expect(await codesOfLint()).toContain(finding);
      const refused = await assertCannotBypassRowSecurity(db);
      expect(refused).toMatchObject({ ok: false, problem: { code: 'role-can-bypass-row-security' } });
      expect(JSON.stringify(refused)).toContain(power);
    } finally {
      await administer('revoke mim_owner from mim_app; alter table mim.provider owner to mim_owner');
      await connectionStringsFor(administratorOf('mim'), passwords);
      expect(await codesOfLint()).toEqual([]);
      expect((await assertCannotBypassRowSecurity(db)).ok).toBe(true);
      await sql`select 1`.execute(db);
      await db.destroy();
    }
  });
});

test('a password is kept as PostgreSQL keeps it itself', async () => {
  await administer("set password_encryption = 'scram-sha-256'; create role twin login password 'twin'");
  const [row] = await administer("select rolpassword from pg_authid where rolname = 'twin'");
  const { rolpassword } = row as { rolpassword: string };
  const [, iterations, salt] = /^SCRAM-SHA-256\$(\d+):([^$]+)\$/.exec(rolpassword) ?? [];
  expect(scramVerifier('twin', Buffer.from(salt ?? '', 'base64'), Number(iterations))).toBe(rolpassword);
});
