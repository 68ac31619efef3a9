import type { Report } from '@mim/analytics';
import { Download, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.js';
import { csvFile } from '../../components/plot/csv.js';
import { saveFile } from '../../components/plot/save-file.js';
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
        <Button icon={<Download size={16} aria-hidden />} onPress={() => saveRows(report)}>
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
function saveRows(report: Report): void {
  const scope = report.scope.replaceAll(/[^a-z0-9]+/gi, '-');
  saveFile(`mim-${report.year}-${scope}.csv`, 'text/csv', csvFile(rowColumns, report.rows.map(rowValues)));
}
