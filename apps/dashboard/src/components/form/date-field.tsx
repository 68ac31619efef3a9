import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button, DateInput, DatePicker, DateSegment, Group } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import field from '../field.module.css';
import styles from './date-field.module.css';
import { FieldErrorText, FieldHead, type FieldProps } from './field-parts.js';

/** Brought in when the first calendar opens. */
const DateCalendar = lazy(() => import('./date-calendar.js'));

export interface DateFieldProps extends FieldProps<string | null> {
  /** The first and last day that can be picked, as `YYYY-MM-DD`; typing another is said by the form. */
  readonly min?: string;
  readonly max?: string;
}

const dateOf = (text: string | null | undefined): CalendarDate | null => {
  try {
    return text == null || text === '' ? null : parseDate(text);
  } catch {
    return null;
  }
};

/**
 * A day, typed in the order of the language (day, month, year) or picked from a calendar. In and out go
 * civil dates as text, `YYYY-MM-DD`; null: no whole date.
 */
export function DateField({ name, value, onChange, error, min, max, ...head }: DateFieldProps) {
  const [isOpen, setOpen] = useState(false);
  const minValue = dateOf(min);
  const maxValue = dateOf(max);
  return (
    <DatePicker
      className={field.field ?? ''}
      data-field={name}
      granularity="day"
      shouldForceLeadingZeros
      value={dateOf(value)}
      onChange={(date) => onChange(date === null ? null : date.toString())}
      isOpen={isOpen}
      onOpenChange={setOpen}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldHead {...head} />
      <Group className={styles.box ?? ''}>
        <DateInput className={styles.input ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        <Button className={styles.open ?? ''} aria-label={m.form_date_pick()}>
          <CalendarDays size={18} aria-hidden />
        </Button>
      </Group>
      <FieldErrorText error={error} />
      {isOpen ? (
        <Suspense>
          <DateCalendar minValue={minValue} maxValue={maxValue} />
        </Suspense>
      ) : null}
    </DatePicker>
  );
}
