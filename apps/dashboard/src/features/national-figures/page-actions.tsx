import type { Report } from '@mim/analytics';
import { Download, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.js';
import { saveTable } from '../../components/table-file/save-table.js';
import { m } from '../../paraglide/messages.js';
import { rowColumns, rowValues } from './model/row-file.js';
import styles from './page.module.css';

export interface PageActionsProps {
  /** The year and whatever else is chosen at the top of the page. */
  readonly children: ReactNode;
  readonly report?: Report | undefined;
}

/** What is chosen for the whole page, and what can be taken along from it. */
export function PageActions({ children, report }: PageActionsProps) {
  return (
    <div className={styles.actions}>
      {children}
      {report === undefined ? null : (
        <Button icon={<Download size={16} aria-hidden />} onPress={() => void saveRows(report)}>
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
function saveRows(report: Report): Promise<void> {
  const scope = report.scope.replaceAll(/[^a-z0-9]+/gi, '-');
  const columns = rowColumns.map((heading) => ({ heading }));
  return saveTable({ name: `mim-${report.year}-${scope}`, columns, rows: report.rows.map(rowValues) }, 'csv');
}
