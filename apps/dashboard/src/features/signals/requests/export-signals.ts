import { apiClient } from '../../../clients/trpc.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type ExportState, useTableExport } from '../../../table-export/use-table-export.js';

/** The signals of the list as a file, without a word of any. */
export function useSignalExport(isOpen: boolean): ExportState {
  const { language } = useLanguage();
  return useTableExport({
    name: m.place_signals,
    hasContact: false,
    ask: () => apiClient.signals.export.query({ isOpen, language }),
  });
}
