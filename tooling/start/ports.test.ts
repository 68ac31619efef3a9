import { expect, test } from 'vitest';
import { freePort, isPortOfOtherProtocol } from './ports.mjs';

test.each([1, 6667, 4190])('port %d is one that no browser opens', async (port) => {
  expect(await isPortOfOtherProtocol(port)).toBe(true);
});

test('a free port is one that a browser opens', async () => {
  const port = await freePort(0, '127.0.0.1');
  expect(await isPortOfOtherProtocol(port ?? 0)).toBe(false);
});
