import { Fragment } from 'react';
import { classNames } from '../../components/class-names.js';
import { formatDate } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './agenda-list.module.css';
import { byDay } from './model/calendar.js';
import type { CalendarViewProps } from './month-calendar.js';

export interface AgendaListProps extends Omit<CalendarViewProps, 'onWeek' | 'day'> {
  /** The days in sight, in their order; one with nothing in it is a line, for there is most room to plan. */
  readonly shown: readonly string[];
}

/** The days of a week or month under one another, a heading a day: for a phone. */
export function AgendaList({ today, entries, mark, plan, shown }: AgendaListProps) {
  const { language } = useLanguage();
  const days = byDay(entries);
  return (
    <ol className={styles.agenda}>
      {shown.map((date) => (
        <li
          key={date}
          className={classNames(styles.day, !days.has(date) && styles.empty)}
          aria-current={date === today ? 'date' : undefined}
        >
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
