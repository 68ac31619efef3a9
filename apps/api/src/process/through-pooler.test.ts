import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isPooler, missingTimeLimits, openDatabase } from '@mim/database';
import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeProgramme } from '../testing/programme.js';
import { startOn, type TestApi } from '../testing/test-api.js';
import { openBrowser, type TestBrowser } from '../testing/test-browser.js';

/** Where Debian puts it. */
const program = '/usr/sbin/pgbouncer';

/** Fewer than the calls that are made at once: each transaction gets whichever connection is free. */
const connectionsBehind = 2;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
};

describe.skipIf(!existsSync(program))(
  'through PgBouncer, which lends a connection for one transaction',
  () => {
    let database: TestDatabase;
    let pooler: ChildProcess;
    let folder: string;
    let api: TestApi;
    let through: TestDatabase['connectionStrings'];

    beforeAll(async () => {
      database = await createTestDatabase();
      await storeProgramme(database);
      folder = await mkdtemp(join(tmpdir(), 'mim-pooler-'));
      await chmod(folder, 0o755);
      const port = await freePort();
      const addresses = Object.values(database.connectionStrings).map((address) => new URL(address));
      const users = addresses.map(({ username, password }) => `"${username}" "${password}"\n`);
      await writeFile(join(folder, 'users'), users.join(''));
      const lines = [
        '[databases]',
        `* = host=127.0.0.1 port=${addresses[0]?.port}`,
        '[pgbouncer]',
        'listen_addr = 127.0.0.1',
        `listen_port = ${port}`,
        'unix_socket_dir =',
        'auth_type = scram-sha-256',
        `auth_file = ${join(folder, 'users')}`,
        'pool_mode = transaction',
        `default_pool_size = ${connectionsBehind}`,
      ];
      await writeFile(join(folder, 'pgbouncer.ini'), `${lines.join('\n')}\n`);
      // It refuses to run as root.
      const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
      const started = spawn(program, [join(folder, 'pgbouncer.ini')], {
        stdio: ['ignore', 'ignore', 'pipe'],
        ...asNobody,
      });
      pooler = started;
      for await (const line of createInterface({ input: started.stderr }))
        if (line.includes('process up')) break;
      const led = Object.entries(database.connectionStrings).map(([task, address]) => {
        const url = new URL(address);
        url.port = String(port);
        return [task, url.href];
      });
      through = Object.fromEntries(led);
      api = await startOn({ ...database, connectionStrings: through }, { MIM_DATABASE_POOLER: 'true' });
    });
    afterAll(async () => {
      await api?.close();
      pooler?.kill('SIGKILL');
      await database.close();
      await rm(folder, { recursive: true });
    });

    it('each of two locations gets its own, whoever had the connection before', async () => {
      const [escamp, other] = [openBrowser(api.url), openBrowser(api.url)];
      await Promise.all([
        escamp.signInDemo('demo-coordinator-escamp'),
        other.signInDemo('demo-coordinator-breda'),
      ]);
      const ask = async (browser: TestBrowser) => {
        const { status, json } = await browser.call('locations.list');
        return [status, json[0].result?.data];
      };
      const own = [await ask(escamp), await ask(other)];
      expect(own.map(([status]) => status)).toEqual([200, 200]);
      expect(own[0]).not.toEqual(own[1]);
      const answers = await Promise.all(
        Array.from({ length: 60 }, (_, index) => ask(index % 2 === 0 ? escamp : other)),
      );
      expect(answers).toEqual(answers.map((_, index) => own[index % 2]));
    });

    it('nothing is prepared, and the role bounds what a connection may not', async () => {
      expect(await missingTimeLimits({ connectionString: through.app, applicationName: 'mim-test' })).toEqual(
        [],
      );
      const db = openDatabase({
        connectionString: through.app,
        applicationName: 'mim-test',
        prepare: true,
        throughPooler: true,
      });
      const kept = async () => {
        await sql`select ${1}::int`.execute(db);
        return (await sql`select name from pg_prepared_statements`.execute(db)).rows;
      };
      expect(await Promise.all(Array.from({ length: 10 }, kept))).toEqual(
        Array.from({ length: 10 }, () => []),
      );
      await db.destroy();
    });

    it('is told from PostgreSQL itself', async () => {
      expect([await isPooler(through.app), await isPooler(database.connectionStrings.app)]).toEqual([
        true,
        false,
      ]);
    });

    it('a server that does not know says which setting to mend', async () => {
      await expect(
        startOn({ ...database, connectionStrings: through }, { MIM_DATABASE_POOLER: 'false' }),
      ).rejects.toThrow(/08P01.*MIM_DATABASE_POOLER/);
    });
  },
);
