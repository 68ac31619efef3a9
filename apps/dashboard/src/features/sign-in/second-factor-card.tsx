import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { forgetSession, useAccount } from '../../clients/session.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { Dialog } from '../../components/dialog.js';
import { m } from '../../paraglide/messages.js';
import { CodeEntry } from './code-entry.js';
import { RecoveryCodes } from './recovery-codes.js';
import { removeFactor, renewRecoveryCodes } from './second-factor.js';
import styles from './second-factor.module.css';

export interface SecondFactorCardProps {
  /** Recovery codes that are left. */
  readonly left: number;
  readonly onChanged: () => Promise<void>;
}

/** The second step: how many recovery codes are left, new ones, and another authenticator. Each takes a code. */
export function SecondFactorCard({ left, onChanged }: SecondFactorCardProps) {
  const { email } = useAccount();
  const router = useRouter();
  const [doing, setDoing] = useState<'codes' | 'replace' | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const close = () => setDoing(null);
  const kept = async () => {
    setCodes(null);
    close();
    await onChanged();
  };
  const removed = async () => {
    forgetSession();
    await router.navigate({ to: '/aanmelden' });
  };
  return (
    <Card title={m.own_second()} lead={m.own_second_lead()}>
      <p>{m.recovery_left({ count: left })}</p>
      <div className={styles.actions}>
        <Button onPress={() => setDoing('codes')}>{m.own_new_codes()}</Button>
        <Button onPress={() => setDoing('replace')}>{m.own_replace()}</Button>
      </div>
      {doing === 'codes' ? (
        <Dialog
          title={m.own_new_codes()}
          loses={codes === null ? 'filled-in' : 'shown-once'}
          onClose={() => void kept()}
        >
          {codes === null ? (
            <div className={styles.stack}>
              <p>{m.own_new_codes_help()}</p>
              <CodeEntry
                kind="either"
                action={m.own_new_codes()}
                send={renewRecoveryCodes}
                onDone={({ recoveryCodes }) => setCodes(recoveryCodes)}
              />
            </div>
          ) : (
            <RecoveryCodes codes={codes} email={email} onKept={kept} />
          )}
        </Dialog>
      ) : null}
      {doing === 'replace' ? (
        <Dialog title={m.own_replace()} onClose={close}>
          <div className={styles.stack}>
            <p>{m.own_replace_help()}</p>
            <CodeEntry kind="either" action={m.own_replace_do()} send={removeFactor} onDone={removed} />
          </div>
        </Dialog>
      ) : null}
    </Card>
  );
}
