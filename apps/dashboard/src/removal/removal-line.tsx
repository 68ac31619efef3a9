import { removalReasons } from '@mim/domain/removal';
import { Button } from '../components/button.js';
import { formatMoment } from '../language/format-moment.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './removals.module.css';
import type { RemovalAnswer } from './use-removals.js';

export interface RemovalLineProps {
  /** What it was, or who. */
  readonly what: string;
  readonly removal: Pick<RemovalAnswer, 'reason' | 'note' | 'removedAt' | 'removedByName'>;
  readonly isUndone: boolean;
  /** Puts it back; null: that cannot be. */
  readonly restore: { readonly label: string; readonly onPress: () => void } | null;
}

/** Something or somebody that was removed. */
export function RemovalLine({ what, removal, isUndone, restore }: RemovalLineProps) {
  const { language } = useLanguage();
  const { reason, note, removedAt, removedByName } = removal;
  const on = formatMoment(removedAt, language);
  return (
    <li className={styles.line} data-undone={isUndone}>
      <div>
        <p className={styles.what}>{what}</p>
        <p>{[removalReasons.label(reason, language), note].filter(Boolean).join('. ')}</p>
        <p className={styles.muted}>
          {removedByName === null ? m.removal_on({ on }) : m.removal_by({ on, name: removedByName })}
        </p>
      </div>
      {isUndone ? (
        <p className={styles.muted}>{m.removal_restored()}</p>
      ) : restore === null ? null : (
        <Button aria-label={restore.label} onPress={restore.onPress}>
          {m.removal_restore()}
        </Button>
      )}
    </li>
  );
}
