import { type RefObject, useEffect, useRef } from 'react';
import { focusField } from './error-summary.js';

export interface FocusOnOpenProps {
  readonly form: RefObject<HTMLElement | null>;
  /** The field that the act is about; absent: the dialog itself is read first. */
  readonly name: string | undefined;
}

/** Leads to a field when its form appears; stands in the form, so that the field is there. */
export function FocusOnOpen({ form, name }: FocusOnOpenProps) {
  const first = useRef(name);
  useEffect(() => {
    if (first.current !== undefined) focusField(form.current, first.current);
  }, [form]);
  return null;
}
