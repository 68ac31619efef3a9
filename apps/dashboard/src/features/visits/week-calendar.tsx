import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { byDay, weekOf } from './model/calendar.js';
import type { CalendarViewProps } from './month-calendar.js';
import { VisitMark } from './visit-mark.js';
import styles from './week-calendar.module.css';

/** A week of visits, a column a day. */
export function WeekCalendar({ day, today, visits, onOpen }: Omit<CalendarViewProps, 'onWeek'>) {
  const { language } = useLanguage();
  const days = byDay(visits);
  return (
    <ol className={styles.week}>
      {weekOf(day).map((date) => (
        <li key={date} className={styles.day} aria-current={date === today ? 'date' : undefined}>
          <h3 className={styles.date}>{formatDate(date, language, 'weekday')}</h3>
          {(days.get(date) ?? []).map((visit) => (
            <VisitMark key={visit.visitId} visit={visit} onOpen={onOpen} isRoomy />
          ))}
        </li>
      ))}
    </ol>
  );
}
