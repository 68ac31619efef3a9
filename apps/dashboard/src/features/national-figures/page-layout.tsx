import type { ReactNode } from 'react';
import styles from './page.module.css';
import type { SectionId } from './section-list.js';
import { SectionNav } from './section-nav.js';

export interface PageLayoutProps {
  readonly sections: readonly SectionId[];
  /** Other figures are on their way; these stay in sight until then. */
  readonly isUpdating: boolean;
  readonly children: ReactNode;
}

/** The sections with the list that leads to them. */
export function PageLayout({ sections, isUpdating, children }: PageLayoutProps) {
  return (
    <div className={styles.page}>
      <SectionNav sections={sections} />
      <div className={styles.body} aria-busy={isUpdating}>
        {children}
      </div>
    </div>
  );
}
