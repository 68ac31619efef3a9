import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.js';
import { classNames } from './class-names.js';
import styles from './notice.module.css';
import tones from './tone.module.css';

export type Tone = 'info' | 'good' | 'warn' | 'danger';

const icons = { info: Info, good: CircleCheck, warn: TriangleAlert, danger: CircleAlert } as const;

export interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** A cross that takes it out of sight, and what it says. */
  readonly putAway?: { readonly words: string; readonly onPress: () => void };
  /** Said at once by a screen reader: for something that just happened. */
  readonly isAlert?: boolean;
}

/** Something to know while reading this page: a break in a series, what was not delivered. */
export function Notice({ tone = 'info', title, children, action, putAway, isAlert }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={classNames(styles.notice, tones[tone])} role={isAlert === true ? 'alert' : 'note'}>
      <Icon size={20} aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {title === undefined ? null : <p className={styles.title}>{title}</p>}
        {children}
        {action === undefined ? null : <div className={styles.action}>{action}</div>}
      </div>
      {putAway === undefined ? null : (
        <div className={styles.away}>
          <Button
            variant="quiet"
            isIconOnly
            icon={<X size={18} aria-hidden />}
            aria-label={putAway.words}
            onPress={putAway.onPress}
          />
        </div>
      )}
    </div>
  );
}
