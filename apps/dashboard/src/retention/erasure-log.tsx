import { erasureKinds } from '@mim/domain/registration';
import { useState } from 'react';
import { Button } from '../../../components/button.js';
import { formatDate } from '../../../language/format-date.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';
import type { ErasureLine } from '../requests/retention.js';
import styles from './retention.module.css';

/** So many are shown at first. */
const shownAtFirst = 3;

/** What was erased: how many of which kind, never who. */
export function ErasureLog({ lines }: { readonly lines: readonly ErasureLine[] }) {
  const { language } = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? lines : lines.slice(0, shownAtFirst);
  return (
    <section className={styles.part} aria-label={m.prospects_erased()}>
      <h3 className={styles.heading}>{m.prospects_erased()}</h3>
      {lines.length === 0 ? <p className={styles.muted}>{m.prospects_erased_none()}</p> : null}
      <ul className={styles.lines}>
        {shown.map(({ erasureId, kind, prospects, calls, erasedOn }) => (
          <li key={erasureId} className={styles.line}>
            <span>
              {m.prospects_erased_count({ count: prospects })}
              <span className={styles.muted}>
                {' '}
                {[
                  erasureKinds.label(kind, language),
                  ...(calls === 0 ? [] : [m.prospects_erased_calls({ count: calls })]),
                ].join(', ')}
              </span>
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
