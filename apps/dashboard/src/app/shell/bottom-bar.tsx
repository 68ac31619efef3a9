import { Link, useRouter } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useAccount } from '../../clients/session.js';
import type { MenuPart } from '../../components/menu-parts.js';
import { m } from '../../paraglide/messages.js';
import { type PagePath, pageIcon, pageLabel, pageShortLabel, phonePagesOf } from '../navigation.js';
import { AccountMenu } from './account-menu.js';
import styles from './bottom-bar.module.css';

/** On a phone: the main pages, in reach of a thumb, and behind one button all the rest. */
export function BottomBar({ showShortcuts }: { readonly showShortcuts: () => void }) {
  const { role, name } = useAccount();
  const router = useRouter();
  const { bar, rest } = phonePagesOf(role);
  const page = (page: PagePath): MenuPart => {
    const Icon = pageIcon(page);
    return {
      kind: 'action',
      id: page,
      label: pageLabel(page),
      icon: <Icon size={16} aria-hidden />,
      onAction: () => void router.navigate({ to: page }),
    };
  };
  return (
    <nav className={styles.bar} aria-label={m.shell_navigation()}>
      {bar.map((page) => {
        const Icon = pageIcon(page);
        return (
          <Link key={page} to={page} className={styles.item}>
            <Icon size={22} aria-hidden />
            {pageShortLabel(page)}
          </Link>
        );
      })}
      <AccountMenu
        showShortcuts={showShortcuts}
        className={styles.item ?? ''}
        label={m.shell_more_label({ name })}
        pages={rest.map(page)}
        button={
          <>
            <Ellipsis size={22} aria-hidden />
            {m.shell_more()}
          </>
        }
      />
    </nav>
  );
}
