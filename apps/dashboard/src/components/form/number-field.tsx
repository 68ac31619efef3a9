import { dayProblem, Temporal } from '@mim/domain/kernel';
import type { KeyboardEvent } from 'react';
import { readToday } from '../../clients/today.js';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { FieldProps } from './field-parts.js';
import styles from './form.module.css';
import { problemText } from './issue-text.js';
import { TypedField } from './typed-field.js';
import { useTypedText } from './use-typed-text.js';

export interface NumberFieldProps extends Omit<FieldProps<number | null>, 'value'> {
  /** A number, or what was typed in its place; null: the field is empty. */
  readonly value: number | string | null;
  /** What is counted, behind the number: "minuten", "maanden". */
  readonly unit?: string;
  /** Arrow keys go by this much; 1 unless told. */
  readonly step?: number;
  /** Decimals, 0 unless told. */
  readonly digits?: number;
}

/** A number with a comma or a point before its decimals. */
const readNumber = (text: string): number | null =>
  /^-?\d+(?:[.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;

/**
 * A number, typed or changed with the arrow keys. What cannot be is said by the form, not undone: while what is
 * typed is no number, it goes out as it stands, and the form's schema refuses it.
 */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, error, unit, step = 1, digits = 0, ...head } = props;
  const { language } = useLanguage();
  const typed = useTypedText<number>({
    value,
    onChange: onChange as (value: number | string | null) => void,
    read: readNumber,
    write: (held) =>
      typeof held === 'number' && language === 'nl' ? String(held).replace('.', ',') : String(held),
  });
  const byArrow = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? step : event.key === 'ArrowDown' ? -step : 0;
    if (by === 0) return;
    event.preventDefault();
    typed.change(String((readNumber(typed.text) ?? 0) + by));
  };
  const wrong = () => {
    if (value === null) return undefined;
    if (typeof value !== 'number') return m.form_error_number();
    const problem = dayProblem(head.name, value, Temporal.PlainDate.from(readToday()));
    return problem === null ? undefined : problemText(problem, language);
  };
  return (
    <TypedField
      {...head}
      error={error ?? (typed.isLeft ? wrong() : undefined)}
      typed={typed}
      keys={digits === 0 ? 'numeric' : 'decimal'}
      onKeyDown={byArrow}
      groupClass={styles.number}
      inputClass={styles.numberInput}
    >
      {unit === undefined ? null : <span className={styles.unit}>{unit}</span>}
    </TypedField>
  );
}
