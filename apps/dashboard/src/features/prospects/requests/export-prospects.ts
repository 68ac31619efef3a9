import { apiClient } from '../../../clients/trpc.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type ExportState, useTableExport } from '../../../table-export/use-table-export.js';
import { askedOf, type ProspectFilter } from './list-prospects.js';

/** The prospects of the list as a file. */
export function useProspectExport(shown: ProspectFilter): ExportState {
  const { language } = useLanguage();
  return useTableExport({
    name: m.prospects_file,
    hasContact: true,
    ask: ({ withContact }) =>
      apiClient.prospects.export.query({ filter: askedOf(shown), withContact, language }),
    done: m.prospects_exported,
  });
}
