import { useBlocker } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { Button } from '../button.js';
import { Dialog } from '../dialog.js';
import styles from './form.module.css';
import { forgetUnsaved, isFirstToLose, useUnsaved } from './unsaved.js';

export interface UnsavedGuardProps {
  readonly isDirty: boolean;
  /** Forgets what was entered, when the person leaves all the same. */
  readonly onLeave?: () => void;
}

/** The page that one goes to for signing in again and comes back from: what was entered waits. */
const signIn = '/aanmelden';

/**
 * Asks before what was entered is left behind: by a link, going back, or closing the tab. Every form has one; only what is
 * filled in outside a form needs its own.
 */
export function UnsavedGuard({ isDirty, onLeave }: UnsavedGuardProps) {
  const entry = useUnsaved(isDirty, onLeave);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next, action }) => {
      // On the same page a choice of what to list leaves a form where it is; going back may not.
      const isChoice = action === 'PUSH' || action === 'REPLACE';
      if (next.pathname === signIn || (isChoice && next.pathname === current.pathname)) return false;
      return isFirstToLose(entry);
    },
    disabled: !isDirty,
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  const leave = () => {
    forgetUnsaved();
    blocker.proceed();
  };
  return (
    <Dialog title={m.form_leave_title()} onClose={blocker.reset}>
      <p>{m.form_leave()}</p>
      <div className={styles.bar}>
        <Button variant="primary" onPress={blocker.reset}>
          {m.form_leave_stay()}
        </Button>
        <Button onPress={leave}>{m.form_leave_go()}</Button>
      </div>
    </Dialog>
  );
}
