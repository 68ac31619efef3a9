import { useRouter } from '@tanstack/react-router';
import { Keyboard, LogOut, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { setTheme, useTheme } from '../../appearance/theme.js';
import { themeChoice } from '../../appearance/theme-choice.js';
import { roleLabels } from '../../clients/role-labels.js';
import { useAccount } from '../../clients/session.js';
import { languageChoice } from '../../components/language-choice.js';
import { Menu } from '../../components/menu.js';
import type { MenuPart } from '../../components/menu-parts.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import { useSignOut } from '../use-sign-out.js';
import styles from './account-menu.module.css';

export interface AccountMenuProps {
  /** What the button shows, and its look. */
  readonly button: ReactNode;
  readonly className: string;
  readonly showShortcuts: () => void;
  /** What the button is called; it begins with the words that it shows. */
  readonly label?: string;
  /** What stands above it all: pages that the bar of a phone has no room for. */
  readonly pages?: readonly MenuPart[];
}

/** Who is signed in, and what is theirs: language, colours, shortcuts, signing out. */
export function AccountMenu({
  button,
  className,
  showShortcuts,
  label: given,
  pages = [],
}: AccountMenuProps) {
  const account = useAccount();
  const theme = useTheme();
  const { language, setLanguage } = useLanguage();
  const signOut = useSignOut();
  const router = useRouter();
  const label = given ?? m.account_menu({ name: account.name });
  return (
    <Menu
      label={label}
      buttonLabel={label}
      button={button}
      className={className}
      heading={
        <>
          <strong>{account.name}</strong>
          <span className={styles.detail}>{roleLabels[account.role]()}</span>
          <span className={styles.detail}>{account.email}</span>
        </>
      }
      parts={[
        ...pages,
        languageChoice(language, setLanguage),
        themeChoice(theme, setTheme),
        {
          kind: 'action',
          id: 'account',
          label: m.own_title(),
          icon: <Settings size={16} aria-hidden />,
          onAction: () => void router.navigate({ to: '/account' }),
        },
        {
          kind: 'action',
          id: 'shortcuts',
          label: m.shortcuts_title(),
          icon: <Keyboard size={16} aria-hidden />,
          onAction: showShortcuts,
        },
        {
          kind: 'action',
          id: 'sign-out',
          label: m.account_sign_out(),
          icon: <LogOut size={16} aria-hidden />,
          onAction: () => void signOut(),
        },
      ]}
    />
  );
}
