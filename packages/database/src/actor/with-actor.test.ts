import { fail, ok } from '@mim/domain/kernel';
import { aDelivery } from '@mim/domain/testing';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../connection/open-database.js';
import { storeDelivery } from '../delivery/store-delivery.js';
import type { Database } from '../schema/database.generated.js';
import { addLocations, anActor, createTestDatabase, type TestDatabase } from '../testing/index.js';
import { attemptWithActor, withActor } from './with-actor.js';

/** Transactions a run; the soak sets more. */
const transactions = Number(process.env.MIM_SOAK_TRANSACTIONS ?? 1000);
const tenants = ['breda', 'escamp'] as const;
/** What a transaction does after it has looked. */
const endings = ['commit', 'fail', 'wrong statement', 'lost connection'] as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, ...tenants);
  for (const code of tenants) {
    const delivery = aDelivery({ descriptor: { location: { code, name: code, municipality: code } } });
    await withActor(database.app, anActor('coordinator', code), (trx) => storeDelivery(trx, delivery));
  }
});
afterAll(() => database.close());

class Abandoned extends Error {}

interface Step {
  readonly tenant: (typeof tenants)[number];
  readonly ending: (typeof endings)[number];
}

/** Looks as a tenant's coordinator, and ends as told. Returns what was seen. */
async function look(db: TestDatabase['app'], { tenant, ending }: Step): Promise<readonly string[]> {
  const seen: string[] = [];
  const work = withActor(db, anActor('coordinator', tenant), async (trx) => {
    const rows = await trx.selectFrom('mim.delivery_participation').select('locationId').execute();
    seen.push(...rows.map(({ locationId }) => locationId));
    if (ending === 'fail') throw new Abandoned();
    if (ending === 'wrong statement') await sql`select no_such_column`.execute(trx);
    if (ending === 'lost connection') await sql`select pg_terminate_backend(pg_backend_pid())`.execute(trx);
  });
  if (ending === 'commit') await work;
  else await expect(work).rejects.toThrow();
  return seen;
}

describe('withActor', () => {
  test(`${transactions} pooled transactions of two tenants leak nothing, whatever becomes of them`, async () => {
    const runs = 10;
    const steps = fc.array(
      fc.record({
        tenant: fc.constantFrom(...tenants),
        ending: fc.oneof(
          { weight: 8, arbitrary: fc.constantFrom(...endings.slice(0, 3)) },
          { weight: 1, arbitrary: fc.constant('lost connection' as const) },
        ),
      }),
      { minLength: transactions / runs, maxLength: transactions / runs },
    );
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 4 }), async (interleaving, maxConnections) => {
        const connectionString = database.connectionStrings.app;
        const db = openDatabase({ connectionString, applicationName: 'mim-test', maxConnections });
        try {
          const seen = await Promise.all(interleaving.map((step) => look(db, step)));
          expect(seen).toEqual(interleaving.map(({ tenant }) => [tenant]));
          const without = await db.selectFrom('mim.delivery').selectAll().execute();
          expect(without).toEqual([]);
        } finally {
          await db.destroy();
        }
      }),
      { seed: 2008, numRuns: runs },
    );
  });

  test('keeps nothing of work that throws', async () => {
    const work = withActor(database.app, anActor('administrator'), async (trx) => {
      await trx.insertInto('mim.provider').values({ providerId: 'gone', name: 'Gone' }).execute();
      throw new Abandoned();
    });
    await expect(work).rejects.toBeInstanceOf(Abandoned);
    const found = await withActor(database.app, anActor('analyst'), (trx) =>
      trx.selectFrom('mim.provider').select('name').where('providerId', '=', 'gone').execute(),
    );
    expect(found).toEqual([]);
  });

  test('refuses an actor whose locations could be read as others', () => {
    for (const locationId of ['breda,escamp', '', 'Breda', "breda'"]) {
      expect(() =>
        withActor(database.app, anActor('coordinator', locationId), async () => undefined),
      ).toThrow();
    }
  });

  test('can be read-only and see one moment', async () => {
    const options = { readOnly: true, isolationLevel: 'repeatable read' } as const;
    const settings = await withActor(
      database.app,
      anActor('analyst'),
      async (trx) => {
        const { rows } = await sql<{ readOnly: string; isolation: string }>`
          select current_setting('transaction_read_only') as read_only,
            current_setting('transaction_isolation') as isolation`.execute(trx);
        return rows[0];
      },
      options,
    );
    expect(settings).toEqual({ readOnly: 'on', isolation: 'repeatable read' });
  });
});

describe('attemptWithActor', () => {
  const attempt = (
    providerId: string,
    outcome: Parameters<typeof attemptWithActor<string, string, Database>>[2],
  ) =>
    attemptWithActor(database.app, anActor('administrator'), async (trx) => {
      await trx.insertInto('mim.provider').values({ providerId, name: providerId }).execute();
      return outcome(trx);
    });
  const kept = (providerId: string) =>
    withActor(database.app, anActor('analyst'), (trx) =>
      trx.selectFrom('mim.provider').select('name').where('providerId', '=', providerId).execute(),
    );

  test('keeps what succeeds, and gives its value', async () => {
    expect(await attempt('kept', async () => ok('done'))).toEqual(ok('done'));
    expect(await kept('kept')).toHaveLength(1);
  });

  test('keeps nothing of what fails, and gives the problem', async () => {
    expect(await attempt('failed', async () => fail('no'))).toEqual(fail('no'));
    expect(await kept('failed')).toEqual([]);
  });

  test('keeps nothing of what throws, and throws it on', async () => {
    await expect(attempt('thrown', () => Promise.reject(new Abandoned()))).rejects.toBeInstanceOf(Abandoned);
    expect(await kept('thrown')).toEqual([]);
  });
});
