import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  admitAttempt,
  attemptKey,
  codeKey,
  codeLimit,
  forgetCodes,
  signInLimit,
} from './attempts.repository.js';

const seed = 20_080_703;
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** Pauses between attempts, in milliseconds: many short ones, some about as long as the window. */
const pauses = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 60_000 }),
    fc.integer({ min: signInLimit.within - 2, max: signInLimit.within + 2 }),
  ),
  { minLength: 15, maxLength: 40 },
);

describe('attempts of an account', () => {
  it('in any quarter of an hour, at most ten are admitted', async () => {
    let account = 0;
    await fc.assert(
      fc.asyncProperty(pauses, async (given) => {
        account += 1;
        const admitted: number[] = [];
        let now = Date.UTC(2008, 0, 1);
        for (const pause of given) {
          now += pause;
          if (await admitAttempt(database.auth, `account-${account}`, now)) admitted.push(now);
        }
        for (const start of admitted) {
          const within = admitted.filter((moment) => moment >= start && moment < start + signInLimit.within);
          expect(within.length).toBeLessThanOrEqual(signInLimit.allowed);
        }
      }),
      { seed, numRuns: 25 },
    );
  });

  it('the first ten are admitted, and one again a quarter of an hour after the tenth', async () => {
    const now = Date.UTC(2008, 0, 1);
    const answers = [];
    for (let index = 0; index < 12; index += 1)
      answers.push(await admitAttempt(database.auth, 'toos', now + index));
    expect(answers).toEqual([...Array(signInLimit.allowed).fill(true), false, false]);
    expect(await admitAttempt(database.auth, 'toos', now + 9 + signInLimit.within - 1)).toBe(false);
    expect(await admitAttempt(database.auth, 'toos', now + 9 + signInLimit.within)).toBe(true);
  });

  it('are counted under a key that does not depend on how the address is capitalised and does not show it', () => {
    const key = attemptKey('Toos@MIM.test', 'secret');
    expect(key).toBe(attemptKey('toos@mim.test', 'secret'));
    expect(key).not.toBe(attemptKey('toos@mim.test', 'another secret'));
    expect(key).not.toContain('toos');
  });
});

describe('a code', () => {
  const now = Date.UTC(2008, 0, 1);

  it('is admitted once while it is right, and is forgotten after that', async () => {
    const key = codeKey('toos', '123456', 'secret');
    const admit = (moment: number) => admitAttempt(database.auth, key, moment, codeLimit);
    const answers = await Promise.all([admit(now), admit(now), admit(now)]);
    expect(answers.filter((admitted) => admitted)).toHaveLength(1);
    expect(await admit(now + codeLimit.within - 1)).toBe(false);
    const kept = () =>
      database.auth.selectFrom('auth.rate_limit').select('key').where('key', '=', key).execute();
    await forgetCodes(database.auth, now + codeLimit.within - 1);
    expect(await kept()).toHaveLength(1);
    await forgetCodes(database.auth, now + codeLimit.within);
    expect(await kept()).toEqual([]);
  });

  it('is kept for each account apart, and not as it is', () => {
    const key = codeKey('toos', '123456', 'secret');
    expect(key).not.toBe(codeKey('bea', '123456', 'secret'));
    expect(key).not.toContain('123456');
  });
});
