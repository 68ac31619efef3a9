import type { ReactNode } from 'react';
import styles from './lead-row.module.css';

export interface LeadRowProps {
  /** Who or what it is about: a link. */
  readonly who: ReactNode;
  /** Words beside it, each said once; what is not known is left out. */
  readonly facts?: readonly (ReactNode | null)[];
  /** What is new to know. */
  readonly children?: ReactNode;
  /** How long, with a word. */
  readonly when?: ReactNode;
  /** It waits longer than it should. */
  readonly isPressing?: boolean;
  /** Its one button. */
  readonly action?: ReactNode;
}

/** A row of what waits: who, what, how long, and what can be done about it. */
export function LeadRow({ who, facts = [], children, when, isPressing = false, action }: LeadRowProps) {
  return (
    <li className={styles.row} data-pressing={isPressing}>
      <div className={styles.words}>
        <p className={styles.who}>
          <span className={styles.name}>{who}</span>
          {facts.map((fact, place) =>
            fact === null ? null : (
              <span key={place} className={styles.fact}>
                {fact}
              </span>
            ),
          )}
        </p>
        {children === undefined ? null : <div className={styles.what}>{children}</div>}
      </div>
      <p className={styles.when}>{when}</p>
      <div className={styles.action}>{action}</div>
    </li>
  );
}

/** Rows under one another. */
export function LeadRows({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {children}
    </ul>
  );
}
