import { fitOf } from '@mim/domain/matching';
import { VisuallyHidden } from '../../components/visually-hidden.js';
import { m } from '../../paraglide/messages.js';
import styles from './fit-mark.module.css';

const fitText = {
  good: m.matching_fit_good,
  partly: m.matching_fit_partly,
  poor: m.matching_fit_poor,
  unknown: m.matching_fit_unknown,
} as const;

export interface FitMarkProps {
  readonly score: number | null;
  /** Why, where it does not stand beside the sign: said to whoever listens to it or points at it. */
  readonly why?: string;
}

/** How well a candidate meets a criterion, as a sign. */
export function FitMark({ score, why }: FitMarkProps) {
  const fit = fitOf(score);
  return (
    <span className={styles.around} title={why}>
      <span className={styles.mark} data-fit={fit} aria-hidden />
      <VisuallyHidden>{[fitText[fit](), why].filter(Boolean).join(': ')}</VisuallyHidden>
    </span>
  );
}

/** What the signs mean. */
export function FitKey() {
  return (
    <ul className={styles.key} aria-hidden>
      {Object.entries(fitText).map(([fit, text]) => (
        <li key={fit}>
          <span className={styles.mark} data-fit={fit} />
          {text()}
        </li>
      ))}
    </ul>
  );
}
