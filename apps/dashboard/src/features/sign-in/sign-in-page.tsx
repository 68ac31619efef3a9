import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ThemeMenu } from '../../appearance/theme-menu.js';
import { forgetSession, useSession } from '../../clients/session.js';
import { Banner } from '../../components/banner.js';
import { useHeadingFocus } from '../../components/heading-focus.js';
import { LanguageSwitch } from '../../components/language-switch.js';
import { Notice } from '../../components/notice.js';
import { m } from '../../paraglide/messages.js';
import { CodeForm } from './code-form.js';
import { DemoAccounts } from './demo-accounts.js';
import { PasswordForm } from './password-form.js';
import styles from './sign-in-page.module.css';

const route = getRouteApi('/aanmelden');

/** Signing in: an address and a password, then a code when the account asks for one; or a demo account. */
export function SignInPage() {
  const { terug, verlopen } = route.useSearch();
  const { demo } = useSession();
  const router = useRouter();
  const heading = useHeadingFocus();
  const [isCodeAsked, setCodeAsked] = useState(false);
  useEffect(() => {
    document.title = `${m.signin_title()} · ${m.app_name()}`;
  }, []);
  const goOn = async () => {
    forgetSession();
    await router.navigate({ href: terug ?? '/', replace: true });
  };
  return (
    <div className={styles.page}>
      {demo ? <Banner label={m.shell_demo_label()}>{m.shell_demo()}</Banner> : null}
      <header className={styles.top}>
        <p className={styles.brand}>
          <img src="/favicon.svg" width={32} height={32} alt="" />
          {m.app_full_name()}
        </p>
        <LanguageSwitch />
        <ThemeMenu />
      </header>
      <main className={styles.main}>
        <div className={styles.intro}>
          <h1 ref={heading} className={styles.title} tabIndex={-1}>
            {m.signin_title()}
          </h1>
          <p className={styles.lead}>{m.signin_lead()}</p>
        </div>
        {verlopen === true ? <Notice title={m.signin_expired()}>{m.signin_expired_remedy()}</Notice> : null}
        <div className={styles.ways}>
          {demo ? <DemoAccounts onSignedIn={goOn} /> : null}
          {isCodeAsked ? (
            <CodeForm onSignedIn={goOn} onBack={() => setCodeAsked(false)} />
          ) : (
            <PasswordForm onSignedIn={goOn} onCodeAsked={() => setCodeAsked(true)} />
          )}
        </div>
      </main>
    </div>
  );
}
