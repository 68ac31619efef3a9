import { type ReactNode, useState } from 'react';
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
  /** Says itself that a recovery code was used, and how many are left. */
  readonly onRecovered?: (left: number) => void;
}

/** Few enough recovery codes to make new ones soon. */
const few = 3;

/** The second step: the code that the authenticator app shows, or a recovery code in its place. */
export function CodeForm({ onSignedIn, onBack, onRecovered }: CodeFormProps) {
  const [isRecovering, setRecovering] = useState(false);
  const [left, setLeft] = useState<number | null>(null);
  const recovered = async () => {
    const state = await ownSignIn();
    if (state.ok && state.value.recoveryCodesLeft !== null)
      (onRecovered ?? setLeft)(state.value.recoveryCodesLeft);
    else await onSignedIn();
  };
  if (left !== null)
    return (
      <RecoveryUsed left={left} title={m.recovery_used_title()} onGoOn={onSignedIn}>
        <p>{m.recovery_left({ count: left })}</p>
        <p>{m.recovery_used_next()}</p>
      </RecoveryUsed>
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

export interface RecoveryUsedProps {
  readonly left: number;
  readonly title: string;
  readonly onGoOn: () => Promise<void>;
  readonly children: ReactNode;
}

/** That a recovery code was used: who has few left is told so before she goes on. */
export const RecoveryUsed = ({ left, title, onGoOn, children }: RecoveryUsedProps) => (
  <Notice
    tone={left <= few ? 'warn' : 'good'}
    isAlert
    title={title}
    action={
      <Button variant="primary" autoFocus onPress={() => void onGoOn()}>
        {m.second_go_on()}
      </Button>
    }
  >
    {children}
  </Notice>
);
