import { readTypedTime } from '@mim/domain/kernel';
import { m } from '../../paraglide/messages.js';
import dateField from './date-field.module.css';
import type { FieldProps } from './field-parts.js';
import { TypedField } from './typed-field.js';
import { useTypedText } from './use-typed-text.js';

const readTime = (text: string): string | null => {
  const read = readTypedTime(text);
  return read.ok ? read.value : null;
};

/**
 * A time of the day in 24 hours. In and out goes `HH:MM`; null: the field is empty. While what is typed is no
 * time, it goes out as it stands.
 */
export function TimeField({ value, onChange, error, ...head }: FieldProps<string | null>) {
  const typed = useTypedText<string>({ value, onChange, read: readTime, write: (time) => time });
  const isWrong = typed.isLeft && value !== null && value !== '' && readTime(value) === null;
  return (
    <TypedField
      {...head}
      error={error ?? (isWrong ? m.form_error_time() : undefined)}
      typed={typed}
      keys="numeric"
      format={m.form_time_format()}
      groupClass={dateField.box}
      inputClass={dateField.input}
    />
  );
}
