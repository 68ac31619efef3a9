import { amountInWords, readTypedAmount } from '@mim/domain/kernel';
import { useLanguage } from '../../language/language.js';
import { m } from '../../paraglide/messages.js';
import type { FieldProps } from './field-parts.js';
import styles from './form.module.css';
import { TypedField } from './typed-field.js';
import { useTypedText } from './use-typed-text.js';

export interface AmountFieldProps extends Omit<FieldProps<number | null>, 'value'> {
  /** Whole cents, or what was typed in their place; null: the field is empty. */
  readonly value: number | string | null;
}

const readAmount = (text: string): number | null => {
  const read = readTypedAmount(text);
  return read.ok ? read.value : null;
};

/**
 * An amount of money, typed as euros with or without cents; in and out go whole cents. While what is typed is no amount,
 * it goes out as it stands, and the form's schema refuses it.
 */
export function AmountField({ value, onChange, error, ...head }: AmountFieldProps) {
  const { language } = useLanguage();
  const typed = useTypedText<number>({
    value,
    onChange: onChange as (value: number | string | null) => void,
    read: readAmount,
    write: (held) =>
      typeof held === 'number' ? amountInWords(held)[language].replaceAll(/[€\s]/g, '') : held,
  });
  const isWrong = typed.isLeft && typeof value === 'string';
  return (
    <TypedField
      {...head}
      error={error ?? (isWrong ? m.form_error_amount() : undefined)}
      typed={typed}
      keys="decimal"
      groupClass={styles.number}
      inputClass={styles.numberInput}
    >
      <span className={styles.unit}>{m.form_amount_unit()}</span>
    </TypedField>
  );
}
