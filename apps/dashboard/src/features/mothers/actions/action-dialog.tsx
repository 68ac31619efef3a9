import type { ReactNode } from 'react';
import { refreshDossiers, toastWithUndo } from '../../../clients/undo.js';
import { Button } from '../../../components/button.js';
import { Dialog } from '../../../components/dialog.js';
import { Form } from '../../../components/form/form.js';
import { SaveBar } from '../../../components/form/save-bar.js';
import { SaveNotice } from '../../../components/form/save-notice.js';
import type { FormState } from '../../../components/form/use-form.js';
import { useSave } from '../../../components/form/use-save.js';
import { Notice } from '../../../components/notice.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

/** Every change answers by which action it can be undone. */
export interface Stored {
  readonly actionId: string;
}

export interface ActionDialogProps<Values extends object, Output, Answer extends Stored> {
  readonly title: string;
  /** What this does, where the title does not say it all. */
  readonly lead?: ReactNode;
  readonly form: FormState<Values, Output>;
  /** Sends it, with the version that is known now; the key makes sending it twice the same as once. */
  readonly send: (output: Output, key: string) => Promise<Answer>;
  /** What is said when it is stored; undoing is offered beside it. */
  readonly done: string | ((answer: Answer) => string);
  /** What the button says. */
  readonly words: string;
  readonly onClose: () => void;
  /** After it is stored, before the dialog closes. */
  readonly onStored?: () => void;
  readonly children: ReactNode;
}

/**
 * Something that is done to a trajectory, over the page where one was: the page is the same afterwards, at
 * the same place, and what was done can be undone. Closing it keeps nothing and changes nothing.
 */
export function ActionDialog<Values extends object, Output, Answer extends Stored>(
  props: ActionDialogProps<Values, Output, Answer>,
) {
  const { title, lead, form, send, done, words, onClose, onStored, children } = props;
  const { language } = useLanguage();
  const saving = useSave({
    send,
    onSaved: async (answer) => {
      onStored?.();
      onClose();
      toastWithUndo(typeof done === 'string' ? done : done(answer), answer.actionId, language);
      await refreshDossiers();
    },
  });
  const saveOverNewest = async () => {
    await refreshDossiers();
    saving.retry();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {lead === undefined ? null : <p>{lead}</p>}
      <Form form={form} onSubmit={saving.save}>
        {children}
        <SaveNotice saving={saving} />
        {saving.isConflict ? (
          <Notice
            tone="warn"
            isAlert
            title={m.mother_conflict_title()}
            action={<Button onPress={() => void saveOverNewest()}>{m.mother_conflict_again()}</Button>}
          >
            <p>{m.mother_conflict()}</p>
          </Notice>
        ) : null}
        <SaveBar isSaving={saving.isSaving} words={words}>
          <Button variant="quiet" onPress={onClose}>
            {m.action_cancel()}
          </Button>
        </SaveBar>
      </Form>
    </Dialog>
  );
}
