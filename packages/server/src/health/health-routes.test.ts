import { createServer } from 'node:net';
import { problemOf } from '@mim/domain/kernel';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { aliveAt, type HealthChecks, healthRoutes, NotReady } from './health-routes.js';

const open: FastifyInstance[] = [];
afterEach(() => Promise.all(open.splice(0).map((app) => app.close())));

async function listening(checks: HealthChecks): Promise<string> {
  const app = fastify();
  healthRoutes(app, checks);
  open.push(app);
  return app.listen({ port: 0, host: '127.0.0.1' });
}

const readyAt = async (address: string) => {
  const answer = await fetch(`${address}/readyz`);
  return { status: answer.status, body: await answer.json() };
};
const works = () => Promise.resolve();
const fails = () => Promise.reject(new Error('gone'));

describe('a server', () => {
  it('is alive whatever it can do', async () => {
    const address = await listening({ required: { database: fails } });
    for (const path of ['livez', 'healthz'])
      expect(await (await fetch(`${address}/${path}`)).json()).toEqual({ status: 'alive' });
  });

  it('is ready when all that it cannot do without answers', async () => {
    const address = await listening({ required: { database: works, mail: works } });
    expect(await readyAt(address)).toEqual({
      status: 200,
      body: { status: 'ready', database: true, mail: true },
    });
  });

  it('is not ready without one of them', async () => {
    const address = await listening({ required: { database: works, mail: fails } });
    expect(await readyAt(address)).toEqual({
      status: 503,
      body: { status: 'not ready', database: true, mail: false },
    });
  });

  it('that cannot use one of them says why, and of any other failure nothing', async () => {
    const other = problemOf('other', ['Anders.', 'It is another.'], ['Verander het.', 'Change it.']);
    const address = await listening({
      required: { database: () => Promise.reject(new NotReady(other)), mail: fails },
    });
    expect(await readyAt(address)).toEqual({
      status: 503,
      body: { status: 'not ready', database: 'It is another. Change it.', mail: false },
    });
  });

  it('is ready without what is only reported', async () => {
    const address = await listening({ required: { database: works }, reported: { figures: fails } });
    expect(await readyAt(address)).toEqual({
      status: 200,
      body: { status: 'ready', database: true, figures: false },
    });
  });

  it('does not wait for what never answers', async () => {
    const address = await listening({ required: { database: () => new Promise(() => undefined) } });
    expect((await readyAt(address)).status).toBe(503);
  });

  it('asks another server whether it is alive', async () => {
    await aliveAt(await listening({ required: {} }))();
    const other = fastify();
    open.push(other);
    await expect(aliveAt(await other.listen({ port: 0, host: '127.0.0.1' }))()).rejects.toThrow('not well');
  });

  it('does not wait for another server that takes the question and says nothing', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const at = silent.address();
    if (at === null || typeof at === 'string') throw new Error('no port');
    await expect(aliveAt(`http://127.0.0.1:${at.port}`)()).rejects.toThrow(/timeout/);
    silent.close();
  });
});
