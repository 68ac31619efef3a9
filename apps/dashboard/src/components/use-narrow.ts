import { useSyncExternalStore } from 'react';

/** Below this a page is one column: the same 700 pixels as in the style sheets. */
const query = '(width < 700px)';

function subscribe(listener: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
}

/** Whether the page is shown on a narrow screen, such as a phone held upright. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
