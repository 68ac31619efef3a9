import { daysFor, implausibleDay, isIsoDate, Temporal } from '@mim/domain/kernel';
import { CalendarDays } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { readToday } from '../../clients/today.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import styles from './date-field.module.css';
import type { FieldProps } from './field-parts.js';
import { problemText } from './issue-text.js';
import { TypedField } from './typed-field.js';
import { useTypedText } from './use-typed-text.js';
import { daysOf, readDay, writeDay } from './written-day.js';

/** Brought in when the first calendar opens. */
const DateCalendar = lazy(() => import('./date-calendar.js'));

export interface DateFieldProps extends FieldProps<string | null> {
  /** The first and last day that can be picked, as `YYYY-MM-DD`; typing another is said by the form. */
  readonly min?: string;
  readonly max?: string;
}

/**
 * A day, typed in any usual way (day, month, year) or picked from a calendar. In and out go civil dates as text,
 * `YYYY-MM-DD`; null: the field is empty. While what is typed is no day, it goes out as it stands: `isIsoDate`
 * tells them apart.
 */
export function DateField({ value, onChange, error, min, max, ...head }: DateFieldProps) {
  const { language } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const today = readToday();
  const allowed = { name: head.name, today, min, max };
  const typed = useTypedText<string>({
    value,
    onChange,
    read: (text) => readDay(text, allowed),
    write: (day) => writeDay(day, language),
  });

  const wrong = () => {
    if (value === null || value === '') return undefined;
    if (!isIsoDate(value)) return m.form_error_date();
    const { first, last } = daysFor(head.name, Temporal.PlainDate.from(today));
    // A day that is plausible but too early or too late for this form is said by the form's own rule.
    const isPlausible = value >= first && value <= last;
    return isPlausible ? undefined : problemText(implausibleDay(daysOf(allowed)), language);
  };
  return (
    <TypedField
      {...head}
      error={error ?? (typed.isLeft ? wrong() : undefined)}
      typed={typed}
      keys="numeric"
      format={m.form_date_format()}
      groupClass={styles.box}
      inputClass={styles.input}
      groupRef={box}
    >
      <Button
        className={styles.open ?? ''}
        aria-label={m.form_date_pick_for({ label: head.label })}
        onPress={() => setOpen(true)}
      >
        <CalendarDays size={18} aria-hidden />
      </Button>
      {isOpen ? (
        <Suspense>
          <DateCalendar
            value={value}
            days={daysOf(allowed)}
            beside={box}
            onClose={() => setOpen(false)}
            onPick={(day) => {
              onChange(day);
              setOpen(false);
            }}
          />
        </Suspense>
      ) : null}
    </TypedField>
  );
}
