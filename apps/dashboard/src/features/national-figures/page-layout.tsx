import type { ReactNode } from 'react';
import { VisuallyHidden } from '../../components/visually-hidden.js';
import styles from './page.module.css';
import type { SectionId } from './section-list.js';
import { SectionNav } from './section-nav.js';

export interface PageLayoutProps {
  readonly sections: readonly SectionId[];
  /** Other figures are on their way; these stay in sight until then. */
  readonly isUpdating: boolean;
  /** Said by a screen reader when it changes. */
  readonly status?: string;
  readonly children: ReactNode;
}

/** The sections with the list that leads to them. */
export function PageLayout({ sections, isUpdating, status, children }: PageLayoutProps) {
  return (
    <div className={styles.page}>
      <div className={styles.side}>
        <SectionNav sections={sections} />
        <output>
          <VisuallyHidden>{status}</VisuallyHidden>
        </output>
      </div>
      <div className={styles.body} aria-busy={isUpdating}>
        {children}
      </div>
    </div>
  );
}
