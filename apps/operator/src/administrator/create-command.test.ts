import { withActor } from '@mim/database';
import { anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCaptured } from '../testing/run-captured.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const create = (change: Readonly<Record<string, string | undefined>> = {}, email = 'anna@mim.test') =>
  runCaptured(['administrator', 'create', '--email', email, '--name', 'Anna de Wit'], {
    MIM_OWNER_DATABASE_URL: database.connectionStrings.owner,
    MIM_PUBLIC_ORIGIN: 'https://mim.example',
    ...change,
  });
const invitations = () =>
  withActor(database.app, anActor('administrator'), (trx) =>
    trx.selectFrom('mim.invitation').select(['role', 'name', 'withdrawnAt']).orderBy('invitedAt').execute(),
  );

describe('mim administrator create', () => {
  it('prints the link of an invitation in its fragment, and a newer one in its place', async () => {
    const links = [];
    for (const _time of [1, 2]) {
      const { code, data, lines } = await create();
      expect([code, data.length, lines]).toEqual([0, 2, []]);
      expect(data[0]).toMatch(/^https:\/\/mim\.example\/uitnodiging#[\w-]{43}$/);
      links.push(data[0]);
    }
    expect(new Set(links).size).toBe(2);
    const invited = { role: 'administrator', name: 'Anna de Wit' };
    expect(await invitations()).toEqual([
      { ...invited, withdrawnAt: expect.any(Date) },
      { ...invited, withdrawnAt: null },
    ]);
  });

  it('refuses what is no address, and an installation of which the address is not known', async () => {
    const before = await invitations();
    expect(await create({}, 'anna')).toMatchObject({ code: 2, data: [] });
    const { code, data, lines } = await create({ MIM_PUBLIC_ORIGIN: undefined });
    expect([code, data, lines.length]).toEqual([2, [], 1]);
    expect(await invitations()).toEqual(before);
  });

  it('refuses where there is an administrator, and says what to do', async () => {
    await withActor(database.app, anActor('administrator'), (trx) =>
      trx.insertInto('mim.membership').values({ accountId: 'eva', role: 'administrator' }).execute(),
    );
    const { code, data, lines } = await create();
    expect([code, data]).toEqual([1, []]);
    expect(lines).toEqual([expect.stringMatching(/has an administrator already\. That one signs in/)]);
  });
});
