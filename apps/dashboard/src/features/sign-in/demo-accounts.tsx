import type { Problem } from '@mim/domain/kernel';
import { useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { problemFromError } from '../../clients/problem-from-error.js';
import { api } from '../../clients/trpc.js';
import { Card } from '../../components/card.js';
import { ErrorState } from '../../components/error-state.js';
import { Skeleton } from '../../components/skeleton.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { BusyLabel } from './busy-label.js';
import styles from './demo-accounts.module.css';
import { signInToDemo } from './sign-in.js';

export interface DemoAccountsProps {
  readonly onSignedIn: () => Promise<void>;
  /** The one account to offer; unless told, all of them. */
  readonly only?: string;
}

/** The accounts of the demo, each one click away. */
export function DemoAccounts({ onSignedIn, only }: DemoAccountsProps) {
  const { language } = useLanguage();
  const accounts = useQuery(api.demo.accounts.queryOptions());
  const offered = (accounts.data ?? []).filter(({ id }) => only === undefined || id === only);
  const [busyWith, setBusyWith] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const enter = async (accountId: string) => {
    if (busyWith !== null) return;
    setProblem(null);
    setBusyWith(accountId);
    const answer = await signInToDemo(accountId);
    if (answer.ok) await onSignedIn();
    else setProblem(answer.problem);
    setBusyWith(null);
  };

  return (
    <Card title={m.signin_demo_title()} lead={m.signin_demo_lead()}>
      <BusyLabel isBusy={busyWith !== null} />
      {problem === null ? null : <ErrorState problem={problem} />}
      {accounts.isPending ? <Skeleton /> : null}
      {accounts.isError ? (
        <ErrorState problem={problemFromError(accounts.error)} onRetry={() => void accounts.refetch()} />
      ) : null}
      <ul className={styles.accounts}>
        {offered.map(({ id, name, description }) => (
          <li key={id}>
            <Button
              className={styles.account ?? ''}
              isDisabled={busyWith !== null && busyWith !== id}
              onPress={() => void enter(id)}
            >
              <span className={styles.words}>
                <strong>{name}</strong>
                <span className={styles.description}>{description[language]}</span>
              </span>
              <ArrowRight size={20} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
