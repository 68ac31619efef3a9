import { useState } from 'react';
import { Button } from '../components/button.js';
import { formatDate } from '../language/format-date.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './retention.module.css';

/** Somebody who will be erased. */
interface Upcoming {
  readonly id: string;
  readonly name: string;
  /** As what she goes. */
  readonly what: string;
  /** ISO text. */
  readonly erasedOn: string;
}

export interface UpcomingListProps {
  readonly rows: readonly Upcoming[];
  /** How many there are in all. */
  readonly total: number;
}

/** So many are shown at first. */
const shownAtFirst = 3;

/** Who will be erased, who goes first first. */
export function UpcomingList({ rows, total }: UpcomingListProps) {
  const { language } = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, shownAtFirst);
  return (
    <section className={styles.part} aria-label={m.prospects_erasures_upcoming()}>
      <h3 className={styles.heading}>{m.prospects_erasures_upcoming()}</h3>
      {rows.length === 0 ? <p className={styles.muted}>{m.prospects_erasures_none()}</p> : null}
      <ul className={styles.lines}>
        {shown.map(({ id, name, what, erasedOn }) => (
          <li key={id} className={styles.line}>
            <span>
              {name}
              <span className={styles.muted}> {what}</span>
            </span>
            <span className={styles.day}>{formatDate(erasedOn, language)}</span>
          </li>
        ))}
      </ul>
      {showsAll && rows.length < total ? (
        <p className={styles.muted}>{m.prospects_erasures_more({ count: total - rows.length })}</p>
      ) : null}
      {shown.length < rows.length ? (
        <div>
          <Button variant="quiet" onPress={() => setShowsAll(true)}>
            {m.prospects_erasures_all({ count: rows.length })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
