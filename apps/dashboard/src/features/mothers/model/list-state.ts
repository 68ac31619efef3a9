import { useSyncExternalStore } from 'react';
import type { MothersSearch } from '../mothers-search.js';

/** What the list was when it was last looked at. Only ever in memory: the text is a part of a name. */
interface ListState {
  readonly search: MothersSearch;
  readonly text: string;
}

let state: ListState = { search: {}, text: '' };
const listeners = new Set<() => void>();

function set(next: ListState): void {
  state = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Notes the address of the list, to come back to. */
export const saveListSearch = (search: MothersSearch): void => {
  state = { ...state, search };
};

/** The address of the list as it was last seen. */
export const lastListSearch = (): MothersSearch => state.search;

/** What was typed to find someone in the list. */
export const useListText = (): string => useSyncExternalStore(subscribe, () => state.text);

export const setListText = (text: string): void => set({ ...state, text });
