import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { Button } from '../button.js';
import { Notice } from '../notice.js';
import { ErrorSummary } from './error-summary.js';
import styles from './form.module.css';
import { RefusedByForm } from './refused-by-form.js';
import { UnsavedGuard } from './unsaved-guard.js';
import type { FormState } from './use-form.js';

export interface FormProps<Values extends object, Output> {
  readonly form: FormState<Values, Output>;
  /**
   * Called with what the schema read, and only when nothing is wrong.
   * @param intent the `value` of the button that was pressed; null by Enter or a button without one
   */
  readonly onSubmit: (output: Output, intent: string | null) => void;
  /** What the form is called, when no heading above it says so. */
  readonly label?: string;
  readonly children: ReactNode;
}

/**
 * A form: fields, what is wrong with them, and saving by Enter in a line or Ctrl+Enter anywhere. Before what was filled in
 * is left behind it is asked, unless a draft keeps it.
 */
export function Form<Values extends object, Output>(props: FormProps<Values, Output>) {
  const { form, onSubmit, label, children } = props;
  const [isRefused, setRefused] = useState(false);
  const submitAnywhere = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.ref.current?.requestSubmit();
    }
  };
  return (
    <>
      <UnsavedGuard isDirty={form.isDirty && !form.isKept} />
      <form
        ref={form.ref}
        className={styles.form}
        noValidate
        aria-label={label}
        // Before the fields: a choice keeps Enter to itself.
        onKeyDownCapture={submitAnywhere}
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          const output = form.validate();
          setRefused(output === null);
          if (output !== null) onSubmit(output, intentOf(event.nativeEvent));
        }}
      >
        {form.isRestored ? (
          <Notice
            action={
              <Button variant="quiet" onPress={() => form.reset()}>
                {m.form_restored_drop()}
              </Button>
            }
          >
            <p>{m.form_restored()}</p>
          </Notice>
        ) : null}
        <ErrorSummary form={form.ref} errors={form.errors} labels={form.labels} />
        <RefusedByForm value={isRefused}>{children}</RefusedByForm>
      </form>
    </>
  );
}

function intentOf(event: Event): string | null {
  const button = event instanceof SubmitEvent ? event.submitter : null;
  return button instanceof HTMLButtonElement && button.value !== '' ? button.value : null;
}

/** Fields beside one another where there is room, under one another where there is not. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
