import { withActor } from '@mim/database';
import { addProspect, anActor, createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeProgramme } from '../testing/programme.js';
import { startOn } from '../testing/test-api.js';

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
