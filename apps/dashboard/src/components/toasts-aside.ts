import type { QueuedToast, UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import type { ToastText } from './toast-text.js';

type Keys = ReadonlySet<string>;

/** What each open dialog set aside, the last opened last. */
let setAside: readonly Keys[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Keys[]): void {
  setAside = next;
  for (const listener of listeners) listener();
}

/**
 * Sets aside what was said before a dialog opened: it would lie over the dialog, and what it offers is about something else.
 * What stays until it is no longer true stays in sight.
 * @returns shows it again, for as long as was left of it
 */
export function putAside(queue: ToastQueue<ToastText>): () => void {
  const passing = queue.visibleToasts.filter(({ timeout }) => timeout !== undefined);
  const keys: Keys = new Set(passing.map(({ key }) => key));
  if (keys.size === 0) return () => undefined;
  queue.pauseAll();
  change([...setAside, keys]);
  return () => {
    change(setAside.filter((each) => each !== keys));
    queue.resumeAll();
  };
}

export const isAside = ({ key }: QueuedToast<ToastText>, aside: readonly Keys[]): boolean =>
  aside.some((keys) => keys.has(key));

/** For React: what is set aside now. */
export const asideStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  now: () => setAside,
};
