import { Link, useRouter } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { useAccount } from '../../clients/session.js';
import type { MenuPart } from '../../components/menu-parts.js';
import { m } from '../../paraglide/messages.js';
import { type Place, phonePlacesOf, placeIcon, placeLabel, placeShortLabel } from '../places.js';
import { AccountMenu } from './account-menu.js';
import styles from './bottom-bar.module.css';

/** On a phone: the main places, in reach of a thumb, and behind one button all the rest. */
export function BottomBar({ showShortcuts }: { readonly showShortcuts: () => void }) {
  const { role, name } = useAccount();
  const router = useRouter();
  const { bar, rest } = phonePlacesOf(role);
  const page = (place: Place): MenuPart => {
    const Icon = placeIcon(place);
    return {
      kind: 'action',
      id: place,
      label: placeLabel(place),
      icon: <Icon size={16} aria-hidden />,
      onAction: () => void router.navigate({ to: place }),
    };
  };
  return (
    <nav className={styles.bar} aria-label={m.shell_navigation()}>
      {bar.map((place) => {
        const Icon = placeIcon(place);
        return (
          <Link key={place} to={place} className={styles.item}>
            <Icon size={22} aria-hidden />
            {placeShortLabel(place)}
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
