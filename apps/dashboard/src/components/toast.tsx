import { lazy, Suspense, useSyncExternalStore } from 'react';
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

/** Brought in with the first toast. */
const ToastRegion = lazy(() => import('./toast-region.js'));

export interface ToastWords {
  readonly tone: 'good' | 'danger';
  readonly words: string;
}

/** Long enough to read twice; a screen reader hears it whenever it comes. */
const timeout = 7_000;

const queue = new ToastQueue<ToastWords>({ maxVisibleToasts: 3 });

/**
 * Says that something was done, without asking for anything.
 * @example
 * toast('De link is gekopieerd.');
 */
export function toast(words: string, tone: ToastWords['tone'] = 'good'): void {
  queue.add({ tone, words }, { timeout });
}

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
