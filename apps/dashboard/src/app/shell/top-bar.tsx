import { Search } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { ThemeMenu } from '../../appearance/theme-menu.js';
import { useAccount } from '../../clients/session.js';
import { iconButton } from '../../components/button.js';
import { LanguageSwitch } from '../../components/language-switch.js';
import { m } from '../../paraglide/messages.js';
import { AccountMenu } from './account-menu.js';
import { Initials } from './initials.js';
import { Logo } from './logo.js';
import styles from './top-bar.module.css';
import { workplaceName } from './workplace-name.js';

export interface TopBarProps {
  readonly openPalette: () => void;
  readonly showShortcuts: () => void;
}

/** Where one is at work, the search, the language, the colours and the account. */
export function TopBar({ openPalette, showShortcuts }: TopBarProps) {
  const account = useAccount();
  return (
    <header className={styles.bar}>
      <span className={styles.mark}>
        <Logo />
      </span>
      <p className={styles.workplace}>{workplaceName(account)}</p>
      <div className={styles.tools}>
        <AriaButton className={styles.search ?? ''} onPress={openPalette}>
          <Search size={16} aria-hidden />
          <span className={styles.searchText}>
            {account.role === 'coordinator' ? m.search_hint_people_short() : m.search_hint_short()}
          </span>
          <span className={styles.keys}>
            <kbd>{m.key_control()}</kbd> <kbd>K</kbd>
          </span>
        </AriaButton>
        <LanguageSwitch />
        <ThemeMenu />
        <AccountMenu
          showShortcuts={showShortcuts}
          className={iconButton}
          button={<Initials name={account.name} />}
        />
      </div>
    </header>
  );
}
