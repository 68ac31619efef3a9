import type { Report } from '@mim/analytics';
import { Download, FileSpreadsheet, FileText, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { readToday } from '../../clients/today.js';
import { Button } from '../../components/button.js';
import buttons from '../../components/button.module.css';
import { classNames } from '../../components/class-names.js';
import { Menu } from '../../components/menu.js';
import { saveTable } from '../../components/table-file/save-table.js';
import type { TableFileKind } from '../../components/table-file/table-file.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { figureFile } from './model/row-file.js';
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

const kinds: readonly {
  readonly kind: TableFileKind;
  readonly label: () => string;
  readonly icon: ReactNode;
}[] = [
  { kind: 'xlsx', label: m.export_xlsx, icon: <FileSpreadsheet size={16} aria-hidden /> },
  { kind: 'csv', label: m.export_csv, icon: <FileText size={16} aria-hidden /> },
];

/** What is chosen for the whole page, and what can be taken along from it. */
export function PageActions({ children, report, filter = {} }: PageActionsProps) {
  const { language } = useLanguage();
  return (
    <div className={styles.actions}>
      {children}
      {report === undefined ? null : (
        <Menu
          label={m.figures_download_all()}
          className={classNames(buttons.button, buttons.secondary)}
          button={
            <>
              <Download size={16} aria-hidden />
              {m.figures_download_all()}
            </>
          }
          parts={kinds.map(({ kind, label, icon }) => ({
            kind: 'action',
            id: kind,
            label: label(),
            icon,
            onAction: () => {
              const selection = selectionName(report, filter, language);
              void saveTable(figureFile({ report, selection, language, today: readToday() }), kind);
            },
          }))}
        />
      )}
      <Button icon={<Printer size={16} aria-hidden />} onPress={() => window.print()}>
        {m.figures_print()}
      </Button>
    </div>
  );
}
