import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './form-fold.module.css';

export interface FormFoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Fields that are seldom needed, a press away. */
export function FormFold({ title, children }: FormFoldProps) {
  return (
    <details className={styles.fold}>
      <summary className={styles.title}>
        <ChevronDown size={16} aria-hidden className={styles.arrow} />
        {title}
      </summary>
      <div className={styles.fields}>{children}</div>
    </details>
  );
}
