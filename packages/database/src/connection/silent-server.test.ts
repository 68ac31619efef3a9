import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withActor } from '../actor/with-actor.js';
import { anActor, createTestDatabase, type TestDatabase } from '../testing/index.js';
import { openDatabase } from './open-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

describe('a server that says nothing', () => {
  test.each([false, true])(
    'is given up, keeps nothing, and is asked again later (prepare: %s)',
    async (prepare) => {
      const broken: Error[] = [];
      const db = openDatabase({
        connectionString: database.connectionStrings.app,
        applicationName: 'mim-test',
        maxConnections: 1,
        silenceMillis: 500,
        prepare,
        onConnectionError: (error) => broken.push(error),
      });
      let stopped = 0;
      const providerId = `silent-${prepare}`;
      try {
        const work = withActor(db, anActor('administrator'), async (trx) => {
          await trx.insertInto('mim.provider').values({ providerId, name: 'Silent' }).execute();
          const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
          stopped = rows[0]?.pid ?? 0;
          process.kill(stopped, 'SIGSTOP');
          await sql`select 1`.execute(trx);
        });
        await expect(work).rejects.toThrow();
        expect(broken).toContainEqual(expect.objectContaining({ code: 'ETIMEDOUT' }));
        // Another connection: the one that hung is not used again.
        const kept = () =>
          withActor(db, anActor('analyst'), (trx) =>
            trx.selectFrom('mim.provider').select('name').where('providerId', '=', providerId).execute(),
          );
        expect(await kept()).toEqual([]);
        process.kill(stopped, 'SIGCONT');
        stopped = 0;
        expect(await kept()).toEqual([]);
      } finally {
        if (stopped !== 0) process.kill(stopped, 'SIGCONT');
        await db.destroy();
      }
    },
  );
});
