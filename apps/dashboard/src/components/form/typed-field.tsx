import type { KeyboardEventHandler, ReactNode, RefObject } from 'react';
import { Group, Input, TextField } from 'react-aria-components';
import field from '../field.module.css';
import { FieldErrorText, FieldHead, type FieldProps } from './field-parts.js';
import type { TypedText } from './use-typed-text.js';

export interface TypedFieldProps extends Omit<FieldProps<unknown>, 'value' | 'onChange'> {
  readonly typed: TypedText;
  /** The keys of a phone: digits, or digits with a comma. */
  readonly keys: 'numeric' | 'decimal';
  /** How it is written, as long as nothing stands in the field. */
  readonly format?: string;
  readonly onKeyDown?: KeyboardEventHandler;
  readonly groupClass: string | undefined;
  readonly inputClass: string | undefined;
  readonly groupRef?: RefObject<HTMLDivElement | null>;
  /** What stands behind the text. */
  readonly children?: ReactNode;
}

/** A field in which something is typed that is not text. What is wrong is said, and announced, when it is left. */
export function TypedField(props: TypedFieldProps) {
  const { name, error, typed, keys, format, onKeyDown, groupClass, inputClass, groupRef, children, ...head } =
    props;
  return (
    <TextField
      className={field.field ?? ''}
      data-field={name}
      value={typed.text}
      onChange={typed.change}
      onBlur={typed.leave}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldHead {...head} />
      <Group className={groupClass ?? ''} ref={groupRef ?? null} isInvalid={error !== undefined}>
        <Input
          className={inputClass ?? ''}
          name={name}
          inputMode={keys}
          autoComplete="off"
          {...(format === undefined ? {} : { placeholder: format })}
          {...(onKeyDown === undefined ? {} : { onKeyDown })}
        />
        {children}
      </Group>
      <div aria-live="polite">
        <FieldErrorText error={error} />
      </div>
    </TextField>
  );
}
