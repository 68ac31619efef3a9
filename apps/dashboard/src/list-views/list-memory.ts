import { useSyncExternalStore } from 'react';

/** What a list was when it was last looked at. */
export interface ListMemory<Search> {
  /** Notes the address of the list, to come back to. */
  readonly saveSearch: (search: Search) => void;
  /** The address of the list as it was last seen. */
  readonly lastSearch: () => Search;
  /** What was typed to find somebody in the list. */
  readonly useText: () => string;
  readonly setText: (text: string) => void;
}

/**
 * What a list was when it was last looked at. Only ever in memory: the text is a part of a name.
 * @param search the address before anybody looked
 */
export function listMemory<Search>(search: Search): ListMemory<Search> {
  let [lastSearch, lastText] = [search, ''];
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    saveSearch: (next) => {
      lastSearch = next;
    },
    lastSearch: () => lastSearch,
    useText: () => useSyncExternalStore(subscribe, () => lastText),
    setText: (text) => {
      lastText = text;
      for (const listener of listeners) listener();
    },
  };
}
