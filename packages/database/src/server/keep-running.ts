import { setTimeout } from 'node:timers/promises';

/** A server that may end by itself. */
export interface KeptServer {
  readonly isRunning: () => boolean;
  readonly start: () => Promise<void>;
}

/** Who is told what becomes of it. */
export interface Keeper {
  /** It had ended, and runs again. */
  readonly onRestart: () => void;
  /** It does not start, or ends again and again: it is left alone from now on. */
  readonly onGiveUp: (error: Error) => void;
}

/** Milliseconds between two looks, and in which it may have to be started so many times. */
const pace = { every: 250, mostStarts: 5, within: 60_000 };

/**
 * Starts a server again whenever it has ended: killed by the system for its memory, or by a mistake.
 * @returns Ends the keeping: after that it is not started any more.
 * @example
 * const leave = keepRunning({ isRunning, start }, { onRestart: tell, onGiveUp: stopEverything });
 * await leave();
 */
export function keepRunning(
  server: KeptServer,
  keeper: Keeper,
  { every, mostStarts, within }: typeof pace = pace,
): () => Promise<void> {
  const left = new AbortController();
  /** Waits until the next look is due; false: it was ended. */
  const isStillKept = () => setTimeout(every, true, { signal: left.signal }).catch(() => false);
  const keeping = keep();
  return () => {
    left.abort();
    return keeping;
  };

  async function keep(): Promise<void> {
    let starts: readonly number[] = [];
    let failure = new Error('PostgreSQL ended again and again.');
    while (await isStillKept()) {
      if (server.isRunning()) continue;
      starts = starts.filter((moment) => moment > Date.now() - within);
      if (starts.length === mostStarts) return keeper.onGiveUp(failure);
      starts = [...starts, Date.now()];
      try {
        await server.start();
        keeper.onRestart();
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error));
      }
    }
  }
}
