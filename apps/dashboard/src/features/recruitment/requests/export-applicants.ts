import { apiClient } from '../../../clients/trpc.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type ExportState, useTableExport } from '../../../table-export/use-table-export.js';

/** The people of the list as a file. */
export function useApplicantExport(closedToo: boolean): ExportState {
  const { language } = useLanguage();
  return useTableExport({
    name: m.recruitment_title,
    hasContact: true,
    ask: ({ withContact }) => apiClient.recruitment.export.query({ closedToo, withContact, language }),
  });
}
