import type { CalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  Heading,
  Popover,
} from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { iconButton } from '../button.js';
import popover from '../popover.module.css';
import styles from './date-calendar.module.css';

export interface DateCalendarProps {
  readonly minValue: CalendarDate | null;
  readonly maxValue: CalendarDate | null;
}

/** The opened calendar of a DateField: weeks from Monday, arrow keys for days, Page Up for months. */
export default function DateCalendar({ minValue, maxValue }: DateCalendarProps) {
  return (
    <Popover className={popover.popover ?? ''} placement="bottom start">
      <Dialog className={styles.dialog ?? ''} aria-label={m.form_date_pick()}>
        <Calendar
          firstDayOfWeek="mon"
          {...(minValue === null ? {} : { minValue })}
          {...(maxValue === null ? {} : { maxValue })}
        >
          <header className={styles.header}>
            <Button slot="previous" className={iconButton} aria-label={m.form_date_previous()}>
              <ChevronLeft size={20} aria-hidden />
            </Button>
            <Heading className={styles.month ?? ''} />
            <Button slot="next" className={iconButton} aria-label={m.form_date_next()}>
              <ChevronRight size={20} aria-hidden />
            </Button>
          </header>
          <CalendarGrid className={styles.grid ?? ''}>
            <CalendarGridHeader>
              {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
