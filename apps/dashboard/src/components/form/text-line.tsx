import type { HTMLInputTypeAttribute } from 'react';
import { Input, TextField } from 'react-aria-components';
import field from '../field.module.css';
import { FieldErrorText, FieldHead, type FieldProps } from './field-parts.js';

export interface TextLineProps extends FieldProps<string> {
  /** `tel` and `email` bring the right keyboard on a phone. */
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'tel' | 'email' | 'search'>;
  /** Digits alone: a phone shows the keys for them. */
  readonly inputMode?: 'numeric';
  readonly autoComplete?: string;
  /** Characters, 1 or more. */
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly isReadOnly?: boolean;
}

/** One line to type in, as a field of a form. */
export function TextLine(props: TextLineProps) {
  const { name, label, help, isOptional, isMissing, error, autoComplete = 'off', ...rest } = props;
  return (
    <TextField
      {...rest}
      className={field.field ?? ''}
      data-field={name}
      name={name}
      autoComplete={autoComplete}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldHead label={label} help={help} isOptional={isOptional} isMissing={isMissing} />
      <Input className={field.control ?? ''} />
      <FieldErrorText error={error} />
    </TextField>
  );
}
