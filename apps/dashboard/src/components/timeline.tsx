import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import { FoldedText } from './folded-text.js';
import styles from './timeline.module.css';

export type TimelineTone = 'plain' | 'good' | 'warn' | 'accent' | 'info';

/** Something that happened, or is planned. */
export interface TimelineEntry {
  readonly id: string;
  /** The day as it is written, and as it is stored. */
  readonly day: { readonly words: string; readonly iso: string };
  readonly icon: ReactNode;
  readonly tone?: TimelineTone;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  /** What can be done about it. */
  readonly action?: ReactNode;
  /** Still to come. */
  readonly isAhead?: boolean;
}

export interface TimelineProps {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
}

/** What happened, one after the other along one line, each with its day and the icon of its kind. */
export function Timeline({ label, entries }: TimelineProps) {
  return (
    <ol className={styles.line} aria-label={label}>
      {entries.map(({ id, day, icon, tone = 'plain', title, detail, action, isAhead }) => (
        <li key={id} className={classNames(styles.entry, isAhead === true && styles.ahead)}>
          <span className={classNames(styles.icon, styles[tone])} aria-hidden>
            {icon}
          </span>
          <time className={styles.day} dateTime={day.iso}>
            {day.words}
          </time>
          <div className={styles.words}>
            <p className={styles.title}>{title}</p>
            {detail === undefined ? null : (
              <div className={styles.detail}>
                {typeof detail === 'string' ? <FoldedText>{detail}</FoldedText> : detail}
              </div>
            )}
          </div>
          {action === undefined ? null : <div className={styles.action}>{action}</div>}
        </li>
      ))}
    </ol>
  );
}
