import { mostChosenMothers, tooManyChosen } from '@mim/domain/registration';
import { useMutation } from '@tanstack/react-query';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { readToday } from '../../../clients/today.js';
import { apiClient } from '../../../clients/trpc.js';
import { saveTable } from '../../../components/table-file/save-table.js';
import type { TableFileKind } from '../../../components/table-file/table-file.js';
import { toast } from '../../../components/toast.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { HideableColumn } from '../model/column-names.js';
import { exportColumns } from '../model/export-columns.js';
import type { MotherListRequest } from '../model/list-request.js';

/** What kind of file, and whether it tells how each mother is reached. */
export interface ExportChoice {
  readonly kind: TableFileKind;
  readonly withContact: boolean;
}

export interface ExportState {
  readonly isBusy: boolean;
  readonly save: (choice: ExportChoice) => void;
}

/** Which mothers go to a file: everyone of a list, or those who were chosen, in the order of the list. */
export type ExportRequest = MotherListRequest | ChosenMothers;
export interface ChosenMothers extends Pick<MotherListRequest, 'sort'> {
  readonly trajectoryIds: string[];
}

/** A list as a file, made in the browser of what is asked at that moment. */
export function useExport(request: ExportRequest, hidden: readonly HideableColumn[]): ExportState {
  const { language } = useLanguage();
  const asking = useMutation({
    networkMode: 'always',
    mutationFn: async ({ kind, withContact }: ExportChoice) => {
      const { columns, rows, cut } = await apiClient.mothers.export.query({
        ...request,
        columns: [...exportColumns(hidden, withContact)],
        language,
      });
      const what = 'trajectoryIds' in request ? m.mothers_file_chosen() : m.mothers_file();
      await saveTable({ name: `${what}-${readToday()}`, columns, rows }, kind);
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
