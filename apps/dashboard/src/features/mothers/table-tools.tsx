import { Columns3, Download, FileSpreadsheet, FileText } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../../components/button.js';
import buttons from '../../components/button.module.css';
import { classNames } from '../../components/class-names.js';
import { Menu } from '../../components/menu.js';
import { m } from '../../paraglide/messages.js';
import type { MotherListRequest } from './model/list-request.js';
import type { TableMemory } from './model/table-memory.js';
import styles from './mothers-page.module.css';
import { useExport } from './requests/export-mothers.js';

const ColumnsDialog = lazy(() => import('./columns-dialog.js'));

export interface TableToolsProps {
  readonly request: MotherListRequest;
  readonly memory: TableMemory;
}

/** How the list looks, and the list as a file: of everyone it finds, in the columns that are shown. */
export function TableTools({ request, memory }: TableToolsProps) {
  const [isChoosing, setChoosing] = useState(false);
  const exporting = useExport(request, memory.hidden);
  return (
    <div className={styles.buttons}>
      <Button variant="quiet" icon={<Columns3 size={16} aria-hidden />} onPress={() => setChoosing(true)}>
        {m.mothers_columns()}
      </Button>
      <Menu
        label={m.mothers_export()}
        className={classNames(buttons.button, buttons.quiet)}
        button={
          <>
            <Download size={16} aria-hidden />
            {exporting.isBusy ? m.mothers_export_busy() : m.mothers_export()}
          </>
        }
        parts={[
          {
            kind: 'action',
            id: 'xlsx',
            label: m.mothers_export_xlsx(),
            icon: <FileSpreadsheet size={16} aria-hidden />,
            onAction: () => exporting.save('xlsx'),
          },
          {
            kind: 'action',
            id: 'csv',
            label: m.mothers_export_csv(),
            icon: <FileText size={16} aria-hidden />,
            onAction: () => exporting.save('csv'),
          },
        ]}
      />
      {isChoosing ? (
        <Suspense>
          <ColumnsDialog memory={memory} onClose={() => setChoosing(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
