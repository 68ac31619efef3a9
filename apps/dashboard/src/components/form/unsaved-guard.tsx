import { useBlocker } from '@tanstack/react-router';
import { m } from '../../paraglide/messages.js';
import { Button } from '../button.js';
import { Dialog } from '../dialog.js';
import { useAskBeforeUnload } from './ask-before-unload.js';
import styles from './form.module.css';

export interface UnsavedGuardProps {
  readonly isDirty: boolean;
  /** Forgets what was entered, when the person leaves all the same. */
  readonly onLeave?: () => void;
}

/** The page that one goes to for signing in again and comes back from: what was entered waits. */
const signIn = '/aanmelden';

/** Asks before what was entered is left behind: by a link, going back, or closing the tab. */
export function UnsavedGuard({ isDirty, onLeave }: UnsavedGuardProps) {
  useAskBeforeUnload(isDirty);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      isDirty && next.pathname !== current.pathname && next.pathname !== signIn,
    enableBeforeUnload: false,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog title={m.form_leave_title()} onClose={blocker.reset}>
      <p>{m.form_leave()}</p>
      <div className={styles.bar}>
        <Button variant="primary" onPress={blocker.reset}>
          {m.form_leave_stay()}
        </Button>
        <Button
          onPress={() => {
            onLeave?.();
            blocker.proceed();
          }}
        >
          {m.form_leave_go()}
        </Button>
      </div>
    </Dialog>
  );
}
