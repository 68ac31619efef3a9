import type { OpenedInvitation } from '@mim/api';
import { passwordLength } from '@mim/domain/account';
import type { Problem } from '@mim/domain/kernel';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { ErrorState } from '../../components/error-state.js';
import { TextField } from '../../components/text-field.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { acceptInvitation } from './invitation.js';
import styles from './sign-in-page.module.css';

export interface AcceptFormProps {
  readonly token: string;
  readonly invitation: OpenedInvitation;
  readonly onAccepted: (invitation: OpenedInvitation) => Promise<void>;
}

/** What the server says of the password itself: shown at its field. */
const ofPassword = ['password-too-short', 'password-guessable'];

/** Choosing a password, typed twice. What was typed stays when it goes wrong. */
export function AcceptForm({ token, invitation, onAccepted }: AcceptFormProps) {
  const { language } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [isSent, setSent] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isShort = [...password].length < passwordLength.least;
  const isOther = again !== password;
  const refused = problem !== null && ofPassword.includes(problem.code) ? problem : null;
  const passwordError =
    isSent && isShort
      ? m.invitation_password_short({ least: passwordLength.least })
      : refused === null
        ? undefined
        : `${refused.message[language]} ${refused.remedy[language]}`;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setSent(true);
    setProblem(null);
    const wrong = isShort ? 'new' : isOther ? 'again' : null;
    if (wrong !== null) return focusOn(form.current, wrong);
    setBusy(true);
    const answer = await acceptInvitation(token, password);
    setBusy(false);
    if (answer.ok) return onAccepted(invitation);
    setProblem(answer.problem);
    if (ofPassword.includes(answer.problem.code)) focusOn(form.current, 'new');
  };

  return (
    <Card title={m.invitation_choose()}>
      <form ref={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {problem === null || refused !== null ? null : <ErrorState problem={problem} />}
        {/* For the browser that keeps passwords: under which name to keep this one. */}
        <input type="hidden" name="username" autoComplete="username" value={invitation.email} readOnly />
        <TextField
          label={m.signin_password()}
          help={m.invitation_password_help({ least: passwordLength.least })}
          type="password"
          name="new"
          autoComplete="new-password"
          maxLength={passwordLength.most}
          value={password}
          onChange={(typed) => {
            setPassword(typed);
            setProblem(null);
          }}
          isRequired
          validationBehavior="aria"
          error={passwordError}
        />
        <TextField
          label={m.invitation_again()}
          type="password"
          name="again"
          autoComplete="new-password"
          value={again}
          onChange={setAgain}
          isRequired
          validationBehavior="aria"
          error={isSent && !isShort && isOther ? m.invitation_again_other() : undefined}
        />
        <Button type="submit" variant="primary" isWide>
          {isBusy ? m.invitation_busy() : m.invitation_do()}
        </Button>
      </form>
    </Card>
  );
}

const focusOn = (form: HTMLFormElement | null, name: string): void =>
  form?.querySelector<HTMLInputElement>(`[name=${name}]`)?.focus();
