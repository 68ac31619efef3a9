import { withActor } from '@mim/database';
import { addProspect, anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { Temporal } from '@mim/domain/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeProgramme } from '../testing/programme.js';
import { startOn } from '../testing/test-api.js';
import { retentionRound } from './retention-round.js';

const today = '2026-05-04';
let database: TestDatabase;
let breda: ReturnType<typeof anActor>;
beforeAll(async () => {
  database = await createTestDatabase();
  await storeProgramme(database);
  const { locationId = '' } =
    (await withActor(database.app, anActor('administrator'), (trx) =>
      trx.selectFrom('mim.location').select('locationId').executeTakeFirst(),
    )) ?? {};
  breda = anActor('coordinator', locationId);
});
afterAll(() => database.close());

const prospects = () =>
  withActor(database.app, breda, (trx) =>
    trx.selectFrom('mim.prospect').select('givenName').orderBy('givenName').execute(),
  );

test('a server that starts erases what was kept long enough, and logs how many and no name', async () => {
  await addProspect(database.app, breda, {
    givenName: 'Weg',
    outcome: 'declined',
    outcomeOn: '2026-04-01',
  });
  await addProspect(database.app, breda, {
    givenName: 'Nog',
    outcome: 'declined',
    outcomeOn: '2026-04-04',
  });
  const api = await startOn(database, { MIM_TODAY: today });
  try {
    await expect.poll(prospects).toEqual([{ givenName: 'Nog' }]);
    const lines = () => api.logged.map((line) => JSON.parse(line));
    await expect
      .poll(lines)
      .toContainEqual(expect.objectContaining({ msg: 'erased what was kept long enough', prospects: 1 }));
    expect(api.logged.join('')).not.toContain('Weg');
  } finally {
    await api.close();
  }
});

test('invitations are cleared a month after they were closed, and no other', async () => {
  const invite = (email: string, days: number) =>
    sql`
      insert into mim.invitation (token_hash, account_id, email, name, role, invited_at, expires_at)
      values (encode(sha256(${email}::bytea), 'hex'), ${email}, ${email}, 'Anna', 'analyst',
        now() - make_interval(days => ${days + 7}), now() - make_interval(days => ${days}))`;
  await withActor(database.owner, anActor('administrator'), async (trx) => {
    await invite('lang@mim.test', 31).execute(trx);
    await invite('kort@mim.test', 29).execute(trx);
    await invite('open@mim.test', -1).execute(trx);
  });
  expect((await retentionRound(database.app, Temporal.PlainDate.from(today))).failures).toEqual([]);
  const left = await withActor(database.app, anActor('administrator'), (trx) =>
    trx.selectFrom('mim.invitation').select('email').orderBy('email').execute(),
  );
  expect(left).toEqual([{ email: 'kort@mim.test' }, { email: 'open@mim.test' }]);
});

test('a server that stops at once waits for the location under way, and leaves nothing half done', async () => {
  await addProspect(database.app, breda, {
    givenName: 'Half',
    outcome: 'declined',
    outcomeOn: '2026-04-01',
  });
  const api = await startOn(database, { MIM_TODAY: today });
  await api.close();
  expect(api.logged.join('')).not.toMatch(/not erased/);
  const again = await startOn(database, { MIM_TODAY: today });
  await expect.poll(prospects).toEqual([{ givenName: 'Nog' }]);
  await again.close();
});
