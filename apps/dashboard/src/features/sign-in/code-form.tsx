import type { Problem } from '@mim/domain/kernel';
import { type FormEvent, useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { ErrorState } from '../../components/error-state.js';
import { TextField } from '../../components/text-field.js';
import { m } from '../../paraglide/messages.js';
import { BusyLabel } from './busy-label.js';
import { verifyCode } from './sign-in.js';
import styles from './sign-in-page.module.css';

export interface CodeFormProps {
  readonly onSignedIn: () => Promise<void>;
  readonly onBack: () => void;
}

const isCode = (code: string): boolean => /^\d{6}$/.test(code.replaceAll(/\s/g, ''));

/** The second step: the code that the authenticator app shows. */
export function CodeForm({ onSignedIn, onBack }: CodeFormProps) {
  const [code, setCode] = useState('');
  const [isSent, setSent] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setSent(true);
    setProblem(null);
    if (!isCode(code)) return;
    setBusy(true);
    const answer = await verifyCode(code);
    if (answer.ok) await onSignedIn();
    else setProblem(answer.problem);
    setBusy(false);
  };

  return (
    <Card title={m.signin_code_title()}>
      <BusyLabel isBusy={isBusy} />
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {problem === null ? null : <ErrorState problem={problem} />}
        <TextField
          label={m.signin_code()}
          help={m.signin_code_help()}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          value={code}
          onChange={setCode}
          isRequired
          validationBehavior="aria"
          error={isSent && !isCode(code) ? m.signin_code_wrong() : undefined}
        />
        <Button type="submit" variant="primary" isWide>
          {isBusy ? m.signin_busy() : m.signin_do()}
        </Button>
        <Button variant="quiet" onPress={onBack}>
          {m.signin_code_back()}
        </Button>
      </form>
    </Card>
  );
}
