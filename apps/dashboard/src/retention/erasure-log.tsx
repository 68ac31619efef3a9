import { useState } from 'react';
import { Button } from '../components/button.js';
import { formatDate } from '../language/format-date.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './retention.module.css';

/** What was erased on a day: how many, never who. */
export interface ErasedLine {
  readonly erasureId: string;
  /** How many of what. */
  readonly count: string;
  /** As what they went, and what went with them. */
  readonly what: string;
  /** ISO text. */
  readonly erasedOn: string;
}

/** So many are shown at first. */
const shownAtFirst = 3;

/** What was erased, the newest first. */
export function ErasureLog({ lines }: { readonly lines: readonly ErasedLine[] }) {
  const { language } = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? lines : lines.slice(0, shownAtFirst);
  return (
    <section className={styles.part} aria-label={m.prospects_erased()}>
      <h3 className={styles.heading}>{m.prospects_erased()}</h3>
      {lines.length === 0 ? <p className={styles.muted}>{m.prospects_erased_none()}</p> : null}
      <ul className={styles.lines}>
        {shown.map(({ erasureId, count, what, erasedOn }) => (
          <li key={erasureId} className={styles.line}>
            <span>
              {count}
              <span className={styles.muted}> {what}</span>
            </span>
            <span className={styles.day}>{formatDate(erasedOn, language)}</span>
          </li>
        ))}
      </ul>
      {shown.length < lines.length ? (
        <div>
          <Button variant="quiet" onPress={() => setShowsAll(true)}>
            {m.prospects_erased_all({ count: lines.length })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
