import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCaptured } from '../testing/run-captured.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const mim = (...words: string[]) =>
  runCaptured(words, { MIM_OWNER_DATABASE_URL: database.connectionStrings.owner });

describe('mim migrate', () => {
  it('of a database that is up to date changes nothing and says so', async () => {
    const upToDate = { code: 0, data: ['The database is up to date.'], lines: [] };
    expect(await mim('migrate', '--check')).toEqual(upToDate);
    expect(await mim('migrate')).toEqual(upToDate);
  });

  it('of an empty database applies every step and names it, in order', async () => {
    await sql`drop schema mim cascade; drop schema auth cascade`.execute(database.owner);
    const check = await mim('migrate', '--check');
    expect([check.code, check.data[0], check.lines]).toEqual([
      1,
      'To be applied: 0001_locations_and_memberships',
      [],
    ]);
    expect((await mim('migrate', '--check')).data).toEqual(check.data);
    const done = await mim('migrate');
    expect(done).toEqual({
      code: 0,
      data: check.data.map((line) => line.replace('To be applied', 'Applied')),
      lines: [],
    });
  });

  it('of a database of a newer or another program says what differs, and changes nothing', async () => {
    await sql`insert into mim.migration (name, checksum) values ('9999_later', 'x');
      update mim.migration set checksum = 'x' where name like '0002%'`.execute(database.owner);
    const check = await mim('migrate', '--check');
    expect([check.code, check.data.length]).toEqual([1, 2]);
    expect(check.data[0]).toMatch(/^Unknown: 9999_later/);
    expect(check.data[1]).toMatch(/^Changed: 0002_/);
    const { code, data, lines } = await mim('migrate');
    expect([code, data, lines.length]).toEqual([1, [], 1]);
    expect(lines[0]).toMatch(/9999_later.*Start a newer version/);
  });

  it('says in one line which setting is missing or wrong, and what to do', async () => {
    for (const address of [undefined, 'mysql://me:hush@db/mim']) {
      const { code, data, lines } = await runCaptured(['migrate'], { MIM_OWNER_DATABASE_URL: address });
      expect([code, data, lines.length]).toEqual([2, [], 1]);
      expect(lines[0]).toMatch(/^MIM_OWNER_DATABASE_URL must be a PostgreSQL address.*Correct the setting/);
      expect(lines[0]).not.toContain('hush');
    }
  });

  it('says in one line that nobody answers, without the password', async () => {
    const { code, lines } = await runCaptured(['migrate'], {
      MIM_OWNER_DATABASE_URL: 'postgresql://mim_owner:hush@127.0.0.1:1/mim',
    });
    expect([code, lines]).toEqual([
      1,
      [
        'The database cannot be reached (ECONNREFUSED: nobody listens there). Check MIM_OWNER_DATABASE_URL, and whether PostgreSQL runs.',
      ],
    ]);
  });
});
