import { Link } from '@tanstack/react-router';
import { Search, UserRound } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useAccount } from '../../clients/session.js';
import { m } from '../../paraglide/messages.js';
import { placeIcons, placeShortLabel, placesOf } from '../places.js';
import { AccountMenu } from './account-menu.js';
import styles from './bottom-bar.module.css';

export interface BottomBarProps {
  readonly openPalette: () => void;
  readonly showShortcuts: () => void;
}

/** On a phone: the main places, in reach of a thumb. */
export function BottomBar({ openPalette, showShortcuts }: BottomBarProps) {
  const { role } = useAccount();
  return (
    <nav className={styles.bar} aria-label={m.shell_navigation()}>
      {placesOf(role).map((place) => {
        const Icon = placeIcons[place];
        return (
          <Link key={place} to={place} className={styles.item}>
            <Icon size={22} aria-hidden />
            {placeShortLabel(place)}
          </Link>
        );
      })}
      <Button className={styles.item ?? ''} onPress={openPalette}>
        <Search size={22} aria-hidden />
        {m.search_open()}
      </Button>
      <AccountMenu
        showShortcuts={showShortcuts}
        className={styles.item ?? ''}
        button={
          <>
            <UserRound size={22} aria-hidden />
            {m.account_short()}
          </>
        }
      />
    </nav>
  );
}
