import { TextArea as AriaTextArea, TextField } from 'react-aria-components';
import { classNames } from '../class-names.js';
import field from '../field.module.css';
import { FieldErrorText, FieldHead, type FieldProps } from './field-parts.js';
import styles from './form.module.css';

export interface TextAreaProps extends FieldProps<string> {
  /** Lines shown when empty; it grows with what is typed. */
  readonly rows?: number;
  /** Characters, 1 or more. */
  readonly maxLength?: number;
}

/** Several lines to type in. */
export function TextArea({ name, value, onChange, error, rows = 3, maxLength, ...head }: TextAreaProps) {
  return (
    <TextField
      className={field.field ?? ''}
      data-field={name}
      name={name}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(maxLength === undefined ? {} : { maxLength })}
    >
      <FieldHead {...head} />
      <AriaTextArea className={classNames(field.control, styles.area)} rows={rows} />
      <FieldErrorText error={error} />
    </TextField>
  );
}
