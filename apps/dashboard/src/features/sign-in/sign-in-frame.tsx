import { type ReactNode, useEffect } from 'react';
import { ThemeMenu } from '../../appearance/theme-menu.js';
import { useSession } from '../../clients/session.js';
import { Banner } from '../../components/banner.js';
import { useHeadingFocus } from '../../components/heading-focus.js';
import { LanguageSwitch } from '../../components/language-switch.js';
import { m } from '../../paraglide/messages.js';
import styles from './sign-in-page.module.css';

export interface SignInFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** What the pages have in common that somebody sees before she is in. */
export function SignInFrame({ title, lead, children }: SignInFrameProps) {
  const { demo } = useSession();
  const heading = useHeadingFocus();
  useEffect(() => {
    document.title = `${title} · ${m.app_name()}`;
  }, [title]);
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
            {title}
          </h1>
          <p className={styles.lead}>{lead}</p>
        </div>
        {children}
      </main>
    </div>
  );
}
