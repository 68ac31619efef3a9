import { apiClient } from '../../../clients/trpc.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type ExportState, useTableExport } from '../../../table-export/use-table-export.js';

/** The load of each visiting mother as a file. */
export function useCaseloadExport(locationId: string): ExportState {
  const { language } = useLanguage();
  return useTableExport({
    name: m.place_caseload,
    hasContact: false,
    ask: () => apiClient.caseload.export.query({ locationId, language }),
  });
}
