import { PauseCircle, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useOwnLocations } from '../../clients/own-locations.js';
import { Button } from '../../components/button.js';
import { m } from '../../paraglide/messages.js';
import styles from './bulk-bar.module.css';
import { ExportMenu } from './export-menu.js';
import { leftOut } from './model/column-names.js';
import type { MotherListRequest } from './model/list-request.js';
import type { TablePreferences } from './model/table-preferences.js';
import { useExport } from './requests/export-mothers.js';
import type { MotherRow } from './requests/list-mothers.js';

const PauseTogetherDialog = lazy(() => import('./actions/pause-together-dialog.js'));

export interface BulkBarProps {
  readonly chosen: ReadonlySet<string>;
  readonly rows: readonly MotherRow[];
  /** The order of the list, which a file keeps. */
  readonly sort: MotherListRequest['sort'];
  readonly preferences: TablePreferences;
  readonly onDone: () => void;
}

/** What can be done for everyone who is chosen; the filters above stay in sight. */
export function BulkBar({ chosen, rows, sort, preferences, onDone }: BulkBarProps) {
  const [isPausing, setPausing] = useState(false);
  const hasSeveralLocations = useOwnLocations().length > 1;
  const exporting = useExport(
    { trajectoryIds: [...chosen], sort },
    leftOut(preferences.hidden, hasSeveralLocations),
  );
  return (
    <section className={styles.bar} aria-label={m.mothers_bulk()}>
      <p className={styles.count}>{m.mothers_chosen({ count: chosen.size })}</p>
      <Button icon={<PauseCircle size={16} aria-hidden />} onPress={() => setPausing(true)}>
        {m.mothers_pause_together()}
      </Button>
      <ExportMenu exporting={exporting} words={m.mothers_export_chosen()} />
      <Button variant="quiet" icon={<X size={16} aria-hidden />} onPress={onDone}>
        {m.mothers_choose_none()}
      </Button>
      {isPausing ? (
        <Suspense>
          <PauseTogetherDialog
            mothers={rows.filter(({ trajectoryId }) => chosen.has(trajectoryId))}
            onClose={() => setPausing(false)}
            onDone={onDone}
          />
        </Suspense>
      ) : null}
    </section>
  );
}
