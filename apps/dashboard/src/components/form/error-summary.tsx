import { type RefObject, useId } from 'react';
import { m } from '../../paraglide/messages.js';
import { Notice } from '../notice.js';
import styles from './form.module.css';
import type { FieldErrors } from './issue-text.js';

/** What in a field can take the focus, the most telling first. */
const focusable = 'input:checked, input:not([type=hidden]), select, textarea, button, [tabindex="0"]';

/** Leads to a field of a form: the page shows it and it takes the focus. */
export function focusField(form: HTMLElement | null, name: string): void {
  const field = form?.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
  field?.scrollIntoView({ block: 'center' });
  field?.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
}

export interface ErrorSummaryProps {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly errors: FieldErrors;
  readonly labels: Readonly<Record<string, string>>;
}

/** A question ends in its own mark. */
const named = (label: string): string => (label.endsWith('?') ? label : `${label}:`);

/** Everything that is wrong with a form, in the order of its fields; each line leads to its field. */
export function ErrorSummary({ form, errors, labels }: ErrorSummaryProps) {
  const title = useId();
  const names = Object.keys(labels).filter((name) => errors[name] !== undefined);
  const count = names.length + (errors[''] === undefined ? 0 : 1);
  if (count === 0) return null;
  return (
    <section data-form-summary className={styles.summary} tabIndex={-1} aria-labelledby={title}>
      <Notice tone="danger" title={<span id={title}>{m.form_summary_title({ count })}</span>}>
        <ul>
          {errors[''] === undefined ? null : <li>{errors['']}</li>}
          {names.map((name) => (
            <li key={name}>
              <button type="button" onClick={() => focusField(form.current, name)}>
                {named(labels[name] ?? '')} {errors[name]}
              </button>
            </li>
          ))}
        </ul>
      </Notice>
    </section>
  );
}
