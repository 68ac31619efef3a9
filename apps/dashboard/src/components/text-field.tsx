import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
} from 'react-aria-components';
import field from './field.module.css';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  readonly help?: ReactNode;
  /** How to mend what was typed. */
  readonly error?: string | undefined;
}

/** A line to type in: label above it, help under the label, what is wrong under the field. */
export function TextField({ label, help, error, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className={field.field ?? ''}>
      <Label className={field.label}>{label}</Label>
      {help === undefined ? null : (
        <Text slot="description" className={field.help}>
          {help}
        </Text>
      )}
      <Input className={field.control ?? ''} />
      {error === undefined ? null : (
        <FieldError className={field.error ?? ''}>
          <CircleAlert size={16} aria-hidden />
          {error}
        </FieldError>
      )}
    </AriaTextField>
  );
}
