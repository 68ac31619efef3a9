import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import field from './field.module.css';
import styles from './select.module.css';

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
}

export interface SelectProps<Id extends string> {
  readonly label: string;
  readonly help?: ReactNode;
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
}

/**
 * One of a list, by the browser's own control: on a phone that is the wheel people know. For several at
 * once, use MultiSelect.
 */
export function Select<Id extends string>({ label, help, options, value, onChange }: SelectProps<Id>) {
  const id = useId();
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      {help === undefined ? null : (
        <span id={`${id}-help`} className={field.help}>
          {help}
        </span>
      )}
      <span className={styles.box}>
        <select
          id={id}
          className={styles.select}
          aria-describedby={help === undefined ? undefined : `${id}-help`}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.id === event.target.value);
            if (chosen !== undefined) onChange(chosen.id);
          }}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown size={16} aria-hidden className={styles.arrow} />
      </span>
    </div>
  );
}
