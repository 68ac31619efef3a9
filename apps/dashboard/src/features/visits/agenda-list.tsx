import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import styles from './agenda-list.module.css';
import { CalendarMark } from './calendar-mark.js';
import { byDay } from './model/calendar.js';
import { entryKey } from './model/calendar-entry.js';
import type { CalendarViewProps } from './month-calendar.js';

/** The visits of a week or month under one another, a heading a day: for a phone. */
export function AgendaList({ today, entries, onOpen }: Omit<CalendarViewProps, 'onWeek' | 'day'>) {
  const { language } = useLanguage();
  return (
    <ol className={styles.agenda}>
      {[...byDay(entries)].map(([date, own]) => (
        <li key={date} className={styles.day} aria-current={date === today ? 'date' : undefined}>
          <h3 className={styles.date}>{formatDate(date, language, 'weekday')}</h3>
          <div className={styles.visits}>
            {own.map((entry) => (
              <CalendarMark key={entryKey(entry)} entry={entry} onOpen={onOpen} isRoomy />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
