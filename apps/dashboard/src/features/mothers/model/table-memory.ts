import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { hideable } from './column-names.js';

const storageKey = 'mim-mothers-table';

const memorySchema = z.object({
  isCompact: z.catch(z.boolean(), false),
  hidden: z.catch(z.array(z.enum(hideable)), ['town', 'started']),
});

/** How someone likes the table: narrow rows or not, and which columns are left out. */
export type TableMemory = z.infer<typeof memorySchema>;

const usual: TableMemory = memorySchema.parse({});

/** Reads what was remembered; whatever cannot be read is as usual. */
export function readMemory(stored: string | null): TableMemory {
  try {
    return memorySchema.parse(JSON.parse(stored ?? '{}'));
  } catch {
    return usual;
  }
}

function recall(): TableMemory {
  try {
    return readMemory(localStorage.getItem(storageKey));
  } catch {
    return usual;
  }
}

let current: TableMemory | null = null;
const listeners = new Set<() => void>();

/** Changes it, for now and for the next visit with this browser. */
export function setTableMemory(next: TableMemory): void {
  current = next;
  try {
    localStorage.setItem(storageKey, JSON.stringify(next));
  } catch {
    // Storage is closed in this browser: it holds until the page is closed.
  }
  for (const listener of listeners) listener();
}

/** How the table is shown. */
export const useTableMemory = (): TableMemory =>
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
