import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { Notice } from '../../components/notice.js';
import { m } from '../../paraglide/messages.js';
import { CodeEntry } from './code-entry.js';
import { ownSignIn } from './second-factor.js';
import { recoverWith, verifyCode } from './sign-in.js';

export interface CodeFormProps {
  readonly onSignedIn: () => Promise<void>;
  readonly onBack: () => void;
}

/** Few enough recovery codes to make new ones soon. */
const few = 3;

/** The second step: the code that the authenticator app shows, or a recovery code in its place. */
export function CodeForm({ onSignedIn, onBack }: CodeFormProps) {
  const [isRecovering, setRecovering] = useState(false);
  const [left, setLeft] = useState<number | null>(null);
  const recovered = async () => {
    const state = await ownSignIn();
    if (state.ok && state.value.recoveryCodesLeft !== null) setLeft(state.value.recoveryCodesLeft);
    else await onSignedIn();
  };
  if (left !== null)
    return (
      <Notice
        tone={left <= few ? 'warn' : 'good'}
        isAlert
        title={m.recovery_used_title()}
        action={
          <Button variant="primary" autoFocus onPress={() => void onSignedIn()}>
            {m.second_go_on()}
          </Button>
        }
      >
        <p>{m.recovery_left({ count: left })}</p>
        <p>{m.recovery_used_next()}</p>
      </Notice>
    );
  return (
    <Card title={isRecovering ? m.recovery_title() : m.signin_code_title()}>
      <CodeEntry
        key={String(isRecovering)}
        kind={isRecovering ? 'recovery' : 'authenticator'}
        action={m.signin_do()}
        send={isRecovering ? recoverWith : verifyCode}
        onDone={isRecovering ? recovered : onSignedIn}
        hasFocus
      >
        <Button variant="quiet" onPress={() => setRecovering(!isRecovering)}>
          {isRecovering ? m.recovery_not() : m.recovery_instead()}
        </Button>
        <Button variant="quiet" onPress={onBack}>
          {m.signin_code_back()}
        </Button>
      </CodeEntry>
    </Card>
  );
}
