import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '../../components/button.js';
import { formatDate, formatMonth } from '../../language/format-date.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './calendar-bar.module.css';
import { type CalendarSpan, page, weekOf } from './model/calendar.js';

export interface CalendarBarProps {
  readonly span: CalendarSpan;
  /** A day in sight. */
  readonly day: string;
  readonly today: string;
  readonly onDay: (day: string) => void;
}

/** Which days are in sight, and the way to others. */
export function CalendarBar({ span, day, today, onDay }: CalendarBarProps) {
  const { language } = useLanguage();
  const title =
    span === 'month'
      ? formatMonth(day.slice(0, 7), language)
      : m.visits_week_of({ date: formatDate(weekOf(day)[0] ?? day, language) });
  return (
    <div className={styles.bar}>
      <h2 className={styles.title} aria-live="polite">
        {title}
      </h2>
      <div className={styles.pages}>
        <Button
          isIconOnly
          aria-label={span === 'month' ? m.visits_previous_month() : m.visits_previous_week()}
          icon={<ChevronLeft size={20} aria-hidden />}
          onPress={() => onDay(page(day, span, -1))}
        />
        <Button onPress={() => onDay(today)}>{m.visits_today()}</Button>
        <Button
          isIconOnly
          aria-label={span === 'month' ? m.visits_next_month() : m.visits_next_week()}
          icon={<ChevronRight size={20} aria-hidden />}
          onPress={() => onDay(page(day, span, 1))}
        />
      </div>
    </div>
  );
}
