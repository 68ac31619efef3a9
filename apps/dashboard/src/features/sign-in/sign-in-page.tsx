import { getRouteApi, useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { forgetSession, useSession } from '../../clients/session.js';
import { requestHeadingFocus } from '../../components/heading-focus.js';
import { Notice } from '../../components/notice.js';
import { Skeleton } from '../../components/skeleton.js';
import { m } from '../../paraglide/messages.js';
import { CodeForm, RecoveryUsed } from './code-form.js';
import { DemoAccounts } from './demo-accounts.js';
import { PasswordForm } from './password-form.js';
import { SignInFrame } from './sign-in-frame.js';
import styles from './sign-in-page.module.css';

/** One's own account comes along: it is made of the same forms, and a part of the program of its own costs every page a little. */
export { OwnAccountPage } from './own-account-page.js';

const route = getRouteApi('/aanmelden');

const SetUpPage = lazy(() => import('./set-up-page.js'));

/**
 * Signing in: an address and a password, then a code when the account asks for one; or a demo account. Who gave a
 * password and has no second step yet sets it up before anything else.
 */
export function SignInPage() {
  const { terug, verlopen } = route.useSearch();
  const { demo, halfway } = useSession();
  const router = useRouter();
  const [isCodeAsked, setCodeAsked] = useState(false);
  const [left, setLeft] = useState<number | null>(null);
  const goOn = async () => {
    requestHeadingFocus();
    forgetSession();
    await router.navigate({ href: terug ?? '/', replace: true });
  };
  if (halfway)
    return (
      <Suspense fallback={<Skeleton />}>
        <SetUpPage halfway={halfway} onDone={goOn} />
      </Suspense>
    );
  if (left !== null)
    return (
      <SignInFrame title={m.recovery_used_title()} lead={m.recovery_left({ count: left })}>
        <RecoveryUsed left={left} title={m.own_new_codes()} onGoOn={goOn}>
          <p>{m.recovery_used_next()}</p>
        </RecoveryUsed>
      </SignInFrame>
    );
  return (
    <SignInFrame title={m.signin_title()} lead={m.signin_lead()}>
      {verlopen === true ? <Notice title={m.signin_expired()}>{m.signin_expired_remedy()}</Notice> : null}
      <div className={styles.ways}>
        {demo ? <DemoAccounts onSignedIn={goOn} /> : null}
        {isCodeAsked ? (
          <CodeForm onSignedIn={goOn} onBack={() => setCodeAsked(false)} onRecovered={setLeft} />
        ) : (
          <PasswordForm onSignedIn={goOn} onCodeAsked={() => setCodeAsked(true)} />
        )}
      </div>
    </SignInFrame>
  );
}
