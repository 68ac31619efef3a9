import { withActor } from '@mim/database';
import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { aDelivery } from '@mim/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neededDeliveries } from '../../tally/needed-deliveries.js';
import { actorAs, analyst } from '../../testing/actors.js';
import { storeDeliveries } from '../../testing/store-deliveries.js';
import { deliveriesBehind } from './delivery.repository.js';

/** With gaps of every length that makes a difference, and one that stopped long ago. */
const yearsOf = {
  breda: [2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008],
  ede: [2001, 2005, 2006],
  goes: [2001, 2002],
  laak: [2002, 2007],
} as const;
const codes = Object.keys(yearsOf);
const delivered = Object.entries(yearsOf).flatMap(([code, years]) => years.map((year) => ({ code, year })));

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const version = (code: string, year: number, number: number) =>
    aDelivery({
      descriptor: { location: { code, name: code, municipality: code }, year, version: number },
      participations: [],
    });
  await storeDeliveries(database, [
    ...delivered.map(({ code, year }) => version(code, year, 1)),
    version('ede', 2005, 2),
    version('goes', 2002, 2),
  ]);
});
afterAll(() => database.close());

const behind = (asked: readonly string[], first: number, last: number, actor = analyst) =>
  withActor(database.analytics, actor, async (trx) =>
    (await deliveriesBehind(trx, asked, { first, last })).map(({ locationId, year, version }) => ({
      code: locationId,
      year,
      version,
    })),
  );

describe('the deliveries behind the figures of some years', () => {
  it('law: are those that are needed, whichever locations and years are asked', async () => {
    const years = Array.from({ length: 11 }, (_, index) => 2000 + index);
    for (const asked of [codes, ['ede', 'laak'], ['goes'], []]) {
      for (const first of years) {
        for (const last of [first, first + 1, first + 4]) {
          const needed = neededDeliveries(
            delivered.filter(({ code }) => asked.includes(code)),
            Array.from({ length: last - first + 1 }, (_, index) => first + index),
            ({ code }) => code,
          );
          const found = await behind(asked, first, last);
          expect(found.map(({ code, year }) => ({ code, year }))).toEqual(needed);
        }
      }
    }
  });

  it('are the highest version of each', async () => {
    expect(await behind(['ede', 'goes'], 2006, 2006)).toEqual([
      { code: 'ede', year: 2005, version: 2 },
      { code: 'ede', year: 2006, version: 1 },
      { code: 'goes', year: 2002, version: 2 },
    ]);
  });

  it('are of no location that the actor may not read', async () => {
    expect(await behind(['ede', 'goes'], 2002, 2002, actorAs('coordinator', 'goes'))).toEqual([
      { code: 'goes', year: 2001, version: 1 },
      { code: 'goes', year: 2002, version: 2 },
    ]);
  });
});
