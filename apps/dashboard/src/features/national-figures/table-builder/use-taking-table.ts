import { useState } from 'react';
import { readToday } from '../../../clients/today.js';
import { toast } from '../../../components/toast.js';
import { m } from '../../../paraglide/messages.js';
import type { ExportChoice, ExportState } from '../../../table-export/use-table-export.js';
import { useFiguresScope } from '../frame/figures-context.js';
import { type TakenTable, tableFileOf } from './table-file-of.js';

/** When a table is taken along, and from where. */
export interface Taking {
  /** ISO text. */
  readonly today: string;
}

/**
 * A table as a file, by the one way in which figures leave their pages.
 * @param makeTaken what is in sight when it is taken along; null: there is nothing yet
 */
export function useTakingTable(
  makeTaken: (taking: Taking) => Omit<TakenTable, 'address'> | null,
): ExportState {
  const { out } = useFiguresScope();
  const [isBusy, setBusy] = useState(false);
  const save = async ({ kind }: ExportChoice): Promise<void> => {
    const taken = makeTaken({ today: readToday() });
    if (taken === null) return;
    setBusy(true);
    await out.take(async ({ saveTable }) => {
      await saveTable(tableFileOf({ ...taken, address: window.location.href }), kind);
      toast(m.export_done({ count: taken.table.rows.length }));
    });
    setBusy(false);
  };
  return { isBusy, hasContact: false, save: (choice) => void save(choice) };
}
