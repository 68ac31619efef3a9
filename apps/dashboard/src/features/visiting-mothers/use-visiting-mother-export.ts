import { apiClient } from '../../clients/trpc.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type ExportState, useTableExport } from '../../table-export/use-table-export.js';
import { listRequest } from './model/list-request.js';
import type { VisitingMothersSearch } from './visiting-mothers-search.js';

/** The visiting mothers of the list as a file. */
export function useVisitingMotherExport(search: VisitingMothersSearch, text: string): ExportState {
  const { language } = useLanguage();
  return useTableExport({
    name: m.place_visiting_mothers,
    hasContact: true,
    ask: ({ withContact }) =>
      apiClient.visitingMothers.export.query({
        ...listRequest(search),
        ...(text.trim() === '' ? {} : { text: text.trim() }),
        withContact,
        language,
      }),
  });
}
