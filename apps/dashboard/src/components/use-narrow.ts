import { useSyncExternalStore } from 'react';

/** Below this a page is one column: the same 700 pixels as in the style sheets. */
const oneColumn = 700;

/**
 * Whether the page is shown on a narrow screen, such as a phone held upright.
 * @param below Pixels; absent: the width below which a page is one column.
 */
export function useNarrow(below = oneColumn): boolean {
  const list = window.matchMedia(`(width < ${below}px)`);
  return useSyncExternalStore(
    (listener) => {
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => list.matches,
  );
}
