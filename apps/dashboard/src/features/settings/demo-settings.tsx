import { useState } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { Dialog } from '../../components/dialog.js';
import { ErrorState } from '../../components/error-state.js';
import { Notice } from '../../components/notice.js';
import { m } from '../../paraglide/messages.js';
import { useRemoveDemo } from './requests/remove-demo.js';
import styles from './settings-page.module.css';

/** Takes the demonstration away, for good; asks first. */
export function DemoSettings() {
  const [isAsked, setAsked] = useState(false);
  const removing = useRemoveDemo();
  if (removing.isSuccess) {
    return (
      <Notice tone="good" isAlert title={m.settings_demo_removed()}>
        <p>{m.settings_demo_removed_help()}</p>
      </Notice>
    );
  }
  return (
    <Card title={m.settings_demo()} lead={m.settings_demo_lead()}>
      <div>
        <Button onPress={() => setAsked(true)}>{m.settings_demo_remove()}</Button>
      </div>
      {isAsked ? (
        <Dialog title={m.settings_demo_sure()} onClose={() => setAsked(false)}>
          <p>{m.settings_demo_sure_help()}</p>
          {removing.isError ? <ErrorState problem={problemFromError(removing.error)} /> : null}
          <div className={styles.actions}>
            <Button variant="primary" onPress={() => removing.mutate()} isDisabled={removing.isPending}>
              {m.settings_demo_remove()}
            </Button>
            <Button onPress={() => setAsked(false)}>{m.action_cancel()}</Button>
          </div>
        </Dialog>
      ) : null}
    </Card>
  );
}
