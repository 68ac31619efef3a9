import { useSyncExternalStore } from 'react';
import type { VisitingMothersSearch } from '../visiting-mothers-search.js';

/** What the list was when it was last looked at. Only ever in memory: the text is a part of a name. */
let state: { readonly search: VisitingMothersSearch; readonly text: string } = { search: {}, text: '' };
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Notes the address of the list, to come back to. */
export const saveListSearch = (search: VisitingMothersSearch): void => {
  state = { ...state, search };
};

/** The address of the list as it was last seen. */
export const lastListSearch = (): VisitingMothersSearch => state.search;

/** What was typed to find someone in the list. */
export const useListText = (): string => useSyncExternalStore(subscribe, () => state.text);

export function setListText(text: string): void {
  state = { ...state, text };
  for (const listener of listeners) listener();
}
