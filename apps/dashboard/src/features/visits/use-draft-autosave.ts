import { useEffect, useRef } from 'react';
import { problemFromError } from '../../clients/problem-from-error.js';
import type { SaveStatus } from '../../components/form/autosave.js';
import { useAutosave } from '../../components/form/use-autosave.js';
import type { FormState } from '../../components/form/use-form.js';
import { type DraftAbout, removeVisitDraft, saveVisitDraft } from './requests/visit-draft.js';

/** How long after the last key a draft is kept, in milliseconds. */
const pause = 1200;

/** What keeping a draft tells a form, and what the form tells it. */
export interface DraftAutosave {
  /** Null: nothing was typed. */
  readonly status: SaveStatus | null;
  /** Before the visit itself is sent: what stands there is kept, and nothing of it arrives after the visit. */
  readonly beforeRecording: () => Promise<void>;
}

/** Keeps what stands in a form as a draft, as it is typed; a form that is as it began has none. */
export function useDraftAutosave<Values extends object>(
  name: string,
  about: DraftAbout,
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
      await saveVisitDraft(about, fields);
      return { version, value: fields, problem: null };
    },
    // Nobody else writes it: the last that was typed counts.
    load: async () => ({ version: 1, parts: { fields: values } }),
    problemFromError,
    pause,
  }));
  const isKept = useRef(isRestored);
  const { trajectoryId, aboutId } = about;
  useEffect(() => {
    if (isDirty) {
      isKept.current = true;
      if (autosave.state().parts.fields !== values) autosave.change('fields', values);
      return;
    }
    if (!isKept.current) return;
    isKept.current = false;
    void autosave.drop().then(() => removeVisitDraft({ trajectoryId, aboutId }).catch(() => {}));
  }, [isDirty, values, autosave, trajectoryId, aboutId]);
  return { status: isDirty ? state.status : null, beforeRecording: autosave.flush };
}
