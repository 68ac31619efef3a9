import { Table } from 'lucide-react';
import { useId, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { readToday } from '../clients/today.js';
import buttons from '../components/button.module.css';
import { classNames } from '../components/class-names.js';
import { FigureTable } from '../components/plot/figure-table.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';
import styles from './rhythm.module.css';
import { RhythmMark } from './rhythm-mark.js';
import {
  markLabels,
  rhythmColumns,
  rhythmMarks,
  rhythmTable,
  rhythmTotals,
  type ShownMonth,
} from './rhythm-marks.js';

export interface RhythmProps {
  readonly months: readonly ShownMonth[];
  /** What it says, of how many were done and how many went by without. */
  readonly title: (of: { readonly done: number; readonly passed: number }) => string;
  readonly caption: string;
  /** What its table is called. */
  readonly table: string;
}

/** Where the months do not fit, this one is in sight, with those before it; of a rhythm that is over, the last. */
function leadToNow(months: HTMLElement | null): void {
  const now = months?.querySelector<HTMLElement>('[data-now]') ?? months?.lastElementChild;
  if (months === null || !(now instanceof HTMLElement)) return;
  months.scrollLeft = now.offsetLeft + now.offsetWidth - months.offsetLeft - months.clientWidth;
}

/** A rhythm as a picture, month by month, of visits or of supervision; the numbers are in its table. */
export function Rhythm({ months, title, caption, table }: RhythmProps) {
  const { language } = useLanguage();
  const [isTableShown, setTableShown] = useState(false);
  const titleId = useId();
  const { done, passed } = rhythmTotals(months);
  const columns = rhythmColumns(months, language);
  const drawn = rhythmMarks.filter((mark) => columns.some(({ marks }) => marks.includes(mark)));
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {title({ done, passed })}
      </h3>
      <div className={styles.months} aria-hidden ref={leadToNow}>
        {columns.map(({ key, letter, year, marks, isPaused, isAbsent }) => (
          <div
            key={key}
            data-now={key === readToday().slice(0, 7) || undefined}
            className={classNames(styles.month, isPaused && styles.paused, isAbsent && styles.absent)}
          >
            <div className={styles.marks}>
              {marks.map((mark, place) => (
                <RhythmMark key={place} mark={mark} />
              ))}
            </div>
            <span className={styles.letter}>{letter}</span>
            <span className={styles.year}>{year}</span>
          </div>
        ))}
      </div>
      <ul className={styles.legend} aria-hidden>
        {drawn.map((mark) => (
          <li key={mark}>
            <RhythmMark mark={mark} />
            {markLabels[mark]()}
          </li>
        ))}
        {columns.some(({ isPaused }) => isPaused) ? (
          <li>
            <span className={styles.pausedSample} />
            {m.mother_rhythm_paused()}
          </li>
        ) : null}
        {columns.some(({ isAbsent }) => isAbsent) ? (
          <li>
            <span className={styles.absentSample} />
            {m.mother_rhythm_absent()}
          </li>
        ) : null}
      </ul>
      <FigureTable table={rhythmTable(months, table, language)} isShown={isTableShown} />
      <div className={styles.foot}>
        <figcaption className={styles.caption}>{caption}</figcaption>
        <ToggleButton
          className={classNames(buttons.button, buttons.quiet)}
          isSelected={isTableShown}
          onChange={setTableShown}
        >
          <Table size={16} aria-hidden />
          {m.figures_action_table()}
        </ToggleButton>
      </div>
    </figure>
  );
}
