import { useSyncExternalStore } from 'react';
import { queryClient } from './query-client.js';

let isLost = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  if (isLost === next) return;
  isLost = next;
  for (const listener of listeners) listener();
}

/** What waits to be sent, in the order in which it was kept from going out. */
const waiting = new Set<() => Promise<unknown>>();

/**
 * Sends something once the server answers again, after what waited before it. It goes on waiting for the next time
 * until it is stopped.
 * @returns stops waiting
 */
export function onReconnected(send: () => Promise<unknown>): () => void {
  waiting.add(send);
  return () => {
    waiting.delete(send);
  };
}

async function sendWaiting(): Promise<void> {
  // One after the other: what was done first is stored first.
  for (const send of [...waiting]) if (waiting.has(send)) await send().catch(() => {});
}

/** Notes that a server answered, whatever it said. */
export function noteReached(): void {
  if (!isLost) return;
  set(false);
  void sendWaiting();
}

/** Notes that a request got no answer. */
export const noteUnreachable = (): void => set(true);

/** Whether the last request got no answer, or this computer knows itself to be off the network. */
export const useConnectionLost = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      window.addEventListener('offline', noteUnreachable);
      window.addEventListener('online', tryAgainUnseen);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('offline', noteUnreachable);
        window.removeEventListener('online', tryAgainUnseen);
      };
    },
    () => isLost,
  );

/**
 * Knocks at the server; when it answers, everything that failed is asked again, and what waited to be
 * saved goes out.
 * @returns whether it answered
 */
export async function tryAgain(): Promise<boolean> {
  try {
    await fetch('/healthz', { signal: AbortSignal.timeout(5_000) });
  } catch {
    set(true);
    return false;
  }
  noteReached();
  await queryClient.resumePausedMutations();
  await queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
  return true;
}

const tryAgainUnseen = (): void => void tryAgain();
