import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './collapsible-fields.module.css';

export interface CollapsibleFieldsProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Fields that are seldom needed, a press away. */
export function CollapsibleFields({ title, children }: CollapsibleFieldsProps) {
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
