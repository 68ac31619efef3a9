import { once } from 'node:events';
import { request } from 'node:http';
import fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { endConnectionsWhenStopping } from '../http/end-connections.js';
import { stopGracefully } from './stop-gracefully.js';

/** A promise and what keeps it. */
function promised() {
  let keep: (() => void) | undefined;
  const kept = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { kept, keep: () => keep?.() };
}

/** A server with one request under way, which is answered when the test says so. */
async function withRequestUnderWay() {
  const app = fastify({ return503OnClosing: false });
  endConnectionsWhenStopping(app);
  const arrived = promised();
  const release = promised();
  const stopping = promised();
  const order: string[] = [];
  app.addHook('preClose', async () => stopping.keep());
  app.addHook('onResponse', async () => void order.push('answered'));
  app.get('/', async () => {
    arrived.keep();
    await release.kept;
    return 'finished';
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const asking = request(app.listeningOrigin).end();
  await arrived.kept;
  return { app, answered: once(asking, 'response'), release: release.keep, stopping: stopping.kept, order };
}

describe('stopping', () => {
  it('answers the request under way, ends its connection, and then closes the database', async () => {
    const { app, answered, release, stopping, order } = await withRequestUnderWay();
    const database = { destroy: async () => void order.push('database closed') };
    const stopped = stopGracefully({ app, databases: [database] });
    await stopping;
    release();
    const [response] = await answered;
    response.resume();
    expect([response.statusCode, response.headers.connection]).toEqual([200, 'close']);
    expect(await stopped).toBe(true);
    expect(order).toEqual(['answered', 'database closed']);
  });

  it('cuts off what is not finished in time, and says so', async () => {
    const { app, answered } = await withRequestUnderWay();
    const cut = expect(answered).rejects.toThrow();
    expect(await stopGracefully({ app, databases: [] }, 1)).toBe(false);
    await cut;
  });
});
