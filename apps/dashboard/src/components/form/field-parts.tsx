import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import field from '../field.module.css';
import styles from './form.module.css';

/** What every field of a form takes; `useForm().field(name)` gives all but the words of help. */
export interface FieldProps<Value> {
  /** The field's name in its form; the summary of errors leads to it. */
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** How to mend what was entered. */
  readonly error?: string | undefined;
  /** Shown under the label. */
  readonly help?: ReactNode;
  /** Says beside the label that the field may stay empty. */
  readonly isOptional?: boolean;
  /** Says beside the label that nobody filled it in yet, where somebody waits for it: no error. */
  readonly isMissing?: boolean;
}

type LabelMarkProps = { readonly [Name in 'isOptional' | 'isMissing']?: boolean | undefined };

/** What stands behind a label: that nobody filled the field in yet, or else that it may stay empty. */
export function LabelMark({ isOptional, isMissing }: LabelMarkProps) {
  if (isMissing === true) return <span className={styles.missing}> {m.form_missing()}</span>;
  return isOptional === true ? <span className={styles.optional}> ({m.form_optional()})</span> : null;
}

interface FieldHeadProps extends LabelMarkProps {
  readonly label: string;
  readonly help?: ReactNode;
}

/** Label and help, inside a field of react-aria. */
export function FieldHead({ label, help, ...mark }: FieldHeadProps) {
  return (
    <div className={field.head}>
      <Label className={field.label}>
        {label}
        <LabelMark {...mark} />
      </Label>
      {help === undefined ? null : (
        <Text slot="description" className={field.help}>
          {help}
        </Text>
      )}
    </div>
  );
}

/** What is wrong, under the field. */
export function FieldErrorText({ error }: { readonly error?: string | undefined }) {
  return error === undefined ? null : (
    <FieldError className={field.error ?? ''}>
      <CircleAlert size={16} aria-hidden />
      {error}
    </FieldError>
  );
}
