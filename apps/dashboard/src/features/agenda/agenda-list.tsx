import { Fragment } from 'react';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './agenda-list.module.css';
import { byDay } from './model/calendar.js';
import type { CalendarViewProps } from './month-calendar.js';

export interface AgendaListProps extends Omit<CalendarViewProps, 'onWeek' | 'day'> {
  /** The days that are listed though nothing is in them: today, where it is in sight. */
  readonly always: readonly string[];
}

/** The days of a week or month under one another, a heading a day: for a phone. */
export function AgendaList({ today, entries, mark, plan, always }: AgendaListProps) {
  const { language } = useLanguage();
  const days = byDay(entries);
  const listed = [...new Set([...days.keys(), ...always])].toSorted();
  return (
    <ol className={styles.agenda}>
      {listed.map((date) => (
        <li key={date} className={styles.day} aria-current={date === today ? 'date' : undefined}>
          <div className={styles.head}>
            <h3 className={styles.date}>{formatDate(date, language, 'weekday')}</h3>
            {plan(date)}
          </div>
          <div className={styles.entries}>
            {(days.get(date) ?? []).map((entry) => (
              <Fragment key={entry.id}>{mark(entry, true)}</Fragment>
            ))}
            {days.has(date) ? null : <p className={styles.none}>{m.agenda_none_day()}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
