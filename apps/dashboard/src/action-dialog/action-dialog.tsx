import { type ReactNode, useRef } from 'react';
import { refreshDossiers } from '../clients/refresh-dossiers.js';
import { Button } from '../components/button.js';
import { Dialog } from '../components/dialog.js';
import { ConflictNotice } from '../components/form/conflict-notice.js';
import { Form } from '../components/form/form.js';
import { SaveBar } from '../components/form/save-bar.js';
import { SaveNotice } from '../components/form/save-notice.js';
import type { FormState } from '../components/form/use-form.js';
import { type ProblemFields, useSave } from '../components/form/use-save.js';
import { Notice } from '../components/notice.js';
import { toastForGood, toastWithUndo } from '../components/toast-with-undo.js';
import { factText } from '../facts/fact-text.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';

/** Every change answers by which action it can be undone. */
export interface Stored {
  readonly actionId: string;
  /** Where one thing was done at several locations: all of them. */
  readonly actionIds?: readonly string[];
}

export interface ActionDialogProps<Values extends object, Output, Answer extends Stored> {
  readonly title: string;
  /** Whom it is about, where the title does not say so. */
  readonly about?: string;
  /** What this does, where the title does not say it all. */
  readonly lead?: ReactNode;
  readonly form: FormState<Values, Output>;
  /**
   * Sends it; the key makes sending it twice the same as once. The version is that of the record on which
   * was typed; without a record it is the version that is known now that counts.
   */
  readonly send: (output: Output, key: string, version: number) => Promise<Answer>;
  /** At which field something is said that only the server knows, by the code of the problem. */
  readonly fieldOf?: ProblemFields;
  /** What is stored now, for a form that holds a whole record and so could write over what others changed. */
  readonly record?: { readonly version: number; readonly values: Values };
  /** What is said when it is stored; undoing is offered beside it. */
  readonly done: string | ((answer: Answer) => string);
  /** Nothing of it is kept by which it could be undone: no undo is offered. */
  readonly isFinal?: boolean;
  /** What the button says. */
  readonly words: string;
  /** It takes more than a few fields: it stands at the side, with the page behind it. */
  readonly isSheet?: boolean;
  readonly onClose: () => void;
  /** After it is stored, before the dialog closes. */
  readonly onStored?: (answer: Answer) => void;
  readonly children: ReactNode;
}

/**
 * Something that is done to somebody's record, over the page where one was: the page is the same afterwards, at
 * the same place, and what was done can be undone. Closing it keeps nothing and changes nothing.
 */
export function ActionDialog<Values extends object, Output, Answer extends Stored>(
  props: ActionDialogProps<Values, Output, Answer>,
) {
  const { title, about, lead, form, send, record, done, isFinal, words, children } = props;
  const { isSheet, fieldOf = {}, onClose, onStored } = props;
  const { language } = useLanguage();
  // The page may come to know a newer version; what is typed here belongs to the one it began with.
  const version = useRef(record?.version ?? 0);
  const saving = useSave({
    send: (output: Output, key) => send(output, key, version.current),
    form,
    fieldOf,
    onConflict: refreshDossiers,
    onSaved: async (answer) => {
      onStored?.(answer);
      onClose();
      const said = typeof done === 'string' ? done : done(answer);
      if (isFinal === true) toastForGood(said);
      else toastWithUndo(said, answer.actionIds ?? answer.actionId, language);
      await refreshDossiers();
    },
  });
  return (
    <Dialog title={title} about={about} isSheet={isSheet} onClose={onClose}>
      {lead === undefined ? null : <p>{lead}</p>}
      <Form form={form} onSubmit={saving.save}>
        {children}
        <SaveNotice saving={saving} hasConflictNotice />
        {saving.isConflict && record !== undefined ? (
          <ConflictNotice<Values>
            mine={form.values}
            theirs={record.values}
            base={form.start}
            labels={form.labels}
            show={(name, value) => factText(name, value, language)}
            onSave={(merged) => {
              version.current = record.version;
              form.change(merged);
              const output = form.outputOf(merged);
              if (output === null) saving.dismiss();
              else saving.save(output);
            }}
          />
        ) : null}
        {saving.isConflict && record === undefined ? (
          <Notice
            tone="warn"
            isAlert
            title={m.mother_conflict_title()}
            action={<Button onPress={saving.retry}>{m.mother_conflict_again()}</Button>}
          >
            <p>{m.mother_conflict()}</p>
          </Notice>
        ) : null}
        <SaveBar isSaving={saving.isSaving} words={words} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
