import type { Problem, Result } from '@mim/domain/kernel';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '../../components/button.js';
import { ErrorState } from '../../components/error-state.js';
import { TextField } from '../../components/text-field.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { BusyLabel } from './busy-label.js';
import styles from './sign-in-page.module.css';

/** Of which code there is talk. */
export type CodeKind = 'authenticator' | 'recovery' | 'either';

export interface CodeEntryProps<T> {
  readonly kind: CodeKind;
  /** What the button says. */
  readonly action: string;
  readonly send: (code: string) => Promise<Result<T, Problem>>;
  readonly onDone: (value: T) => Promise<void> | void;
  /** Below the button. */
  readonly children?: ReactNode;
  readonly hasFocus?: boolean;
}

/** What the server says of the code itself: shown at its field. */
const ofCode = ['code-refused', 'code-used', 'recovery-code-refused'];

const isOneTime = (code: string): boolean => /^\d{6}$/.test(code.replaceAll(/\s/g, ''));
const isRecovery = (code: string): boolean => code.replaceAll(/[^a-z0-9]/gi, '').length === 10;
const isComplete = (code: string, kind: CodeKind): boolean =>
  (kind !== 'recovery' && isOneTime(code)) || (kind !== 'authenticator' && isRecovery(code));

const words = {
  authenticator: { label: m.signin_code, help: m.signin_code_help, wrong: m.signin_code_wrong },
  recovery: { label: m.recovery_code, help: m.recovery_code_help, wrong: m.recovery_code_wrong },
  either: { label: m.either_code, help: m.either_code_help, wrong: m.either_code_wrong },
} as const;

/** A code to type, sent and judged. What is wrong with it stands at the field, with the focus in it. */
export function CodeEntry<T>({ kind, action, send, onDone, children, hasFocus = false }: CodeEntryProps<T>) {
  const { language } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const [code, setCode] = useState('');
  const [isSent, setSent] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { label, help, wrong } = words[kind];
  const refused = problem !== null && ofCode.includes(problem.code) ? problem : null;
  const incomplete = isSent && !isComplete(code, kind) ? wrong() : undefined;
  const focusField = () => form.current?.querySelector('input')?.focus();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setSent(true);
    setProblem(null);
    if (!isComplete(code, kind)) return focusField();
    setBusy(true);
    const answer = await send(code);
    if (answer.ok) await onDone(answer.value);
    else {
      setProblem(answer.problem);
      focusField();
    }
    setBusy(false);
  };

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <BusyLabel isBusy={isBusy} words={m.second_busy()} />
      {problem === null || refused !== null ? null : <ErrorState problem={problem} />}
      <TextField
        label={label()}
        help={help()}
        name="code"
        inputMode={kind === 'authenticator' ? 'numeric' : 'text'}
        autoComplete={kind === 'recovery' ? 'off' : 'one-time-code'}
        maxLength={40}
        autoFocus={hasFocus}
        value={code}
        onChange={(typed) => {
          setCode(typed);
          setProblem(null);
        }}
        isRequired
        validationBehavior="aria"
        error={refused === null ? incomplete : `${refused.message[language]} ${refused.remedy[language]}`}
      />
      <Button type="submit" variant="primary" isWide>
        {isBusy ? m.second_busy() : action}
      </Button>
      {children}
    </form>
  );
}
