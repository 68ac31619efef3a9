import { useSyncExternalStore } from 'react';

/** When the session ends, on this computer's clock. Milliseconds. */
export interface SessionEnd {
  /** If nothing is asked before it. */
  readonly idleAt: number;
  /** Whatever is asked. */
  readonly absoluteAt: number;
}

/** Ends nearer together than this are one: they were told in whole seconds. Milliseconds. */
const sameWithin = 2_000;

let known: SessionEnd | null = null;
const listeners = new Set<() => void>();

/** The tabs of one browser share a session, and so what is known of its end. */
const tabs = new BroadcastChannel('mim-session-end');
tabs.addEventListener('message', ({ data }: MessageEvent<SessionEnd>) => hold(data));

function hold(end: SessionEnd | null): void {
  known = end;
  for (const listener of listeners) listener();
}

const isSame = (one: SessionEnd | null, other: SessionEnd): boolean =>
  one !== null &&
  Math.abs(one.idleAt - other.idleAt) < sameWithin &&
  Math.abs(one.absoluteAt - other.absoluteAt) < sameWithin;

/**
 * Reads from an answer how long the session still lasts, and tells the other tabs.
 * @param headers the headers of any answer to someone who is signed in
 * @param now the moment of the answer, in milliseconds
 */
export function noteSessionEnd(headers: Headers, now: number): void {
  const [idle, absolute] = [headers.get('x-mim-session-idle'), headers.get('x-mim-session-absolute')];
  if (idle === null || absolute === null) return;
  const end = { idleAt: now + Number(idle) * 1000, absoluteAt: now + Number(absolute) * 1000 };
  if (isSame(known, end)) return;
  hold(end);
  tabs.postMessage(end);
}

/** After signing out there is no end to wait for; in the other tabs it has come. */
export function endSessionEverywhere(): void {
  hold(null);
  tabs.postMessage({ idleAt: 0, absoluteAt: 0 } satisfies SessionEnd);
}

/** When the session ends, as the last answer to any tab said; null when nothing is known. */
export const useSessionEnd = (): SessionEnd | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => known,
  );
