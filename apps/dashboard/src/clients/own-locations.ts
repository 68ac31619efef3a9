import { createContext, useContext, useSyncExternalStore } from 'react';

/** A location of whoever is signed in. */
export interface OwnLocation {
  readonly code: string;
  readonly name: string;
}

/** Lets every part of a page know at which locations whoever is signed in works. */
export const OwnLocations = createContext<readonly OwnLocation[]>([]);

/** The locations of whoever is signed in. */
export const useOwnLocations = (): readonly OwnLocation[] => useContext(OwnLocations);

/**
 * Names a location where its name tells something.
 * @returns the name; null for who works at one location, where everything is of that one
 * @example
 * const locationName = useLocationName();
 * locationName(task.locationId); // 'Escamp'
 */
export function useLocationName(): (code: string) => string | null {
  const locations = useOwnLocations();
  return (code) =>
    locations.length < 2 ? null : (locations.find((location) => location.code === code)?.name ?? null);
}

const storageKey = 'mim-location';

function recall(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

let current: string | null | undefined;
const listeners = new Set<() => void>();

function choose(code: string): void {
  current = code;
  try {
    localStorage.setItem(storageKey, code);
  } catch {
    // Storage is closed in this browser: it holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

/**
 * For which location something new is meant: the last that was chosen in this browser, if it is still hers,
 * else the first.
 * @returns the code, undefined for who works at no location; and how another is chosen
 */
export function useChosenLocation(): readonly [string | undefined, (code: string) => void] {
  const locations = useOwnLocations();
  const remembered = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => {
      if (current === undefined) current = recall();
      return current;
    },
  );
  const codes = locations.map(({ code }) => code);
  return [codes.find((code) => code === remembered) ?? codes[0], choose];
}
