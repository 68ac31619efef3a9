import { mostChosenMothers, tooManyChosen } from '@mim/domain/registration';
import { apiClient } from '../../../clients/trpc.js';
import { toast } from '../../../components/toast.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import { type ExportState, useTableExport } from '../../../table-export/use-table-export.js';
import type { HideableColumn } from '../model/column-names.js';
import { exportColumns } from '../model/export-columns.js';
import type { MotherListRequest } from '../model/list-request.js';

/** Which mothers go to a file: everyone of a list, or those who were chosen, in the order of the list. */
export type ExportRequest = MotherListRequest | ChosenMothers;
export interface ChosenMothers extends Pick<MotherListRequest, 'sort'> {
  readonly trajectoryIds: string[];
}

/** The mothers' list as a file, in the columns that are shown. */
export function useExport(request: ExportRequest, hidden: readonly HideableColumn[]): ExportState {
  const { language } = useLanguage();
  const exporting = useTableExport({
    name: m.mothers_file,
    fileName: 'trajectoryIds' in request ? m.mothers_file_chosen : m.mothers_file,
    hasContact: true,
    ask: ({ withContact }) =>
      apiClient.mothers.export.query({
        ...request,
        columns: [...exportColumns(hidden, withContact)],
        language,
      }),
    done: m.mothers_exported,
  });
  const isTooMany = 'trajectoryIds' in request && request.trajectoryIds.length > mostChosenMothers;
  const tooMany = () =>
    toast(`${tooManyChosen.message[language]} ${tooManyChosen.remedy[language]}`, 'danger');
  return isTooMany ? { ...exporting, save: tooMany } : exporting;
}
