import { Columns3 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useOwnLocations } from '../../clients/own-locations.js';
import { Button } from '../../components/button.js';
import { m } from '../../paraglide/messages.js';
import { ExportMenu } from '../../table-export/export-menu.js';
import { leftOut } from './model/column-names.js';
import type { MotherListRequest } from './model/list-request.js';
import type { TablePreferences } from './model/table-preferences.js';
import styles from './mothers-page.module.css';
import { useExport } from './requests/export-mothers.js';

const ColumnsDialog = lazy(() => import('./columns-dialog.js'));

export interface TableToolsProps {
  readonly request: MotherListRequest;
  readonly preferences: TablePreferences;
}

/** How the list looks, and the list as a file: of everyone it finds, in the columns that are shown. */
export function TableTools({ request, preferences }: TableToolsProps) {
  const [isChoosing, setChoosing] = useState(false);
  const hasSeveralLocations = useOwnLocations().length > 1;
  const exporting = useExport(request, leftOut(preferences.hidden, hasSeveralLocations));
  return (
    <div className={styles.buttons}>
      <Button variant="quiet" icon={<Columns3 size={16} aria-hidden />} onPress={() => setChoosing(true)}>
        {m.mothers_columns()}
      </Button>
      <ExportMenu exporting={exporting} isQuiet />
      {isChoosing ? (
        <Suspense>
          <ColumnsDialog preferences={preferences} onClose={() => setChoosing(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
