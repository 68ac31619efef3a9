import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../components/button.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { LinkButton } from '../../components/link-button.js';
import { Notice } from '../../components/notice.js';
import { m } from '../../paraglide/messages.js';
import { type Stored, useUndo } from './requests/takeover.js';
import styles from './takeover.module.css';

export interface StoredStepProps {
  readonly stored: Stored;
  readonly onAgain: () => void;
}

/** What was taken over, with the way on and the way to take all of it back. */
export function StoredStep({ stored, onAgain }: StoredStepProps) {
  const undoing = useUndo(onAgain);
  const result = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: reading goes on at what came of it.
  useEffect(() => result.current?.focus(), []);
  return (
    <>
      <div ref={result} tabIndex={-1} className={styles.result}>
        <Notice tone="good" title={m.takeover_done()} isAlert>
          <p>{countsOf(stored)}</p>
          <p>{m.takeover_done_help()}</p>
        </Notice>
      </div>
      <SaveNotice saving={undoing} />
      <div className={styles.actions}>
        <Button
          variant="quiet"
          icon={<Undo2 size={16} aria-hidden />}
          onPress={() => undoing.save(stored.actionId)}
        >
          {undoing.isSaving ? m.form_saving() : m.takeover_undo()}
        </Button>
        <Button onPress={onAgain}>{m.takeover_another()}</Button>
        <LinkButton to="/moeders" variant="primary">
          {m.takeover_to_mothers()}
        </LinkButton>
      </div>
    </>
  );
}

/** How many of each there were, as a sentence. */
export const countsOf = ({
  visitors,
  mothers,
  matches,
  visits,
}: Pick<Stored, 'visitors' | 'mothers' | 'matches' | 'visits'>): string =>
  [
    m.takeover_count_visitors({ count: visitors }),
    m.takeover_count_mothers({ count: mothers }),
    m.takeover_count_matches({ count: matches }),
    m.takeover_count_visits({ count: visits }),
  ].join(', ');
