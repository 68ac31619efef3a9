import { Fragment, type ReactNode } from 'react';
import { Button } from '../../components/button.js';
import { classNames } from '../../components/class-names.js';
import { useIsPrinting } from '../../components/use-is-printing.js';
import { VisuallyHidden } from '../../components/visually-hidden.js';
import { formatDate } from '../../language/format-date.js';
import { formatWeekday } from '../../language/format-weekday.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { AgendaEntry } from './model/agenda-entry.js';
import { byDay, weekOf, weeksOfMonth } from './model/calendar.js';
import styles from './month-calendar.module.css';

/** So many stand in a day; the others are a press away. */
const mostShown = 3;

export interface CalendarViewProps {
  readonly day: string;
  readonly today: string;
  readonly entries: readonly AgendaEntry[];
  /** How something stands in the calendar, with what leads to it; where there is room, with more of it. */
  readonly mark: (entry: AgendaEntry, isRoomy: boolean) => ReactNode;
  /** What can be planned for a day; null: nothing any more. */
  readonly plan: (day: string) => ReactNode;
  /** Shows the week of a day. */
  readonly onWeek: (day: string) => void;
}

/** A month, a row a week. */
export function MonthCalendar({ day, today, entries, mark, plan, onWeek }: CalendarViewProps) {
  const { language } = useLanguage();
  const days = byDay(entries);
  // On paper nothing is a press away.
  const most = useIsPrinting() ? entries.length : mostShown;
  const month = day.slice(0, 7);
  return (
    <table className={styles.month}>
      <caption>
        <VisuallyHidden>{m.agenda_caption()}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {weekOf(day).map((date) => (
            <th key={date} scope="col">
              {formatWeekday(date, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(day).map((week) => (
          <tr key={week[0]}>
            {week.map((date) => {
              const own = days.get(date) ?? [];
              return (
                <td
                  key={date}
                  className={classNames(!date.startsWith(month) && styles.outside)}
                  aria-current={date === today ? 'date' : undefined}
                >
                  <div className={styles.head}>
                    <time dateTime={date} className={styles.date}>
                      <span aria-hidden>{Number(date.slice(8))}</span>
                      <VisuallyHidden>{formatDate(date, language, 'long')}</VisuallyHidden>
                    </time>
                    {plan(date)}
                  </div>
                  <div className={styles.entries}>
                    {own.slice(0, most).map((entry) => (
                      <Fragment key={entry.id}>{mark(entry, false)}</Fragment>
                    ))}
                    {own.length > most ? (
                      <Button variant="quiet" onPress={() => onWeek(date)}>
                        {m.visits_more_on_day({ count: own.length - most })}
                      </Button>
                    ) : null}
                  </div>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
