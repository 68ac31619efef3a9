import { mostChosenMothers, tooManyChosen } from '@mim/domain/registration';
import { useMutation } from '@tanstack/react-query';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { apiClient } from '../../../clients/trpc.js';
import { csvFile } from '../../../components/plot/csv.js';
import { saveFile } from '../../../components/plot/save-file.js';
import { toast } from '../../../components/toast.js';
import { saveWorkbook } from '../../../components/workbook.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { HideableColumn } from '../model/column-names.js';
import { exportColumns } from '../model/export-columns.js';
import type { MotherListRequest } from '../model/list-request.js';

export type ExportKind = 'csv' | 'xlsx';

export interface ExportState {
  readonly isBusy: boolean;
  readonly save: (kind: ExportKind) => void;
}

/** Which mothers go to a file: everyone of a list, or those who were chosen, in the order of the list. */
export type ExportRequest = MotherListRequest | ChosenMothers;
export interface ChosenMothers extends Pick<MotherListRequest, 'sort'> {
  readonly trajectoryIds: string[];
}

/** A list as a file. The headers are fixed names, so that what reads the file next year still can. */
export function useExport(request: ExportRequest, hidden: readonly HideableColumn[]): ExportState {
  const { language } = useLanguage();
  const asking = useMutation({
    networkMode: 'always',
    mutationFn: async (kind: ExportKind) => {
      const { columns, rows, cut } = await apiClient.mothers.export.query({
        ...request,
        columns: [...exportColumns(hidden)],
        language,
      });
      if (kind === 'xlsx') await saveWorkbook('moeders.xlsx', columns, rows);
      else saveFile('moeders.csv', 'text/csv', csvFile(columns, rows));
      return { count: rows.length, cut };
    },
    onSuccess: ({ count, cut }) =>
      toast(cut ? m.mothers_exported_cut({ count }) : m.mothers_exported({ count })),
    onError: (error) => toast(problemFromError(error).message[language], 'danger'),
  });
  const isTooMany = 'trajectoryIds' in request && request.trajectoryIds.length > mostChosenMothers;
  const tooMany = () =>
    toast(`${tooManyChosen.message[language]} ${tooManyChosen.remedy[language]}`, 'danger');
  return { isBusy: asking.isPending, save: isTooMany ? tooMany : asking.mutate };
}
