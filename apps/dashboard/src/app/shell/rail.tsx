import { Link } from '@tanstack/react-router';
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useState } from 'react';
import { useAccount } from '../../clients/session.js';
import { Button } from '../../components/button.js';
import { classNames } from '../../components/class-names.js';
import { useNarrow } from '../../components/use-narrow.js';
import { m } from '../../paraglide/messages.js';
import { pageIcon, pageLabel, pagesOf } from '../navigation.js';
import { Logo } from './logo.js';
import styles from './rail.module.css';
import { loadRailState, saveRailState } from './rail-storage.js';

/** Below this the words of the rail would take the room that the page needs; zoomed in to 200% most screens are. */
const withWords = 1200;

/**
 * The pages of a role, at the left hand; folded away it keeps its icons, and says so at the next visit. On a window
 * with little room it begins folded away, whatever was chosen where there was room.
 */
export function Rail() {
  const { role } = useAccount();
  const hasLittleRoom = useNarrow(withWords);
  const [isFoldedWhereRoom, setFoldedWhereRoom] = useState(loadRailState);
  const [isOpenedAnyway, setOpenedAnyway] = useState(false);
  const isFolded = hasLittleRoom ? !isOpenedAnyway : isFoldedWhereRoom;
  const fold = (next: boolean) => {
    if (hasLittleRoom) {
      setOpenedAnyway(!next);
      return;
    }
    setFoldedWhereRoom(next);
    saveRailState(next);
  };
  const words = isFolded ? m.shell_expand() : m.shell_collapse();
  return (
    <nav className={classNames(styles.rail, isFolded && styles.folded)} aria-label={m.shell_navigation()}>
      <div className={styles.head}>
        <Link to="/" className={styles.brand} title={m.app_full_name()}>
          <Logo />
          <span className={styles.words}>{m.app_name()}</span>
        </Link>
        <ul className={styles.pages}>
          {pagesOf(role).map((page) => {
            const Icon = pageIcon(page);
            return (
              <li key={page}>
                <Link to={page} className={styles.place} title={isFolded ? pageLabel(page) : undefined}>
                  <Icon size={20} aria-hidden />
                  <span className={styles.words}>{pageLabel(page)}</span>
                </Link>
              </li>
            );
          })}
        </ul>
      </div>
      <div className={styles.foot}>
        <Button
          variant="quiet"
          isIconOnly={isFolded}
          aria-label={words}
          aria-expanded={!isFolded}
          icon={isFolded ? <PanelLeftOpen size={20} aria-hidden /> : <PanelLeftClose size={20} aria-hidden />}
          onPress={() => fold(!isFolded)}
        >
          {words}
        </Button>
      </div>
    </nav>
  );
}
