import { PauseCircle, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useOwnLocations } from '../../clients/own-locations.js';
import { Button } from '../../components/button.js';
import { m } from '../../paraglide/messages.js';
import { ExportMenu } from '../../table-export/export-menu.js';
import styles from './bulk-bar.module.css';
import { leftOut } from './model/column-names.js';
import type { MotherListRequest } from './model/list-request.js';
import type { TablePreferences } from './model/table-preferences.js';
import { useExport } from './requests/export-mothers.js';
import type { MotherRow } from './requests/list-mothers.js';

const PauseTogetherDialog = lazy(() => import('./actions/pause-together-dialog.js'));

export interface BulkBarProps {
  /** Everyone who is chosen, also who is not in the list now. */
  readonly chosen: ReadonlySet<string>;
  /** Who is in the list now. */
  readonly rows: readonly MotherRow[];
  /** The order of the list, which a file keeps. */
  readonly sort: MotherListRequest['sort'];
  readonly preferences: TablePreferences;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/**
 * What can be done for everyone who is chosen and in the list now. Who was chosen before another search or filter is
 * not dealt with unseen: how many they are is said, and they can be let go.
 */
export default function BulkBar({ chosen, rows, sort, preferences, onChange }: BulkBarProps) {
  const [isPausing, setPausing] = useState(false);
  const mothers = rows.filter(({ trajectoryId }) => chosen.has(trajectoryId));
  const seen = mothers.map(({ trajectoryId }) => trajectoryId);
  const unseen = chosen.size - seen.length;
  const chooseNone = () => onChange(new Set());
  const hasSeveralLocations = useOwnLocations().length > 1;
  const exporting = useExport(
    { trajectoryIds: seen, sort },
    leftOut(preferences.hidden, hasSeveralLocations),
  );
  return (
    <section className={styles.bar} aria-label={m.mothers_bulk()}>
      <output className={styles.count}>
        {m.mothers_chosen({ count: seen.length })}
        {unseen > 0 ? (
          <span className={styles.unseen}>{m.mothers_chosen_unseen({ count: unseen })}</span>
        ) : null}
      </output>
      {unseen > 0 ? (
        <Button variant="quiet" onPress={() => onChange(new Set(seen))}>
          {m.mothers_drop_unseen({ count: unseen })}
        </Button>
      ) : null}
      {seen.length > 0 ? (
        <>
          <Button icon={<PauseCircle size={16} aria-hidden />} onPress={() => setPausing(true)}>
            {m.mothers_pause_together()}
          </Button>
          <ExportMenu exporting={exporting} words={m.mothers_export_chosen()} />
          <Button variant="quiet" icon={<X size={16} aria-hidden />} onPress={chooseNone}>
            {m.mothers_choose_none()}
          </Button>
        </>
      ) : null}
      {isPausing ? (
        <Suspense>
          <PauseTogetherDialog mothers={mothers} onClose={() => setPausing(false)} onDone={chooseNone} />
        </Suspense>
      ) : null}
    </section>
  );
}
