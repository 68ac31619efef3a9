import { type CalendarDate, parseDate } from '@internationalized/date';
import { type Days, isIsoDate } from '@mim/domain/kernel';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { RefObject } from 'react';
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
  /** The day that is chosen; anything else is none. */
  readonly value: string | null;
  /** The days that can be picked. */
  readonly days: Days;
  /** What it opens beside. */
  readonly beside: RefObject<HTMLElement | null>;
  readonly onPick: (day: string) => void;
  readonly onClose: () => void;
}

const dateOf = (day: string | null): CalendarDate | null =>
  day !== null && isIsoDate(day) ? parseDate(day) : null;

/** The opened calendar of a DateField: weeks from Monday, arrow keys for days, Page Up for months. */
export default function DateCalendar({ value, days, beside, onPick, onClose }: DateCalendarProps) {
  return (
    <Popover
      className={popover.popover ?? ''}
      placement="bottom start"
      triggerRef={beside}
      isOpen
      onOpenChange={onClose}
    >
      <Dialog className={styles.dialog ?? ''} aria-label={m.form_date_pick()}>
        <Calendar
          aria-label={m.form_date_pick()}
          firstDayOfWeek="mon"
          autoFocus
          value={dateOf(value)}
          minValue={parseDate(days.first)}
          maxValue={parseDate(days.last)}
          onChange={(date) => onPick(date.toString())}
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
