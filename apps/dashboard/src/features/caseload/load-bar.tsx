import styles from './load-list.module.css';

export interface LoadBarProps {
  readonly families: number;
  readonly maximum: number;
  /** The end of the scale, which the bars of a list share. */
  readonly most: number;
}

/** Families as a bar, with a tick where her maximum is; what is above it stands out. What it shows is said beside it. */
export function LoadBar({ families, maximum, most }: LoadBarProps) {
  const at = (count: number): number => (count / most) * 100;
  const within = Math.min(families, maximum);
  return (
    <svg className={styles.bar} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.ground} y="2" width="100" height="8" />
      <rect className={styles.filled} y="2" width={at(within)} height="8" />
      <rect className={styles.above} y="2" x={at(within)} width={at(families - within)} height="8" />
      <line className={styles.tick} x1={at(maximum)} x2={at(maximum)} y2="12" />
    </svg>
  );
}
