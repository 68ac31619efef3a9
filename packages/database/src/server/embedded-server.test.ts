import { spawnSync } from 'node:child_process';
import { access, chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type EmbeddedServer, type EmbeddedServerOptions, startEmbeddedServer } from './embedded-server.js';
import { isAlive } from './processes.js';
import { connectionsOfRunningServer } from './running-server.js';

let folder: string;
const running = new Set<EmbeddedServer>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mim-embedded-'));
  await chmod(folder, 0o711);
  // Something to find again.
  const server = await start();
  await query(server, "create table kept (word text primary key); insert into kept values ('kept')");
  await server.stop();
});
afterEach(async () => {
  for (const server of running) await server.stop();
  running.clear();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function start(options: Partial<EmbeddedServerOptions> = {}): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ dataFolder: folder, sync: false, ...options });
  running.add(server);
  return server;
}

async function query(server: EmbeddedServer, statement: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: server.administratorConnectionString });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

const kept = (server: EmbeddedServer): Promise<readonly unknown[]> => query(server, 'select word from kept');
const pidOf = async ({ location }: EmbeddedServer): Promise<number> =>
  Number((await readFile(join(location, 'postmaster.pid'), 'utf8')).split('\n')[0]);
/** The number of a process that has ended. */
const endedPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

describe('an embedded server', () => {
  test('has its data again after a stop that left no process', async () => {
    const first = await start();
    const pid = await pidOf(first);
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    expect(await kept(await start())).toEqual([{ word: 'kept' }]);
  });

  test('is found by another program that knows its folder, as long as it runs', async () => {
    const server = await start();
    expect(await connectionsOfRunningServer(folder)).toEqual(server.connectionStrings);
    await server.stop();
    expect(await connectionsOfRunningServer(folder)).toBeNull();
    expect(await connectionsOfRunningServer(join(folder, 'none'))).toBeNull();
  });

  test('listens on loopback only, in UTC, with UTF-8 and passwords that do not travel', async () => {
    const [settings] = await query(
      await start({ sync: true }),
      `select current_setting('listen_addresses') as listen, current_setting('timezone') as timezone,
        current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
        (select datlocale from pg_database where datname = current_database()) as locale,
        (select array_agg(distinct auth_method) from pg_hba_file_rules) as methods,
        (select count(*)::integer from pg_authid where rolpassword like 'SCRAM-SHA-256$%') as scram`,
    );
    expect(settings).toEqual({
      listen: '127.0.0.1',
      timezone: 'UTC',
      encoding: 'UTF8',
      fsync: 'on',
      locale: 'C.UTF-8',
      methods: ['scram-sha-256'],
      scram: 5,
    });
  });

  test('keeps passwords in a file for its owner only, and what people enter out of its log', async () => {
    const server = await start();
    const { mode } = await stat(join(dirname(server.location), 'database-passwords.json'));
    expect(mode & 0o777).toBe(0o600);
    await expect(query(server, "insert into kept values ('kept')")).rejects.toThrow(/kept_pkey/);
    const log = await readFile(join(server.location, 'postgresql.log'), 'utf8');
    expect(log).toContain('kept_pkey');
    expect(log).not.toContain('insert into');
    expect(log).not.toContain('(kept)');
  });

  test('is one a folder', async () => {
    await start();
    await expect(start()).rejects.toMatchObject({ problem: { code: 'data-folder-in-use' } });
  });

  test('takes over from a program that was killed, and stops what it left running', async () => {
    const left = await start();
    const pid = await pidOf(left);
    await writeFile(join(folder, 'in-use.json'), JSON.stringify({ pid: endedPid(), start: '1' }));
    const told: string[] = [];
    const server = await start({ onProgress: ({ en }) => told.push(en) });
    expect(isAlive(pid)).toBe(false);
    expect(told).toContain('Stopped a PostgreSQL that was left running.');
    expect(await kept(server)).toEqual([{ word: 'kept' }]);
  });

  test('takes no other process for the one that was killed', async () => {
    const { location } = await start().then(async (server) => {
      await server.stop();
      return server;
    });
    await writeFile(join(location, 'postmaster.pid'), `${process.pid}\n${location}\n`);
    await writeFile(join(folder, 'in-use.json'), JSON.stringify({ pid: process.pid, start: 'long ago' }));
    expect(await kept(await start())).toEqual([{ word: 'kept' }]);
  });

  test('comes back after PostgreSQL itself was killed', async () => {
    const server = await start();
    const pid = await pidOf(server);
    process.kill(pid, 'SIGKILL');
    await server.stop();
    expect(await kept(await start())).toEqual([{ word: 'kept' }]);
  });

  test('comes back when the file with the passwords is gone', async () => {
    await rm(join(folder, 'database-passwords.json'));
    expect(await kept(await start())).toEqual([{ word: 'kept' }]);
  });

  test('says that a port is taken, and leaves the folder free', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    await expect(start({ port })).rejects.toMatchObject({ problem: { code: 'port-taken' } });
    await closed(other);
    const server = await start({ port });
    expect(new URL(server.connectionStrings.app).port).toBe(String(port));
  });

  test('refuses data of another major version', async () => {
    const file = join(folder, 'postgresql', 'PG_VERSION');
    const version = await readFile(file, 'utf8');
    await writeFile(file, '14\n');
    await expect(start()).rejects.toMatchObject({ problem: { code: 'data-of-other-version' } });
    await writeFile(file, version);
  });

  test('begins anew where making the data was interrupted', async () => {
    const interrupted = join(folder, 'interrupted');
    await mkdir(join(interrupted, 'postgresql', 'base'), { recursive: true });
    await mkdir(join(interrupted, `postgresql.new-${endedPid()}`, 'cluster'), { recursive: true });
    await writeFile(join(interrupted, 'postgresql', 'PG_VERSION'), '18\n');
    const server = await start({ dataFolder: interrupted });
    expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('says when its folder cannot be used', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expect(start({ dataFolder: file })).rejects.toMatchObject({
      problem: { code: 'data-folder-unusable' },
    });
  });
});

