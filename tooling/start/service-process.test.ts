import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { untilReady } from './service-process.mjs';

const stopping = new AbortController().signal;

/** The address of a server that answers as is said. */
async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/readyz`;
}

test('a server is ready once it says so, also after an answer that is none', async () => {
  const answers: RequestListener[] = [
    (_, response) => response.writeHead(503).end(),
    (request) => request.socket.destroy(),
    (_, response) => response.writeHead(200).end('{}'),
  ];
  let asked = 0;
  const address = await serving((request, response) => answers[asked++]?.(request, response));
  await untilReady(address, { stopping });
  expect(asked).toBe(3);
});

test('a server that never answers is given up with words', async () => {
  const address = await serving(() => {});
  await expect(untilReady(address, { stopping, patience: 200 })).rejects.toThrow(
    /did not answer within 0.2 seconds/,
  );
});

test('waiting ends when the program is stopped', async () => {
  const stop = new AbortController();
  const address = await serving(() => stop.abort());
  await expect(untilReady(address, { stopping: stop.signal })).rejects.toThrow(/abort/i);
});
