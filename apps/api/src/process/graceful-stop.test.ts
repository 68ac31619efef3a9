import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeProgramme } from '../testing/programme.js';
import { openBrowser, ownHeaders } from '../testing/test-browser.js';
import { startProcess } from '../testing/test-process.js';
import { testEnvironment } from '../testing/test-settings.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await storeProgramme(database);
});
afterAll(() => database.close());

const inFlight = 30;
const idle = 20;

/** A promise and what keeps it. */
function promised() {
  let keep: (() => void) | undefined;
  const kept = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { kept, keep: () => keep?.() };
}

/** An analytics service that answers nothing until it is told to. */
async function startHoldingUpstream(count: number) {
  const app = fastify();
  const release = promised();
  const arrival = promised();
  let seen = 0;
  app.post('/trpc/*', async () => {
    seen += 1;
    if (seen === count) arrival.keep();
    await release.kept;
    return { result: { data: 'finished' } };
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  return { url, release: release.keep, allArrived: arrival.kept, close: () => app.close() };
}

/** A connection on which a request was answered and which stays open. */
async function openIdleConnection(url: URL): Promise<Socket> {
  const socket = connect(Number(url.port), url.hostname);
  socket.on('error', () => undefined);
  socket.write(`GET /healthz HTTP/1.1\r\nhost: ${url.host}\r\n\r\n`);
  await once(socket, 'data');
  return socket;
}

const refusesConnections = async (url: URL): Promise<boolean> => {
  const socket = connect(Number(url.port), url.hostname);
  const refused = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(false));
    socket.once('error', () => resolve(true));
  });
  socket.destroy();
  return refused;
};

/** A request that the server has begun to read; its body is still to come. */
async function beginRequest(url: URL, cookie: string) {
  const request = httpRequest(new URL('/api/trpc/locations.list?batch=1', url), {
    method: 'POST',
    headers: { ...ownHeaders, cookie, 'content-length': 2, expect: '100-continue' },
  });
  request.flushHeaders();
  await once(request, 'continue');
  const answered = once(request, 'response').then(([response]) => {
    response.resume();
    return response.statusCode as number;
  });
  return { answered, finish: () => void request.end('{}') };
}

describe('SIGTERM', () => {
  it(`with ${inFlight + idle + 1} connections open cuts off no request, and then ends cleanly`, async () => {
    const upstream = await startHoldingUpstream(inFlight);
    const api = startProcess(
      testEnvironment(database, { MIM_DEMO: 'true', MIM_ANALYTICS_URL: upstream.url }),
    );
    const url = new URL(await api.listening);
    const browser = openBrowser(url.href);
    await browser.signInDemo('demo-coordinator-escamp');
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const questions = Array.from({ length: inFlight }, () => browser.post('/analytics/trpc/figures.years'));
    await upstream.allArrived;
    await Promise.all(Array.from({ length: idle }, () => openIdleConnection(url)));
    const begun = await beginRequest(url, cookie);

    api.child.kill('SIGTERM');
    while (!(await refusesConnections(url)));
    begun.finish();
    upstream.release();

    const answers = await Promise.all(questions);
    expect(answers.map(({ status }) => status)).toEqual(Array(inFlight).fill(200));
    expect(answers.every(({ json }) => json.result.data === 'finished')).toBe(true);
    expect(await begun.answered).toBe(200);
    expect((await api.ended).code).toBe(0);
    await upstream.close();
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('%s ends an idle process cleanly', async (signal) => {
    const api = startProcess(testEnvironment(database));
    await api.listening;
    api.child.kill(signal);
    expect((await api.ended).code).toBe(0);
  });
});
