import type { FigureValues } from '@mim/analytics';
import { useState } from 'react';
import { readToday } from '../../../clients/today.js';
import { toast } from '../../../components/toast.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { ExportChoice, ExportState } from '../../../table-export/use-table-export.js';
import { useFiguresScope } from '../frame/figures-context.js';
import type { BuiltTable } from './built-table.js';
import type { FigureKey } from './figure-keys.js';
import { tableFileOf } from './table-file-of.js';

/** What is in sight, when it is taken along. */
interface TableInSight {
  readonly table: BuiltTable | null;
  readonly values: FigureValues | undefined;
  readonly figures: readonly FigureKey[];
  readonly hasMargin: boolean;
}

/** A table as a file, by the one way in which figures leave their pages. */
export function useTakingTable({ table, values, ...inSight }: TableInSight): ExportState {
  const { language } = useLanguage();
  const { view, out } = useFiguresScope();
  const [isBusy, setBusy] = useState(false);
  const save = async ({ kind }: ExportChoice): Promise<void> => {
    if (table === null || values === undefined) return;
    setBusy(true);
    await out.take(async ({ saveTable }) => {
      const address = window.location.href;
      const file = tableFileOf({ ...inSight, view, table, values, address, language, today: readToday() });
      await saveTable(file, kind);
      toast(m.export_done({ count: table.rows.length }));
    });
    setBusy(false);
  };
  return { isBusy, hasContact: false, save: (choice) => void save(choice) };
}
