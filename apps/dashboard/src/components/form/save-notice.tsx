import { useContext, useEffect, useRef } from 'react';
import { m } from '../../paraglide/messages.js';
import { Button } from '../button.js';
import { ErrorState } from '../error-state.js';
import { Notice } from '../notice.js';
import { RefusedByForm } from './refused-by-form.js';
import type { SaveState } from './use-save.js';

export interface SaveNoticeProps {
  readonly saving: Pick<SaveState<never>, 'problem' | 'isOffline' | 'isConflict' | 'retry'>;
  /** The form itself says what to do when somebody else was first, as ConflictNotice does. */
  readonly hasConflictNotice?: boolean;
}

/**
 * Why saving did not work, above the save button; shows itself when it appears. What the server said of an earlier attempt is
 * not said beside what the form refuses now; what waits for the connection still waits.
 */
export function SaveNotice({ saving, hasConflictNotice = false }: SaveNoticeProps) {
  const { problem, isOffline, isConflict, retry } = saving;
  const isRefused = useContext(RefusedByForm);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null) box.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  if (problem === null || (isConflict && hasConflictNotice) || (isRefused && !isOffline)) return null;
  return (
    <div ref={box}>
      {isOffline ? (
        <Notice
          tone="warn"
          isAlert
          title={m.form_offline_title()}
          action={<Button onPress={retry}>{m.action_retry()}</Button>}
        >
          <p>{m.form_offline()}</p>
        </Notice>
      ) : (
        <ErrorState problem={problem} />
      )}
    </div>
  );
}
