import { useMutation } from '@tanstack/react-query';
import { problemFromError } from '../clients/problem-from-error.js';
import { readToday } from '../clients/today.js';
import { saveTable } from '../components/table-file/save-table.js';
import type { TableFile, TableFileKind } from '../components/table-file/table-file.js';
import { toast } from '../components/toast.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';

/** What kind of file, and whether it tells how people are reached. */
export interface ExportChoice {
  readonly kind: TableFileKind;
  readonly withContact: boolean;
}

/** A list that can be taken along as a file. */
export interface ExportedList {
  /** What the list is called in its sheet and, before the day, in the name of the file; such as the title of the page. */
  readonly name: () => string;
  /** What the file is called where it is not of the whole list. */
  readonly fileName?: () => string;
  /** Whether it can tell how people are reached. */
  readonly hasContact: boolean;
  /** Asks for the table, at that moment. */
  readonly ask: (
    choice: Pick<ExportChoice, 'withContact'>,
  ) => Promise<Omit<TableFile, 'name'> & { readonly cut: boolean }>;
  /** Says that the file is there; by default with how many rows. */
  readonly done?: (asked: { count: number }) => string;
}

export interface ExportState {
  readonly isBusy: boolean;
  readonly hasContact: boolean;
  readonly save: (choice: ExportChoice) => void;
}

/** `sociale-kaart`, of a title. */
const asFileName = (title: string): string => title.toLowerCase().replaceAll(' ', '-');

/** A list as a file, made in the browser of what is asked at that moment. */
export function useTableExport({
  name,
  fileName = name,
  hasContact,
  ask,
  done = m.export_done,
}: ExportedList): ExportState {
  const { language } = useLanguage();
  const asking = useMutation({
    networkMode: 'always',
    mutationFn: async ({ kind, withContact }: ExportChoice) => {
      const { columns, rows, cut } = await ask({ withContact });
      const file = { name: `${asFileName(fileName())}-${readToday()}`, list: name(), columns, rows };
      await saveTable(file, kind);
      return { count: rows.length, cut };
    },
    onSuccess: ({ count, cut }) => toast(cut ? m.export_cut({ count }) : done({ count })),
    onError: (error) => toast(problemFromError(error).message[language], 'danger'),
  });
  return { isBusy: asking.isPending, hasContact, save: asking.mutate };
}
