import { type ReactNode, useEffect } from 'react';
import { m } from '../paraglide/messages.js';
import { useHeadingFocus } from './heading-focus.js';
import styles from './page-header.module.css';

export interface PageHeaderProps {
  /** What the page is. Also the title of the browser's tab. */
  readonly title: string;
  readonly lead?: ReactNode;
  /** The one primary action, and what belongs beside it. */
  readonly actions?: ReactNode;
  /** Reports carry their title in the serif. */
  readonly isReport?: boolean;
}

/** The top of a page: its one heading of the first level. */
export function PageHeader({ title, lead, actions, isReport }: PageHeaderProps) {
  const heading = useHeadingFocus();
  useEffect(() => {
    document.title = `${title} · ${m.app_name()}`;
  }, [title]);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 ref={heading} className={isReport === true ? styles.report : styles.title} tabIndex={-1}>
          {title}
        </h1>
        {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
      </div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