const closed = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

describe.skipIf(process.getuid?.() !== 0)('as root', () => {
  test('PostgreSQL runs as a user of its own', async () => {
    const server = await start();
    expect((await stat(`/proc/${await pidOf(server)}`)).uid).not.toBe(0);
  });

  test('a folder that only root may enter has its data elsewhere, and a new life after it was emptied', async () => {
    // mkdtemp makes a folder for its owner only.
    const closedFolder = await mkdtemp(join(tmpdir(), 'mim-closed-'));
    const dataFolder = join(closedFolder, 'data');
    const told: string[] = [];
    const first = await start({ dataFolder, onProgress: ({ en }) => told.push(en) });
    const home = dirname(first.location);
    try {
      expect(home.startsWith(dataFolder)).toBe(false);
      expect(told.join()).toContain(home);
      await query(first, 'create table here ()');
      await first.stop();
      await query(await start({ dataFolder }), 'select from here');
      await Promise.all([...running].map((server) => server.stop()));

      await rm(dataFolder, { recursive: true });
      const second = await start({ dataFolder });
      expect(second.location).toBe(first.location);
      await expect(query(second, 'select from here')).rejects.toThrow(/does not exist/);
      await access(`${home}.previous`);
    } finally {
      for (const server of running) await server.stop();
      for (const path of [closedFolder, home, `${home}.previous`])
        await rm(path, { recursive: true, force: true });
    }
  });

  test('that is killed runs again where it was, with what was committed, until it is stopped', async () => {
    let restarts = 0;
    let told: () => void = () => undefined;
    const server = await start({
      sync: true,
      keeper: {
        onRestart: () => {
          restarts += 1;
          told();
        },
        onGiveUp: (error) => {
          throw error;
        },
      },
    });
    for (const word of ['first', 'second']) {
      const again = new Promise<void>((resolve) => {
        told = resolve;
      });
      await query(server, `insert into kept values ('${word}')`);
      process.kill(await pidOf(server), 'SIGKILL');
      await again;
      expect(await query(server, `select word from kept where word = '${word}'`)).toEqual([{ word }]);
    }
    await query(server, "delete from kept where word <> 'kept'");
    const pid = await pidOf(server);
    await server.stop();
    expect([restarts, isAlive(pid)]).toEqual([2, false]);
  });
});
