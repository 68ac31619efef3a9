import type { ReactNode } from 'react';
import styles from './fact-list.module.css';
import { FoldedText } from './folded-text.js';

/** More characters than a line or two: what somebody wrote, which can be long. */
const longLine = 160;

export interface Fact {
  readonly label: string;
  /** Null: not known; the line is then left out. */
  readonly value: ReactNode | null;
}

/** What is known of someone, line by line: the fact stands out from its label. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.list}>
      {facts
        .filter(({ value }) => value !== null)
        .map(({ label, value }) => (
          <div key={label} className={styles.fact}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>
              {typeof value === 'string' && value.length > longLine ? (
                <FoldedText>{value}</FoldedText>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
}
