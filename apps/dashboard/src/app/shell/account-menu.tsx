import { Keyboard, LogOut } from 'lucide-react';
import type { ReactElement } from 'react';
import { setTheme, useTheme } from '../../appearance/theme.js';
import { themeOptions } from '../../appearance/theme-options.js';
import { type Account, useAccount } from '../../clients/session.js';
import { Menu, MenuAction, MenuChoice } from '../../components/menu.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { useSignOut } from '../use-sign-out.js';
import styles from './account-menu.module.css';

const roleLabels: Record<Account['role'], () => string> = {
  analyst: m.role_analyst,
  coordinator: m.role_coordinator,
  manager: m.role_manager,
  administrator: m.role_administrator,
};

export interface AccountMenuProps {
  readonly trigger: ReactElement;
  readonly showShortcuts: () => void;
}

/** Who is signed in, and what is theirs: language, colours, shortcuts, signing out. */
export function AccountMenu({ trigger, showShortcuts }: AccountMenuProps) {
  const account = useAccount();
  const theme = useTheme();
  const { language, setLanguage } = useLanguage();
  const signOut = useSignOut();
  const languages = [
    { id: 'nl', label: m.language_nl() },
    { id: 'en', label: m.language_en() },
  ] as const;
  return (
    <Menu
      label={m.account_menu({ name: account.name })}
      trigger={trigger}
      heading={
        <>
          <strong>{account.name}</strong>
          <span className={styles.detail}>{roleLabels[account.role]()}</span>
          <span className={styles.detail}>{account.email}</span>
        </>
      }
    >
      <MenuChoice label={m.language_label()} options={languages} value={language} onChange={setLanguage} />
      <MenuChoice label={m.theme_label()} options={themeOptions()} value={theme} onChange={setTheme} />
      <MenuAction icon={<Keyboard size={16} aria-hidden />} onAction={showShortcuts}>
        {m.shortcuts_title()}
      </MenuAction>
      <MenuAction icon={<LogOut size={16} aria-hidden />} onAction={() => void signOut()}>
        {m.account_sign_out()}
      </MenuAction>
    </Menu>
  );
}
