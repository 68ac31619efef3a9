import type { FigureValues } from '@mim/analytics';
import { useState } from 'react';
import { problemFromError } from '../../../clients/problem-from-error.js';
import { readToday } from '../../../clients/today.js';
import { apiClient } from '../../../clients/trpc.js';
import { saveTable } from '../../../components/table-file/save-table.js';
import { toast } from '../../../components/toast.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { ExportChoice, ExportState } from '../../../table-export/use-table-export.js';
import type { View } from '../model/view.js';
import type { BuiltTable } from './built-table.js';
import type { FigureKey } from './figure-keys.js';
import { tableFileOf } from './table-file-of.js';

/** What is in sight, when it is taken along. */
export interface TableInSight {
  readonly table: BuiltTable | null;
  readonly values: FigureValues | undefined;
  readonly figures: readonly FigureKey[];
  readonly view: Pick<View, 'report' | 'scopeName' | 'scopeFileName'>;
  readonly hasMargin: boolean;
}

/** A table as a file. Nothing is taken out before the access log says so; a line that cannot be written stops it. */
export function useTakingTable({ table, values, ...inSight }: TableInSight): ExportState {
  const { language } = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const save = async ({ kind }: ExportChoice): Promise<void> => {
    if (table === null || values === undefined) return;
    setBusy(true);
    try {
      await apiClient.figuresTable.export.query();
      const address = window.location.href;
      await saveTable(
        tableFileOf({ ...inSight, table, values, address, language, today: readToday() }),
        kind,
      );
      toast(m.export_done({ count: table.rows.length }));
    } catch (error) {
      toast(problemFromError(error).message[language], 'danger');
    }
    setBusy(false);
  };
  return { isBusy, hasContact: false, save: (choice) => void save(choice) };
}
