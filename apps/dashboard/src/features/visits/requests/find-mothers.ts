import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { api } from '../../../clients/trpc.js';
import type { ComboboxOption } from '../../../components/form/combobox.js';

/** Mothers whose name contains a text, by the id of their newest trajectory. */
export function useFindMothers(text: string): {
  readonly options: readonly ComboboxOption[];
  readonly isSearching: boolean;
} {
  const wanted = text.trim();
  const found = useQuery(
    api.mothers.search.queryOptions(wanted === '' ? skipToken : { text: wanted }, {
      placeholderData: keepPreviousData,
    }),
  );
  const options = (found.data ?? []).flatMap(({ type, trajectoryId, name, hint }) =>
    type === 'mother' && trajectoryId !== null ? [{ id: trajectoryId, label: name, hint }] : [],
  );
  return { options: wanted === '' ? [] : options, isSearching: found.isFetching };
}
