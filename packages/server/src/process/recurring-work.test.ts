import fastify from 'fastify';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { repeatBeside } from './recurring-work.js';

afterEach(() => {
  vi.useRealTimers();
});

const local = { port: 0, host: '127.0.0.1' };

/** Work of which the test decides when it ends. */
function heldWork() {
  const begun: { isStopping: () => boolean; end: () => void; fail: (error: Error) => void }[] = [];
  let told: (() => void) | undefined;
  return {
    begun,
    work: (isStopping: () => boolean) =>
      new Promise<void>((end, fail) => {
        begun.push({ isStopping, end, fail });
        told?.();
      }),
    /** Resolves when it has begun so many times. */
    times: (count: number) =>
      new Promise<void>((resolve) => {
        const look = () => begun.length >= count && resolve();
        told = look;
        look();
      }),
  };
}

describe('work beside the requests', () => {
  it('begins once the server listens, and again and again', async () => {
    const { work, times, begun } = heldWork();
    const app = fastify();
    repeatBeside(app, { everyMilliseconds: 1, work, whatFailed: 'it failed' });
    await app.ready();
    expect(begun).toHaveLength(0);
    await app.listen(local);
    for (const count of [1, 2, 3]) {
      await times(count);
      begun[count - 1]?.end();
    }
    await times(4);
    begun[3]?.end();
    await app.close();
  });

  it('never runs twice at once', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { work, times, begun } = heldWork();
    const app = fastify();
    repeatBeside(app, { everyMilliseconds: 1000, work, whatFailed: 'it failed' });
    await app.listen(local);
    await times(1);
    vi.advanceTimersByTime(10_000);
    expect(begun).toHaveLength(1);
    begun[0]?.end();
    await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(1000);
    expect(begun).toHaveLength(2);
    begun[1]?.end();
    await app.close();
  });

  it('that fails is logged and tried again', async () => {
    const logged: string[] = [];
    const { work, times, begun } = heldWork();
    const app = fastify({ logger: { stream: { write: (line: string) => void logged.push(line) } } });
    repeatBeside(app, { everyMilliseconds: 1, work, whatFailed: 'it failed' });
    await app.listen(local);
    await times(1);
    begun[0]?.fail(new Error('no'));
    await times(2);
    begun[1]?.end();
    await app.close();
    expect(logged.join('')).toContain('it failed');
  });

  it('is told that the server stops, and is waited for', async () => {
    const { work, times, begun } = heldWork();
    const app = fastify();
    repeatBeside(app, { everyMilliseconds: 3_600_000, work, whatFailed: 'it failed' });
    await app.listen(local);
    await times(1);
    let closed = false;
    const closing = app.close().then(() => {
      closed = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect([begun[0]?.isStopping(), closed]).toEqual([true, false]);
    begun[0]?.end();
    await closing;
    expect(begun).toHaveLength(1);
  });
});
