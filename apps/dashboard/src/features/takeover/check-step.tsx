import { takeoverSheets } from '@mim/domain/takeover';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { Notice } from '../../components/notice.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { AskCard } from './ask-card.js';
import { FillCard } from './fill-card.js';
import { MendCard } from './mend-card.js';
import { OtherRows } from './other-rows.js';
import {
  type Judged,
  type Stored,
  type Takeover,
  useChange,
  useDrop,
  useStore,
} from './requests/takeover.js';
import styles from './takeover.module.css';

export interface CheckStepProps {
  readonly takeover: Takeover;
  readonly locationId: string | undefined;
  readonly onColumns: () => void;
  readonly onStored: (stored: Stored) => void;
}

/** What taking over would do, with what is to be said or corrected first. Nothing is recorded before the button is pressed. */
export function CheckStep({ takeover, locationId, onColumns, onStored }: CheckStepProps) {
  const changing = useChange(locationId, takeover.version);
  const storing = useStore(locationId, onStored);
  const dropping = useDrop(locationId);
  const correcting = { onChange: changing.save, isSaving: changing.isSaving };
  const { judged, version } = takeover;
  if (judged === null) return null;
  const total = (of: keyof Omit<Judged['counts'][number], 'holds'>) =>
    judged.counts.reduce((sum, count) => sum + count[of], 0);
  const left = total('problem') + total('ask') + total('waits');
  return (
    <>
      <Card title={m.takeover_check_title({ name: takeover.fileName })} lead={m.takeover_check_lead()}>
        <Counts judged={judged} />
        {judged.totals === 0 ? null : (
          <p className={styles.muted}>{m.takeover_totals({ count: judged.totals })}</p>
        )}
        {left === 0 ? null : (
          <Notice tone="warn" title={m.takeover_left({ count: left })}>
            {m.takeover_left_help()}
          </Notice>
        )}
        <SaveNotice saving={storing} />
        <SaveNotice saving={changing} />
        <SaveNotice saving={dropping} />
        <div className={styles.actions}>
          <Button onPress={() => dropping.save(undefined)}>{m.takeover_other_file()}</Button>
          <Button onPress={onColumns}>{m.takeover_to_columns()}</Button>
          <Button
            variant="primary"
            isDisabled={total('new') === 0 || storing.isSaving || changing.isSaving}
            onPress={() => storing.save(version)}
          >
            {storing.isSaving ? m.form_saving() : left === 0 ? m.takeover_store() : m.takeover_store_rest()}
          </Button>
        </div>
      </Card>
      <AskCard judged={judged} {...correcting} />
      <FillCard judged={judged} {...correcting} />
      <MendCard takeover={takeover} judged={judged} {...correcting} />
      <OtherRows takeover={takeover} judged={judged} {...correcting} />
    </>
  );
}

/** How many of each would be taken over, and how many not yet. */
function Counts({ judged }: { readonly judged: Judged }) {
  const { language } = useLanguage();
  return (
    <dl className={styles.counts}>
      {judged.counts.map(({ holds, new: added, ask, problem, waits, known, leftOut }) => (
        <div key={holds} className={styles.count}>
          <dt>{takeoverSheets.label(holds, language)}</dt>
          <dd>
            <strong>{added}</strong>
            {ask + problem + waits === 0 ? null : (
              <span className={styles.open}>{m.takeover_count_open({ count: ask + problem + waits })}</span>
            )}
            {known + leftOut === 0 ? null : (
              <span className={styles.muted}>{m.takeover_count_other({ count: known + leftOut })}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
