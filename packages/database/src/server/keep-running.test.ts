import { describe, expect, test } from 'vitest';
import { keepRunning } from './keep-running.js';

const pace = { every: 1, mostStarts: 3, within: 60_000 };

describe('keeping a server running', () => {
  test('gives up on one that ends again and again, and says so once', async () => {
    let starts = 0;
    const failure = await new Promise<Error>((resolve) => {
      const start = async () => {
        starts += 1;
      };
      keepRunning({ isRunning: () => false, start }, { onRestart: () => undefined, onGiveUp: resolve }, pace);
    });
    expect([starts, failure.message]).toEqual([3, 'PostgreSQL ended again and again.']);
  });

  test('gives up on one that does not start, with its reason', async () => {
    const failure = await new Promise<Error>((resolve, reject) => {
      const start = () => Promise.reject(new Error('no space left'));
      keepRunning({ isRunning: () => false, start }, { onRestart: reject, onGiveUp: resolve }, pace);
    });
    expect(failure.message).toBe('no space left');
  });

  test('leaves a server alone that was stopped on purpose', async () => {
    let isRunning = true;
    let starts = 0;
    const start = async () => {
      starts += 1;
    };
    const leave = keepRunning(
      { isRunning: () => isRunning, start },
      { onRestart: () => undefined, onGiveUp: () => undefined },
      pace,
    );
    await leave();
    isRunning = false;
    expect(starts).toBe(0);
  });
});
