import { entryCode } from '@mim/domain/visit';
import type { listEntryFormSchema } from '@mim/domain/visit/schema';
import { useRef } from 'react';
import { apiClient } from '../../../clients/trpc.js';
import { useSave } from '../../../components/form/use-save.js';
import { toast } from '../../../components/toast.js';
import { m } from '../../../paraglide/messages.js';
import { type ListItem, type ProgrammeList, refreshLists } from './programme-lists.js';

type Filled = typeof listEntryFormSchema._output;

/**
 * Adds an entry to a list, or changes the one that is given.
 * @param item as it is stored now; null for a new one
 */
export function useSaveEntry({ list, items }: ProgrammeList, item: ListItem | null, onSaved: () => void) {
  // The list may come to know a newer version; what is typed belongs to the one that it began with.
  const version = useRef(item?.version);
  const saving = useSave({
    send: ({ nl, en, position, validFrom, validUntil }: Filled) =>
      apiClient.lists.save.mutate({
        list,
        entry: {
          code:
            item?.code ??
            entryCode(
              en,
              items.map(({ code }) => code),
            ),
          label: { nl, en },
          validFrom,
          validUntil,
        },
        position,
        ...(version.current === undefined ? {} : { version: version.current }),
      }),
    onConflict: refreshLists,
    onSaved: async () => {
      await refreshLists();
      toast(m.lists_saved());
      onSaved();
    },
  });
  /** Saves over the version that is stored now. */
  const saveOver = (filled: Filled) => {
    version.current = item?.version;
    saving.save(filled);
  };
  return { saving, saveOver };
}
