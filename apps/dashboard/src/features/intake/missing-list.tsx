import { capitalised, type Problem } from '@mim/domain/kernel';
import type { MissingInIntake, NeededFor } from '@mim/domain/registration';
import { problemText } from '../../components/form/issue-text.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './intake-side.module.css';

export interface MissingListProps {
  readonly missing: readonly MissingInIntake[];
  /** Leads to the field. */
  readonly onGo: (missing: MissingInIntake) => void;
  /** What stands in the way of finishing though nothing is missing. */
  readonly refusal?: Problem | null;
}

/** What each need that can wait is called. */
const later = {
  registration: m.intake_missing_later,
  talk: m.intake_missing_talk,
} as const satisfies Readonly<Record<Exclude<NeededFor, 'finish'>, () => string>>;

/** What the intake still needs; each line leads to its field. What may follow later stands apart. */
export function MissingList({ missing, onGo, refusal = null }: MissingListProps) {
  const { language } = useLanguage();
  const neededFor = (reason: NeededFor) => missing.filter((one) => one.neededFor === reason);
  const now = neededFor('finish');
  return (
    <section className={styles.part} aria-label={m.intake_missing()}>
      <h2 className={styles.title}>{m.intake_missing()}</h2>
      {now.length > 0 ? (
        <Lines missing={now} onGo={onGo} />
      ) : (
        <p>{refusal === null ? m.intake_missing_none() : problemText(refusal, language)}</p>
      )}
      {(Object.keys(later) as (keyof typeof later)[])
        .map((reason) => ({ reason, lines: neededFor(reason) }))
        .filter(({ lines }) => lines.length > 0)
        .map(({ reason, lines }) => (
          <details className={styles.later} key={reason}>
            <summary>
              {later[reason]()} ({lines.length})
            </summary>
            <Lines missing={lines} onGo={onGo} />
          </details>
        ))}
    </section>
  );
}

function Lines({ missing, onGo }: Pick<MissingListProps, 'missing' | 'onGo'>) {
  const { language } = useLanguage();
  return (
    <ul className={styles.lines}>
      {missing.map((one) => (
        <li key={one.field}>
          <button type="button" className={styles.go} onClick={() => onGo(one)}>
            {capitalised(one.label[language])}
          </button>
        </li>
      ))}
    </ul>
  );
}
