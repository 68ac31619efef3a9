import { useRouter } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { queryClient } from '../../clients/query-client.js';
import { forgetSession, useSession } from '../../clients/session.js';
import { endSessionEverywhere, useSessionEnd } from '../../clients/session-end.js';
import { endWaiting } from '../../clients/sign-in-again.js';
import { api } from '../../clients/trpc.js';
import { Button } from '../../components/button.js';
import { CodeForm } from '../../features/sign-in/code-form.js';
import { DemoAccounts } from '../../features/sign-in/demo-accounts.js';
import { PasswordForm } from '../../features/sign-in/password-form.js';
import { m } from '../../paraglide/messages.js';
import styles from './sign-in-again.module.css';

/**
 * Signing in again over the page that one was on. What was typed stays under it, and nobody reads along
 * meanwhile: the page is covered. Whoever turns out to be somebody else starts at their own beginning.
 */
export default function SignInAgain() {
  const { account, demo } = useSession();
  const router = useRouter();
  const [isCodeAsked, setCodeAsked] = useState(false);
  const end = useSessionEnd();
  const [endBefore] = useState(end);

  const goOn = async () => {
    const session = await queryClient.fetchQuery(
      api.session.current.queryOptions(undefined, { staleTime: 0 }),
    );
    if (session.account?.id === account?.id) endWaiting(true);
    else window.location.assign('/');
  };
  // Signing in on another tab is signing in on this one.
  const goOnWithOthers = useEffectEvent(() => void goOn());
  useEffect(() => {
    if (end !== null && end !== endBefore && end.idleAt > 0) goOnWithOthers();
  }, [end, endBefore]);

  const leave = async () => {
    endWaiting(false);
    forgetSession();
    endSessionEverywhere();
    await router.navigate({ to: '/aanmelden' });
  };

  return (
    <ModalOverlay className={styles.cover ?? ''} isOpen isKeyboardDismissDisabled>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {m.shell_again_title()}
            </Heading>
            <p className={styles.lead}>{m.shell_again_lead({ name: account?.name ?? '' })}</p>
          </header>
          {demo && account !== null ? <DemoAccounts only={account.id} onSignedIn={goOn} /> : null}
          {isCodeAsked ? (
            <CodeForm onSignedIn={goOn} onBack={() => setCodeAsked(false)} />
          ) : (
            <PasswordForm
              email={account?.email ?? ''}
              onSignedIn={goOn}
              onCodeAsked={() => setCodeAsked(true)}
            />
          )}
          <Button variant="quiet" onPress={() => void leave()}>
            {m.shell_again_leave()}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
