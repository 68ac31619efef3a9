import { Link } from '@tanstack/react-router';
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useState } from 'react';
import { useAccount } from '../../clients/session.js';
import { Button } from '../../components/button.js';
import { classNames } from '../../components/class-names.js';
import { m } from '../../paraglide/messages.js';
import { placeIcon, placeLabel, placesOf } from '../places.js';
import { Mark } from './mark.js';
import styles from './rail.module.css';
import { recallRail, rememberRail } from './rail-memory.js';

/** The pages of a role, at the left hand; folded away it keeps its icons, and says so at the next visit. */
export function Rail() {
  const { role } = useAccount();
  const [isFolded, setFolded] = useState(recallRail);
  const fold = (next: boolean) => {
    setFolded(next);
    rememberRail(next);
  };
  const words = isFolded ? m.shell_expand() : m.shell_collapse();
  return (
    <nav className={classNames(styles.rail, isFolded && styles.folded)} aria-label={m.shell_navigation()}>
      <div className={styles.head}>
        <Link to="/" className={styles.brand} title={m.app_full_name()}>
          <Mark />
          <span className={styles.words}>{m.app_name()}</span>
        </Link>
        <ul className={styles.places}>
          {placesOf(role).map((place) => {
            const Icon = placeIcon(place);
            return (
              <li key={place}>
                <Link to={place} className={styles.place} title={isFolded ? placeLabel(place) : undefined}>
                  <Icon size={20} aria-hidden />
                  <span className={styles.words}>{placeLabel(place)}</span>
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
