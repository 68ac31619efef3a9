import { apiClient } from '../../../clients/trpc.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type ExportState, useTableExport } from '../../../table-export/use-table-export.js';
import type { VisitFilter } from '../model/visit-filter.js';

/** The visits of the list as a file. */
export function useVisitExport(filter: VisitFilter): ExportState {
  const { language } = useLanguage();
  return useTableExport({
    name: m.visits_file,
    hasContact: true,
    ask: ({ withContact }) => apiClient.visits.export.query({ filter, withContact, language }),
    done: m.visits_exported,
  });
}
