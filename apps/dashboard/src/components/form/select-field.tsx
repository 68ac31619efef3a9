import { ChevronDown, CircleAlert } from 'lucide-react';
import { useId } from 'react';
import { m } from '../../paraglide/messages.js';
import { classNames } from '../class-names.js';
import field from '../field.module.css';
import type { Option } from '../select.js';
import select from '../select.module.css';
import { type FieldProps, LabelMark } from './field-parts.js';
import styles from './form.module.css';

export interface SelectFieldProps<Id extends string> extends FieldProps<Id | null> {
  readonly options: readonly Option<Id>[];
}

/** One of a list of middling length, or none yet, by the browser's own control. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { name, label, value, onChange, error, help, isOptional, isMissing, options } = props;
  const id = useId();
  const described = [help !== undefined && `${id}-help`, error !== undefined && `${id}-error`];
  return (
    <div className={field.field} data-field={name}>
      <div className={field.head}>
        <label className={field.label} htmlFor={id}>
          {label}
          <LabelMark isOptional={isOptional} isMissing={isMissing} />
        </label>
        {help === undefined ? null : (
          <span id={`${id}-help`} className={field.help}>
            {help}
          </span>
        )}
      </div>
      <span className={select.box}>
        <select
          id={id}
          name={name}
          className={classNames(select.select, error !== undefined && styles.wrongSelect)}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
          aria-invalid={error !== undefined}
          value={value ?? ''}
          onChange={(event) =>
            onChange(options.find((option) => option.id === event.target.value)?.id ?? null)
          }
        >
          <option value="">{m.form_choose()}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown size={16} aria-hidden className={select.arrow} />
      </span>
      {error === undefined ? null : (
        <span id={`${id}-error`} className={field.error}>
          <CircleAlert size={16} aria-hidden />
          {error}
        </span>
      )}
    </div>
  );
}
