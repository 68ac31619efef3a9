import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { CalendarMark } from './calendar-mark.js';
import { byDay, weekOf } from './model/calendar.js';
import { entryKey } from './model/calendar-entry.js';
import type { CalendarViewProps } from './month-calendar.js';
import styles from './week-calendar.module.css';

/** A week of visits, a column a day. */
export function WeekCalendar({ day, today, entries, onOpen }: Omit<CalendarViewProps, 'onWeek'>) {
  const { language } = useLanguage();
  const days = byDay(entries);
  return (
    <ol className={styles.week}>
      {weekOf(day).map((date) => (
        <li key={date} className={styles.day} aria-current={date === today ? 'date' : undefined}>
          <h3 className={styles.date}>{formatDate(date, language, 'weekday')}</h3>
          {(days.get(date) ?? []).map((entry) => (
            <CalendarMark key={entryKey(entry)} entry={entry} onOpen={onOpen} isRoomy />
          ))}
        </li>
      ))}
    </ol>
  );
}
