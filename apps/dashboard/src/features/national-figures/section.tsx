import type { ReactNode } from 'react';
import styles from './section.module.css';
import type { SectionId } from './section-list.js';

export interface SectionProps {
  readonly id: SectionId;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A part of the page that the list of sections leads to. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </section>
  );
}

/** Figures beside each other, as many as can be read. */
export function FigureGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles.figures}>{children}</div>;
}
