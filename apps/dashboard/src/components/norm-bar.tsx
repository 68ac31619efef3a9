import type { ReactNode } from 'react';
import { formatNumber } from '../language/format.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './norm-bar.module.css';
import { normBarLayout } from './norm-bar-layout.js';

export interface NormBarProps {
  readonly label: ReactNode;
  /** Null: there is nothing to count yet. */
  readonly value: number | null;
  readonly norm: number;
}

const digitsOf = (value: number | null): number => (Number.isInteger(value) ? 0 : 1);

/** A number beside what is usual: said in words, and drawn as a bar with a mark where usual is. */
export function NormBar({ label, value, norm }: NormBarProps) {
  const { language } = useLanguage();
  const { filled, mark } = normBarLayout(value, norm);
  return (
    <div className={styles.norm}>
      <p className={styles.label}>{label}</p>
      <p>
        <strong>{formatNumber(value, language, digitsOf(value))}</strong>{' '}
        <span className={styles.usual}>
          {m.today_norm({ norm: formatNumber(norm, language, digitsOf(norm)) })}
        </span>
      </p>
      <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.ground} width="100" height="8" rx="1" />
        <rect className={styles.filled} width={filled} height="8" rx="1" />
        <line className={styles.mark} x1={mark} x2={mark} y2="8" />
      </svg>
    </div>
  );
}
