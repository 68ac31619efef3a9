import { useEffect, useRef } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import type { SaveStatus } from './autosave.js';
import { useAutosave } from './use-autosave.js';
import type { FormState } from './use-form.js';

/** How long after the last key a draft is kept, in milliseconds. */
const pause = 1200;

/** Where a draft is kept; the same one as long as it is of the same. */
export interface DraftStore<Values extends object> {
  readonly save: (fields: Values) => Promise<unknown>;
  readonly remove: () => Promise<unknown>;
}

/** What keeping a draft tells a form, and what the form tells it. */
export interface DraftAutosave {
  /** Null: nothing was typed. */
  readonly status: SaveStatus | null;
  /** Before the thing itself is sent: what stands there is kept, and nothing of it arrives after it. */
  readonly beforeRecording: () => Promise<void>;
}

/** Keeps what stands in a form as a draft, as it is typed; a form that is as it began has none. */
export function useDraftAutosave<Values extends object>(
  name: string,
  store: DraftStore<Values>,
  {
    values,
    start,
    isDirty,
    isRestored,
  }: Pick<FormState<Values, unknown>, 'values' | 'start' | 'isDirty' | 'isRestored'>,
): DraftAutosave {
  const [state, autosave] = useAutosave<{ readonly fields: Values }>(`${name}/draft`, () => ({
    stored: { version: 1, parts: { fields: start } },
    send: async (_part, fields, { version }) => {
      await store.save(fields);
      return { version, value: fields, problem: null };
    },
    // Nobody else writes it: the last that was typed counts.
    load: async () => ({ version: 1, parts: { fields: values } }),
    problemFromError,
    pause,
  }));
  const isKept = useRef(isRestored);
  useEffect(() => {
    if (isDirty) {
      isKept.current = true;
      if (autosave.state().parts.fields !== values) autosave.change('fields', values);
      return;
    }
    if (!isKept.current) return;
    isKept.current = false;
    void autosave.drop().then(() => store.remove().catch(() => {}));
  }, [isDirty, values, autosave, store]);
  return { status: isDirty ? state.status : null, beforeRecording: autosave.flush };
}
