import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import type { ToastAction, ToastText } from './toast-text.js';
import { putAside } from './toasts-aside.js';

/** Brought in with the first toast. */
const ToastRegion = lazy(() => import('./toast-region.js'));

/** Long enough to read twice; a screen reader hears it whenever it comes. Milliseconds. */
const timeout = 7_000;

/** Long enough to read, think and press. Milliseconds. */
const timeoutWithAction = 15_000;

const queue = new ToastQueue<ToastText>({ maxVisibleToasts: 3 });

/**
 * Says that something was done. It may offer one thing to do about it; nothing depends on its being seen.
 * @param action what can be pressed; the toast closes when it is
 * @returns takes it away
 * @example
 * toast('De link is gekopieerd.');
 */
export function toast(words: string, tone: ToastText['tone'] = 'good', action?: ToastAction): () => void {
  const key = queue.add(
    { tone, words, action },
    { timeout: action === undefined ? timeout : timeoutWithAction },
  );
  return () => queue.close(key);
}

/**
 * Says something that stays until it is closed or no longer true. It takes no focus and lies over dialogs.
 * @returns takes it away
 */
export function stayingToast(words: string, action?: ToastAction): () => void {
  const key = queue.add({ tone: 'warn', words, action });
  return () => queue.close(key);
}

/** While it is shown, what was said before is out of the way, and comes back after it. */
export const useToastsAside = (): void => useEffect(() => putAside(queue), []);

/** Takes away all that was said, such as when what it was said of is gone. */
export const clearToasts = (): void => queue.clear();

/** Where toasts appear: once, for the whole dashboard. F6 leads to it. */
export function Toasts() {
  const hasToasts = useSyncExternalStore(
    (listener) => queue.subscribe(listener),
    () => queue.visibleToasts.length > 0,
  );
  return hasToasts ? (
    <Suspense>
      <ToastRegion queue={queue} />
    </Suspense>
  ) : null;
}
