import { Fragment } from 'react';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import styles from './agenda-list.module.css';
import { byDay } from './model/calendar.js';
import type { CalendarViewProps } from './month-calendar.js';

/** The days of a week or month under one another, a heading a day: for a phone. */
export function AgendaList({ today, entries, mark }: Omit<CalendarViewProps, 'onWeek' | 'day'>) {
  const { language } = useLanguage();
  return (
    <ol className={styles.agenda}>
      {[...byDay(entries)].map(([date, own]) => (
        <li key={date} className={styles.day} aria-current={date === today ? 'date' : undefined}>
          <h3 className={styles.date}>{formatDate(date, language, 'weekday')}</h3>
          <div className={styles.entries}>
            {own.map((entry) => (
              <Fragment key={entry.id}>{mark(entry, true)}</Fragment>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
