import { Fragment } from 'react';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { byDay, weekOf } from './model/calendar.js';
import type { CalendarViewProps } from './month-calendar.js';
import styles from './week-calendar.module.css';

/** A week, a column a day. */
export function WeekCalendar({ day, today, entries, mark, plan }: Omit<CalendarViewProps, 'onWeek'>) {
  const { language } = useLanguage();
  const days = byDay(entries);
  return (
    <ol className={styles.week}>
      {weekOf(day).map((date) => (
        <li key={date} className={styles.day} aria-current={date === today ? 'date' : undefined}>
          <div className={styles.head}>
            <h3 className={styles.date}>{formatDate(date, language, 'weekday')}</h3>
            {plan(date)}
          </div>
          {(days.get(date) ?? []).map((entry) => (
            <Fragment key={entry.id}>{mark(entry, true)}</Fragment>
          ))}
        </li>
      ))}
    </ol>
  );
}
