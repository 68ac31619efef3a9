import { useSyncExternalStore } from 'react';
import { type HideableColumn, hideable } from './column-names.js';

const storageKey = 'mim-mothers-table';

/** How someone likes the table: narrow rows or not, and which columns are left out. */
export interface TablePreferences {
  readonly isCompact: boolean;
  readonly hidden: readonly HideableColumn[];
}

const usual: TablePreferences = { isCompact: false, hidden: ['town', 'started'] };

/** Reads what was remembered; whatever cannot be read is as usual. */
export function readTablePreferences(stored: string | null): TablePreferences {
  try {
    const kept: unknown = JSON.parse(stored ?? 'null');
    if (typeof kept !== 'object' || kept === null) return usual;
    const hidden = 'hidden' in kept && Array.isArray(kept.hidden) ? kept.hidden : usual.hidden;
    return {
      isCompact: 'isCompact' in kept && kept.isCompact === true,
      hidden: hideable.filter((column) => hidden.includes(column)),
    };
  } catch {
    return usual;
  }
}

function recall(): TablePreferences {
  try {
    return readTablePreferences(localStorage.getItem(storageKey));
  } catch {
    return usual;
  }
}

let current: TablePreferences | null = null;
const listeners = new Set<() => void>();

/** Changes it, for now and for the next visit with this browser. */
export function saveTablePreferences(next: TablePreferences): void {
  current = next;
  try {
    localStorage.setItem(storageKey, JSON.stringify(next));
  } catch {
    // Storage is closed in this browser: it holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

/** How the table is shown. */
export const useTablePreferences = (): TablePreferences =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => {
      current ??= recall();
      return current;
    },
  );
