import { apiClient, type Inputs } from '../../../clients/trpc.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type ExportState, useTableExport } from '../../../table-export/use-table-export.js';

/** The lines of all statements of a month or quarter as a file, beside the list by which they are paid. */
export function useExpenseLineExport(
  asked: Pick<Inputs['expenses']['export'], 'locationId' | 'month'>,
): ExportState {
  const { language } = useLanguage();
  return useTableExport({
    name: m.place_expenses,
    hasContact: false,
    ask: () => apiClient.expenses.export.query({ ...asked, language }),
  });
}
