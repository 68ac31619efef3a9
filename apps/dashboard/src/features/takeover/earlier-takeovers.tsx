import { Undo2 } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { formatMoment } from '../../language/format-moment.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { type TakenOver, useTakenOver, useUndo } from './requests/takeover.js';
import { countsOf } from './stored-step.js';
import styles from './takeover.module.css';

/** What was taken over before, each with its undo or what stands in the way of it. */
export function EarlierTakeovers() {
  const { data = [] } = useTakenOver();
  if (data.length === 0) return null;
  return (
    <Card title={m.takeover_earlier()}>
      <ul className={styles.rows}>
        {data.map((each) => (
          <Earlier key={each.actionId} takenOver={each} />
        ))}
      </ul>
    </Card>
  );
}

function Earlier({ takenOver }: { readonly takenOver: TakenOver }) {
  const { language } = useLanguage();
  const id = useId();
  const undoing = useUndo();
  const { actionId, at, isOwn, byName, changed } = takenOver;
  const by = isOwn ? m.takeover_by_you() : (byName ?? m.takeover_by_colleague());
  return (
    <li className={styles.row}>
      <p id={id} className={styles.rowTitle}>
        {formatMoment(at, language)}
        <span className={styles.muted}> {by}</span>
      </p>
      <p>{countsOf(takenOver)}</p>
      {changed.length === 0 ? (
        <div>
          <Button
            icon={<Undo2 size={16} aria-hidden />}
            aria-describedby={id}
            onPress={() => undoing.save(actionId)}
          >
            {undoing.isSaving ? m.form_saving() : m.action_undo()}
          </Button>
        </div>
      ) : (
        <p className={styles.muted}>
          {m.takeover_changed_since({ names: changed.map(({ name }) => name).join(', ') })}
        </p>
      )}
      <SaveNotice saving={undoing} />
    </li>
  );
}
