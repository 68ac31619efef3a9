import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { OwnLocations } from '../../clients/own-locations.js';
import { useSession } from '../../clients/session.js';
import { useSignInAgainAsked } from '../../clients/sign-in-again.js';
import { Banner } from '../../components/banner.js';
import { Progress } from '../../components/progress.js';
import { m } from '../../paraglide/messages.js';
import { BottomBar } from './bottom-bar.js';
import { ConnectionNotice } from './connection-notice.js';
import { Rail } from './rail.js';
import styles from './shell.module.css';
import { TopBar } from './top-bar.js';
import { useShortcuts } from './use-shortcuts.js';

const loadPalette = () => import('./palette.js');
const Palette = lazy(loadPalette);
const SignInAgain = lazy(() => import('./sign-in-again.js'));
/** Not needed in the first minutes of a session. */
const SessionWarning = lazy(() => import('./session-warning.js'));
const ShortcutsDialog = lazy(() => import('./shortcuts-dialog.js'));

const nowhere = [] as const;

/** What stands around every page behind sign-in. */
export function Shell() {
  const { account, demo } = useSession();
  const isSignInAgainAsked = useSignInAgainAsked();
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [areShortcutsShown, setShortcutsShown] = useState(false);
  const openPalette = () => setPaletteOpen(true);
  const showShortcuts = () => setShortcutsShown(true);
  useShortcuts({ openPalette, showShortcuts, preparePalette: loadPalette });
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#inhoud">
        {m.shell_skip()}
      </a>
      {demo ? <Banner label={m.shell_demo_label()}>{m.shell_demo()}</Banner> : null}
      <div className={styles.frame}>
        <Rail />
        <div className={styles.column}>
          <TopBar openPalette={openPalette} showShortcuts={showShortcuts} />
          <div className={styles.progress}>
            <PageProgress />
          </div>
          <ConnectionNotice />
          <main id="inhoud" tabIndex={-1} className={styles.main}>
            <OwnLocations value={account?.locations ?? nowhere}>
              <Outlet />
            </OwnLocations>
          </main>
        </div>
      </div>
      <Suspense>
        <SessionWarning />
      </Suspense>
      <BottomBar showShortcuts={showShortcuts} />
      {isPaletteOpen ? (
        <Suspense>
          <Palette onClose={() => setPaletteOpen(false)} showShortcuts={showShortcuts} />
        </Suspense>
      ) : null}
      {isSignInAgainAsked ? (
        <Suspense>
          <SignInAgain />
        </Suspense>
      ) : null}
      {areShortcutsShown ? (
        <Suspense>
          <ShortcutsDialog onClose={() => setShortcutsShown(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

function PageProgress() {
  const isLoading = useRouterState({ select: (state) => state.isLoading });
  return isLoading ? <Progress label={m.shell_loading()} value={null} /> : null;
}
