import { apiClient } from '../../../clients/trpc.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type ExportState, useTableExport } from '../../../table-export/use-table-export.js';

/** The meetings of a location with who was there as a file. */
export function useMeetingExport(locationId: string | undefined): ExportState {
  const { language } = useLanguage();
  return useTableExport({
    name: m.place_meetings,
    hasContact: true,
    ask: ({ withContact }) =>
      apiClient.meetings.export.query({
        ...(locationId !== undefined && { locationId }),
        withContact,
        language,
      }),
  });
}
