import { ArrowDown, ArrowRight, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import styles from './key-figure.module.css';

export interface Change {
  readonly direction: 'up' | 'down' | 'same';
  /** The whole change in words: "5 procentpunt meer dan in 2007". */
  readonly words: string;
}

export interface KeyFigureProps {
  readonly label: string;
  /** The figure as it is written, unit and all. */
  readonly value: string;
  readonly change?: Change | undefined;
  /** What the figure is taken over: "152 van 309 beëindigde trajecten". */
  readonly base?: ReactNode;
  /** How much of the country it speaks for: "19 van 19 locaties". */
  readonly coverage?: ReactNode;
  /** A note that explains the figure, or a control that shows one. */
  readonly note?: ReactNode;
  /** How it went over the years, under the figure. */
  readonly line?: ReactNode;
  /** The way to more of it. */
  readonly more?: ReactNode;
  /** Why it is not on paper; absent: it is. */
  readonly stays?: string | undefined;
}

const arrows = { up: ArrowUp, down: ArrowDown, same: ArrowRight } as const;

/** One figure that is read before anything else. Put several in a KeyFigures list. */
export function KeyFigure(props: KeyFigureProps) {
  const { label, value, change, base, coverage, note, line, more, stays } = props;
  const Arrow = change === undefined ? null : arrows[change.direction];
  return (
    <div className={styles.figure} data-stays={stays === undefined ? undefined : true}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
      {line === undefined ? null : <dd className={styles.line}>{line}</dd>}
      {change === undefined || Arrow === null ? null : (
        <dd className={styles.change}>
          <Arrow size={16} aria-hidden />
          {change.words}
        </dd>
      )}
      {base === undefined ? null : <dd className={styles.detail}>{base}</dd>}
      {coverage === undefined ? null : <dd className={styles.detail}>{coverage}</dd>}
      {note === undefined ? null : <dd className={styles.detail}>{note}</dd>}
      {more === undefined ? null : <dd className={styles.more}>{more}</dd>}
      {stays === undefined ? null : <dd className={styles.stays}>{stays}</dd>}
    </div>
  );
}

export interface KeyFiguresProps {
  /** Six that belong together: three in a line, two where there is less room. */
  readonly isInThrees?: boolean;
  readonly children: ReactNode;
}

/** Key figures beside each other, as many as fit. */
export const KeyFigures = ({ isInThrees = false, children }: KeyFiguresProps) => (
  <dl className={classNames(styles.figures, isInThrees && styles.threes)}>{children}</dl>
);
