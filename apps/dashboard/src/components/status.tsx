import styles from './status.module.css';

export interface StatusProps {
  readonly tone: 'good' | 'warn' | 'danger' | 'info' | 'plain';
  readonly children: string;
}

/** A state in a word, with a dot of its colour. */
export function Status({ tone, children }: StatusProps) {
  return (
    <span className={styles.status}>
      <span className={styles[tone]} aria-hidden />
      {children}
    </span>
  );
}
