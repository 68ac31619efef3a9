import { expect, test } from 'vitest';
import { noteReached, noteUnreachable, onReconnected } from './connection.js';

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('what waits is sent once the server answers again, in its order, and not before', async () => {
  const sent: string[] = [];
  const waits = (name: string) => async () => {
    sent.push(`${name} begins`);
    await Promise.resolve();
    sent.push(`${name} ends`);
  };
  const stops = [onReconnected(waits('first')), onReconnected(waits('second'))];
  noteReached();
  await settled();
  expect(sent).toEqual([]);
  noteUnreachable();
  noteReached();
  await settled();
  expect(sent).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  for (const stop of stops) stop();
});

test('what is refused after all keeps nothing else from being sent, and what was stopped is not sent', async () => {
  const sent: string[] = [];
  const stops = [
    onReconnected(() => Promise.reject(new Error('refused'))),
    onReconnected(async () => sent.push('after it')),
    onReconnected(async () => sent.push('stopped')),
  ];
  stops[2]?.();
  noteUnreachable();
  noteReached();
  await settled();
  expect(sent).toEqual(['after it']);
  for (const stop of stops) stop();
});
