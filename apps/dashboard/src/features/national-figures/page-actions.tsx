import type { Report } from '@mim/analytics';
import { Download, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.js';
import { saveTable } from '../../components/table-file/save-table.js';
import { m } from '../../paraglide/messages.js';
import { rowColumns, rowValues } from './model/row-file.js';
import type { LocationFilter } from './model/selection.js';
import { selectionName } from './model/selection-name.js';
import styles from './page.module.css';

export interface PageActionsProps {
  /** How the report's locations were chosen; nothing where they were not. */
  readonly filter?: LocationFilter;
  /** The year and whatever else is chosen at the top of the page. */
  readonly children: ReactNode;
  readonly report?: Report | undefined;
}

/** What is chosen for the whole page, and what can be taken along from it. */
export function PageActions({ children, report, filter = {} }: PageActionsProps) {
  return (
    <div className={styles.actions}>
      {children}
      {report === undefined ? null : (
        <Button icon={<Download size={16} aria-hidden />} onPress={() => void saveRows(report, filter)}>
          {m.figures_download_all()}
        </Button>
      )}
      <Button icon={<Printer size={16} aria-hidden />} onPress={() => window.print()}>
        {m.figures_print()}
      </Button>
    </div>
  );
}

/** Every row of the report, in the columns of the command line. */
function saveRows(report: Report, filter: LocationFilter): Promise<void> {
  const { scopeFileName } = selectionName(report, filter, 'nl');
  const columns = rowColumns.map((heading) => ({ heading }));
  return saveTable(
    { name: `mim-${report.year}-${scopeFileName}`, columns, rows: report.rows.map(rowValues) },
    'csv',
  );
}
