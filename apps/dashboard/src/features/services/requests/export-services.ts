import { apiClient } from '../../../clients/trpc.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type ExportState, useTableExport } from '../../../table-export/use-table-export.js';

/** The local directory as a file. */
export function useServiceExport(): ExportState {
  const { language } = useLanguage();
  return useTableExport({
    name: m.place_services,
    hasContact: false,
    ask: () => apiClient.services.export.query({ language }),
  });
}
