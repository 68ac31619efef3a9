import { useState } from 'react';
import { afterPress } from './after-press.js';

export interface TypedTextOptions<Value extends string | number> {
  /** What the form holds; null: nothing is filled in. */
  readonly value: Value | string | null;
  readonly onChange: (value: Value | string | null) => void;
  /** What a text means; null: it is not whole, or not right. */
  readonly read: (text: string) => Value | null;
  /** How a value is written; of a text that could not be read, the text. */
  readonly write: (value: Value | string) => string;
}

export interface TypedText {
  /** What stands in the field. */
  readonly text: string;
  readonly change: (text: string) => void;
  /** The field is left: what stands in it is from now on what is held, as it is written. */
  readonly leave: () => void;
  /** Whether it has been left as it stands, so that what is wrong can be said. */
  readonly isLeft: boolean;
}

/**
 * The text of a field that is typed and means something else: a day, a time, a number. What is held is what is
 * seen: as long as the text cannot be read, the text itself is the form's value. Every schema refuses it, so
 * that nothing of it is sent, and nothing that was typed is lost. Only an empty field holds nothing.
 */
export function useTypedText<Value extends string | number>(options: TypedTextOptions<Value>): TypedText {
  const { value, onChange, read, write } = options;
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: unknown } | null>(null);
  const isTyping = typed !== null && typed.value === value;
  return {
    text: isTyping ? typed.text : value === null ? '' : write(value),
    change: (text) => {
      const next = text.trim() === '' ? null : (read(text) ?? text);
      setTyped({ text, value: next });
      onChange(next);
    },
    leave: () => afterPress(() => setTyped(null)),
    isLeft: !isTyping,
  };
}
