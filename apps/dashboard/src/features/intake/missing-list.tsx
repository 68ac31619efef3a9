import type { MissingInIntake } from '@mim/domain';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './intake-side.module.css';

export interface MissingListProps {
  readonly missing: readonly MissingInIntake[];
  /** Leads to the field. */
  readonly onGo: (missing: MissingInIntake) => void;
}

/** What the intake still needs; each line leads to its field. What may follow later stands apart. */
export function MissingList({ missing, onGo }: MissingListProps) {
  const now = missing.filter(({ neededFor }) => neededFor === 'finish');
  const later = missing.filter(({ neededFor }) => neededFor === 'registration');
  return (
    <section className={styles.part} aria-label={m.intake_missing()}>
      <h2 className={styles.title}>{m.intake_missing()}</h2>
      {now.length === 0 ? <p>{m.intake_missing_none()}</p> : <Lines missing={now} onGo={onGo} />}
      {later.length === 0 ? null : (
        <details className={styles.later}>
          <summary>
            {m.intake_missing_later()} ({later.length})
          </summary>
          <Lines missing={later} onGo={onGo} />
        </details>
      )}
    </section>
  );
}

function Lines({ missing, onGo }: MissingListProps) {
  const { language } = useLanguage();
  return (
    <ul className={styles.lines}>
      {missing.map((one) => (
        <li key={one.field}>
          <button type="button" className={styles.go} onClick={() => onGo(one)}>
            {one.message[language]}
          </button>
        </li>
      ))}
    </ul>
  );
}
