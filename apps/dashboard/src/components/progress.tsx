import { ProgressBar } from 'react-aria-components';
import styles from './progress.module.css';

export interface ProgressProps {
  /** What is under way. */
  readonly label: string;
  /** 0-100; null when it cannot be known. */
  readonly value: number | null;
}

/** A thin line that says that something is under way, and how far. */
export function Progress({ label, value }: ProgressProps) {
  return (
    <ProgressBar
      aria-label={label}
      isIndeterminate={value === null}
      value={value ?? 0}
      className={styles.bar ?? ''}
    >
      {({ percentage }) => (
        <span
          className={value === null ? styles.unknown : styles.done}
          style={value === null ? undefined : { inlineSize: `${percentage}%` }}
        />
      )}
    </ProgressBar>
  );
}
