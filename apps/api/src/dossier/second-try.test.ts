import { withActor } from '@mim/database';
import {
  addLocations,
  addPerson,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withSecondTry } from './second-try.js';

const breda = anActor('coordinator', 'breda');
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda');
});
afterAll(() => database.close());

const refused = (code: string) => Object.assign(new Error('refused'), { code });

test('two who wait for each other both get through', async () => {
  const [one, other] = [await addPerson(database.app, breda), await addPerson(database.app, breda)];
  let waiting = 0;
  let go = () => {};
  const both = new Promise<void>((resolve) => {
    go = resolve;
  });
  let tries = 0;
  const changing = (first: string, second: string, theirs: () => Promise<void>) =>
    withSecondTry(() =>
      withActor(database.app, breda, async (trx) => {
        tries += 1;
        // Whoever was refused comes back when the other is through; at once they might wait for each other again.
        if (tries > 2) await theirs();
        for (const personId of [first, second]) {
          await trx
            .updateTable('mim.person')
            .set(({ eb }) => ({ town: 'Breda', version: eb('version', '+', 1) }))
            .where('personId', '=', personId)
            .execute();
          waiting += 1;
          if (waiting === 2) go();
          await both;
        }
      }),
    );
  const mine: Promise<void> = changing(one, other, () => theirs);
  const theirs: Promise<void> = changing(other, one, () => mine);
  await Promise.all([mine, theirs]);
  expect(tries).toBe(3);
});

test.each(['40P01', '40001', '23505', '23514'])('%s is tried once more, and no oftener', async (code) => {
  let tries = 0;
  const work = async () => {
    tries += 1;
    throw refused(code);
  };
  await expect(withSecondTry(work)).rejects.toMatchObject({ code });
  expect(tries).toBe(2);
});

test.each(['55P03', '23503', '57P01', ''])('%s is not', async (code) => {
  let tries = 0;
  const work = async () => {
    tries += 1;
    throw refused(code);
  };
  await expect(withSecondTry(work)).rejects.toMatchObject({ code });
  expect(tries).toBe(1);
});
