import { useEffect, useRef } from 'react';
import { m } from '../../paraglide/messages.js';
import { Button } from '../button.js';
import { ErrorState } from '../error-state.js';
import { Notice } from '../notice.js';
import type { SaveState } from './use-save.js';

export interface SaveNoticeProps {
  readonly saving: Pick<SaveState<never>, 'problem' | 'isOffline' | 'isConflict' | 'retry'>;
}

/**
 * Why saving did not work, above the save button; shows itself when it appears. A conflict is left to
 * ConflictNotice, which knows both versions.
 */
export function SaveNotice({ saving }: SaveNoticeProps) {
  const { problem, isOffline, isConflict, retry } = saving;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null) box.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  if (problem === null || isConflict) return null;
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
