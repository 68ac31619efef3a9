import type { Problem } from '@mim/domain/kernel';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { ErrorState } from '../../components/error-state.js';
import { TextField } from '../../components/text-field.js';
import { m } from '../../paraglide/messages.js';
import { BusyLabel } from './busy-label.js';
import { signIn } from './sign-in.js';
import styles from './sign-in-page.module.css';

export interface PasswordFormProps {
  /** Known already, when someone signs in again. */
  readonly email?: string;
  readonly onSignedIn: () => Promise<void>;
  readonly onCodeAsked: () => void;
}

/** E-mail address and password. What was typed stays when it goes wrong. */
export function PasswordForm({ email: known = '', onSignedIn, onCodeAsked }: PasswordFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  const [isSent, setSent] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const emailError = isSent && !email.includes('@') ? m.signin_email_missing() : undefined;
  const passwordError = isSent && password === '' ? m.signin_password_missing() : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setSent(true);
    setProblem(null);
    if (!email.includes('@') || password === '') {
      form.current
        ?.querySelector<HTMLInputElement>(email.includes('@') ? '[type=password]' : '[type=email]')
        ?.focus();
      return;
    }
    setBusy(true);
    const answer = await signIn(email.trim(), password);
    if (!answer.ok) setProblem(answer.problem);
    else if (answer.value === 'code') onCodeAsked();
    else await onSignedIn();
    setBusy(false);
  };

  return (
    <Card title={m.signin_with_password()}>
      <BusyLabel isBusy={isBusy} />
      <form ref={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {problem === null ? null : <ErrorState problem={problem} />}
        <TextField
          label={m.signin_email()}
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          isRequired
          validationBehavior="aria"
          error={emailError}
        />
        <TextField
          label={m.signin_password()}
          type="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          isRequired
          validationBehavior="aria"
          error={passwordError}
        />
        <Button type="submit" variant="primary" isWide>
          {isBusy ? m.signin_busy() : m.signin_do()}
        </Button>
        <p className={styles.small}>{m.signin_trouble()}</p>
      </form>
    </Card>
  );
}
