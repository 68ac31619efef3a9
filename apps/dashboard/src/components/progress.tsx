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
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(value === null ? {} : { 'aria-valuenow': value })}
      className={styles.bar}
    >
      <span
        className={value === null ? styles.unknown : styles.done}
        style={value === null ? undefined : { inlineSize: `${value}%` }}
      />
    </div>
  );
}
