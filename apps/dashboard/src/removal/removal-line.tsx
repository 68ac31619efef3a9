import { removableKinds, removalReasons } from '@mim/domain/removal';
import { Button } from '../components/button.js';
import { formatDate } from '../language/format-date.js';
import { formatMoment } from '../language/format-moment.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './removals.module.css';
import type { RemovalAnswer } from './use-removals.js';

export interface RemovalLineProps {
  readonly removal: RemovalAnswer;
  readonly onRestore: (actionId: string) => void;
}

/** One thing that was removed. */
export function RemovalLine({ removal, onRestore }: RemovalLineProps) {
  const { language } = useLanguage();
  const { kind, happenedOn, reason, note, removedAt, removedByName, actionId, isUndone } = removal;
  const what = { what: removableKinds.label(kind, language), date: formatDate(happenedOn, language) };
  const on = formatMoment(removedAt, language);
  return (
    <li className={styles.line} data-undone={isUndone}>
      <div>
        <p className={styles.what}>{m.removal_line(what)}</p>
        <p>{[removalReasons.label(reason, language), note].filter(Boolean).join('. ')}</p>
        <p className={styles.muted}>
          {removedByName === null ? m.removal_on({ on }) : m.removal_by({ on, name: removedByName })}
        </p>
      </div>
      {isUndone ? (
        <p className={styles.muted}>{m.removal_restored()}</p>
      ) : (
        <Button aria-label={m.removal_restore_of(what)} onPress={() => onRestore(actionId)}>
          {m.removal_restore()}
        </Button>
      )}
    </li>
  );
}
