import { useSyncExternalStore } from 'react';

/** A request that waits until someone has signed in again; told whether it may go out once more. */
type Waiting = (isSignedIn: boolean) => void;

let waiting: readonly Waiting[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Waiting[]): void {
  waiting = next;
  for (const listener of listeners) listener();
}

/**
 * Waits until whoever was at work has signed in again, over the page that they were on: what they typed
 * stays where it is, and the request that was refused goes out once more.
 * @returns false when they chose to leave the page
 */
export const signedInAgain = (): Promise<boolean> => new Promise((resolve) => set([...waiting, resolve]));

/** Lets everything go on that waited, or gives it up. */
export function endWaiting(isSignedIn: boolean): void {
  const ended = waiting;
  set([]);
  for (const go of ended) go(isSignedIn);
}

/** Whether a request waits for someone to sign in again. */
export const isSignInAgainAsked = (): boolean => waiting.length > 0;

/** Whether the page is to ask for signing in again. */
export const useSignInAgainAsked = (): boolean =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isSignInAgainAsked);
