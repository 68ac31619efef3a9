import type { ReactElement } from 'react';
import styles from './rhythm-mark.module.css';
import type { RhythmMarkKind } from './rhythm-marks.js';

const shapes: Readonly<Record<RhythmMarkKind, ReactElement>> = {
  done: <circle cx="8" cy="8" r="6" />,
  outing: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />,
  missed: <circle cx="8" cy="8" r="5.25" strokeDasharray="3 2.5" />,
  overdue: <path d="M8 2.5 14 13.5H2Z" />,
  cancelled: <path d="m4 4 8 8m0-8-8 8" />,
  planned: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <circle cx="8" cy="8" r="1.5" />
    </>
  ),
  due: <circle cx="8" cy="8" r="5.25" />,
};

/** One visit in the picture: told apart by shape first, then by colour, so that it works in grey too. */
export function RhythmMark({ mark }: { readonly mark: RhythmMarkKind }) {
  return (
    <svg className={styles[mark]} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[mark]}
    </svg>
  );
}
