import { m } from '../paraglide/messages.js';
import styles from './skeleton.module.css';
import { VisuallyHidden } from './visually-hidden.js';

export interface SkeletonProps {
  /** What it stands for: lines of text, a row of key figures, or a block such as a plot. */
  readonly kind?: 'text' | 'figures' | 'block';
}

/** Holds the place of what is on its way, in about its size. */
export function Skeleton({ kind = 'text' }: SkeletonProps) {
  const parts = kind === 'block' ? 1 : 4;
  return (
    <div role="status" className={styles[kind]}>
      <VisuallyHidden>{m.state_loading()}</VisuallyHidden>
      {Array.from({ length: parts }, (_, index) => (
        <span key={index} className={styles.part} aria-hidden />
      ))}
    </div>
  );
}
