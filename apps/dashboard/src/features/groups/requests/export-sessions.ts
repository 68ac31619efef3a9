import { apiClient } from '../../../clients/trpc.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type ExportState, useTableExport } from '../../../table-export/use-table-export.js';

/** The sessions of all groups, or of one, with who was there as a file. */
export function useSessionExport(groupId?: string): ExportState {
  const { language } = useLanguage();
  return useTableExport({
    name: m.place_groups,
    hasContact: true,
    ask: ({ withContact }) =>
      apiClient.groups.export.query({ ...(groupId !== undefined && { groupId }), withContact, language }),
  });
}
