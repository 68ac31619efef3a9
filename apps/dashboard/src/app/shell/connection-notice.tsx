import { RotateCw, WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { tryAgain, useConnectionLost } from '../../clients/connection.js';
import { Button } from '../../components/button.js';
import { m } from '../../paraglide/messages.js';
import styles from './connection-notice.module.css';

/** How often the server is tried by itself while it does not answer. Milliseconds. */
const pace = 10_000;

/** Says that the server cannot be reached, that nothing is lost, and tries again: by itself and when asked. */
export function ConnectionNotice() {
  const isLost = useConnectionLost();
  const [isTrying, setTrying] = useState(false);
  useEffect(() => {
    if (!isLost) return;
    const timer = setInterval(() => void tryAgain(), pace);
    return () => clearInterval(timer);
  }, [isLost]);
  const retry = async () => {
    setTrying(true);
    await tryAgain();
    setTrying(false);
  };
  return (
    <div role="status" className={styles.place}>
      {isLost ? (
        <div className={styles.notice}>
          <WifiOff size={20} aria-hidden />
          <p>
            <strong>{m.shell_offline()}</strong> {m.shell_offline_nothing_lost()}
          </p>
          <Button
            icon={<RotateCw size={16} aria-hidden />}
            isDisabled={isTrying}
            onPress={() => void retry()}
          >
            {isTrying ? m.shell_offline_trying() : m.action_retry()}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
