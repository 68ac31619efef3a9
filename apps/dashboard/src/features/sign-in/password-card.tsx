import { passwordLength } from '@mim/domain/account';
import type { Problem } from '@mim/domain/kernel';
import { type FormEvent, useRef, useState } from 'react';
import { useAccount } from '../../clients/session.js';
import { Button } from '../../components/button.js';
import { Card } from '../../components/card.js';
import { ErrorState } from '../../components/error-state.js';
import { TextField } from '../../components/text-field.js';
import { toast } from '../../components/toast.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { changePassword } from './second-factor.js';
import styles from './sign-in-page.module.css';

/** At which field what the server says is shown. */
const fieldOf: Readonly<Record<string, 'current' | 'new'>> = {
  'sign-in-refused': 'current',
  'password-too-short': 'new',
  'password-guessable': 'new',
};

/** Another password: takes the present one, and ends every other session. */
export function PasswordCard({ onChanged }: { readonly onChanged: () => Promise<void> }) {
  const { email } = useAccount();
  const { language } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState('');
  const [again, setAgain] = useState('');
  const [isSent, setSent] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isShort = [...chosen].length < passwordLength.least;
  const place = problem === null ? undefined : fieldOf[problem.code];
  const said = (field: 'current' | 'new'): string | undefined => {
    if (problem === null || place !== field) return undefined;
    return field === 'current'
      ? m.own_password_wrong()
      : `${problem.message[language]} ${problem.remedy[language]}`;
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setSent(true);
    setProblem(null);
    const wrong = current === '' ? 'current' : isShort ? 'new' : again === chosen ? null : 'again';
    if (wrong !== null) return focusOn(form.current, wrong);
    setBusy(true);
    const answer = await changePassword(current, chosen);
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer.problem);
      return focusOn(form.current, fieldOf[answer.problem.code] ?? 'current');
    }
    for (const empty of [setCurrent, setChosen, setAgain]) empty('');
    setSent(false);
    toast(m.own_password_changed());
    await onChanged();
  };

  return (
    <Card title={m.own_password()} lead={m.own_password_lead()}>
      <form ref={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {problem === null || place !== undefined ? null : <ErrorState problem={problem} />}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <TextField
          label={m.own_password_current()}
          type="password"
          name="current"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          isRequired
          validationBehavior="aria"
          error={said('current') ?? (isSent && current === '' ? m.own_password_current_missing() : undefined)}
        />
        <TextField
          label={m.own_password_new()}
          help={m.own_password_help({ least: passwordLength.least })}
          type="password"
          name="new"
          autoComplete="new-password"
          maxLength={passwordLength.most}
          value={chosen}
          onChange={setChosen}
          isRequired
          validationBehavior="aria"
          error={
            said('new') ??
            (isSent && isShort ? m.invitation_password_short({ least: passwordLength.least }) : undefined)
          }
        />
        <TextField
          label={m.own_password_again()}
          type="password"
          name="again"
          autoComplete="new-password"
          value={again}
          onChange={setAgain}
          isRequired
          validationBehavior="aria"
          error={isSent && !isShort && again !== chosen ? m.invitation_again_other() : undefined}
        />
        <div>
          <Button type="submit">{isBusy ? m.second_busy() : m.own_password_do()}</Button>
        </div>
      </form>
    </Card>
  );
}

const focusOn = (form: HTMLFormElement | null, name: string): void =>
  form?.querySelector<HTMLInputElement>(`[name=${name}]`)?.focus();
