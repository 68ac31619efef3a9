import { fail, ok, problemOf, type Result } from '@mim/domain/kernel';
import fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import type { ListenAddress } from './start-problem.js';
import { startServer } from './start-server.js';
import { stopGracefully } from './stop-gracefully.js';

const address: ListenAddress = {
  host: '127.0.0.1',
  port: 0,
  settings: { host: 'HOST', port: 'PORT', databases: ['DATABASE', 'OTHER_DATABASE'] },
};

/** A handle that knows whether it was closed. */
class Handle {
  closed = false;
  async destroy(): Promise<void> {
    this.closed = true;
  }
}
const allowed = async () => ok(null);

describe('a start', () => {
  it('gives what runs; stopping it closes the server and then what it used', async () => {
    const databases = [new Handle(), new Handle()];
    const started = await startServer({ address, databases, check: allowed, create: () => fastify() });
    if (!started.ok) throw new Error(started.problem.code);
    expect((await fetch(started.value.app.listeningOrigin)).status).toBe(404);
    expect(await stopGracefully(started.value)).toBe(true);
    expect(databases.map(({ closed }) => closed)).toEqual([true, true]);
  });

  it('is refused with a database that may not be used, and leaves nothing open', async () => {
    const database = new Handle();
    const refused = problemOf(
      'too-mighty',
      ['Te machtig.', 'Too mighty.'],
      ['Neem een ander.', 'Take another.'],
    );
    const create = () => {
      throw new Error('made before its databases were checked');
    };
    const started = await startServer({
      address,
      databases: [database],
      check: async () => fail(refused),
      create,
    });
    expect(started).toEqual(fail(refused));
    expect(database.closed).toBe(true);
  });

  it('says that the port is taken, and which setting to change', async () => {
    const taken = fastify();
    await taken.listen({ port: 0, host: '127.0.0.1' });
    const { port } = new URL(taken.listeningOrigin);
    const database = new Handle();
    const started = await startServer({
      address: { ...address, port: Number(port) },
      databases: [database],
      check: allowed,
      create: () => fastify(),
    });
    expect(started).toMatchObject({ ok: false, problem: { code: 'port-taken' } });
    if (!started.ok) expect(started.problem.remedy.en).toContain('PORT');
    expect(database.closed).toBe(true);
    await taken.close();
  });

  it('says that the address is not one of this machine', async () => {
    const started = await startServer({
      address: { ...address, host: '192.0.2.1' },
      databases: [],
      check: allowed,
      create: () => fastify(),
    });
    expect(started).toMatchObject({ ok: false, problem: { code: 'address-refused' } });
  });

  it('says that a database cannot be reached, and which setting to look at', async () => {
    const databases = [new Handle(), new Handle()];
    const gone = () => Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }));
    const start = (check: (database: Handle) => Promise<Result<unknown>>, create = () => fastify()) =>
      startServer({ address, databases, check, create });
    const second = await start((database) => (database === databases[1] ? gone() : allowed()));
    expect(second).toMatchObject({ ok: false, problem: { code: 'database-unreachable' } });
    if (!second.ok) expect(second.problem.remedy.en).toMatch(/^Check OTHER_DATABASE,/);
    const later = await start(allowed, gone as never);
    if (!later.ok) expect(later.problem.remedy.en).toContain('DATABASE and OTHER_DATABASE');
    expect(later.ok).toBe(false);
  });

  it('throws a fault of the program, and leaves nothing open', async () => {
    const database = new Handle();
    const create = async () => {
      throw new TypeError('a fault');
    };
    await expect(startServer({ address, databases: [database], check: allowed, create })).rejects.toThrow(
      'a fault',
    );
    expect(database.closed).toBe(true);
  });
});
