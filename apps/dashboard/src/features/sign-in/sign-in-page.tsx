import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { forgetSession, useSession } from '../../clients/session.js';
import { Notice } from '../../components/notice.js';
import { m } from '../../paraglide/messages.js';
import { CodeForm } from './code-form.js';
import { DemoAccounts } from './demo-accounts.js';
import { PasswordForm } from './password-form.js';
import { SignInFrame } from './sign-in-frame.js';
import styles from './sign-in-page.module.css';

const route = getRouteApi('/aanmelden');

/** Signing in: an address and a password, then a code when the account asks for one; or a demo account. */
export function SignInPage() {
  const { terug, verlopen } = route.useSearch();
  const { demo } = useSession();
  const router = useRouter();
  const [isCodeAsked, setCodeAsked] = useState(false);
  const goOn = async () => {
    forgetSession();
    await router.navigate({ href: terug ?? '/', replace: true });
  };
  return (
    <SignInFrame title={m.signin_title()} lead={m.signin_lead()}>
      {verlopen === true ? <Notice title={m.signin_expired()}>{m.signin_expired_remedy()}</Notice> : null}
      <div className={styles.ways}>
        {demo ? <DemoAccounts onSignedIn={goOn} /> : null}
        {isCodeAsked ? (
          <CodeForm onSignedIn={goOn} onBack={() => setCodeAsked(false)} />
        ) : (
          <PasswordForm onSignedIn={goOn} onCodeAsked={() => setCodeAsked(true)} />
        )}
      </div>
    </SignInFrame>
  );
}
