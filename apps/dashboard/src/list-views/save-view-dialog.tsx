import * as z from 'zod/mini';
import { Dialog } from '../components/dialog.js';
import { Form } from '../components/form/form.js';
import { SaveBar } from '../components/form/save-bar.js';
import { SaveNotice } from '../components/form/save-notice.js';
import { TextLine } from '../components/form/text-line.js';
import { useForm } from '../components/form/use-form.js';
import { useSave } from '../components/form/use-save.js';
import { toast } from '../components/toast.js';
import { m } from '../paraglide/messages.js';
import type { ViewToSave } from './list-view.js';
import { useSaveView } from './view-requests.js';

export interface SaveViewDialogProps {
  readonly view: ViewToSave;
  readonly onClose: () => void;
}

const schema = z.object({ name: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)) });

/** Gives the selection that is shown a name, to come back to. */
export default function SaveViewDialog({ view, onClose }: SaveViewDialogProps) {
  const store = useSaveView();
  const form = useForm({ initial: { name: '' }, schema, labels: { name: m.list_view_name() } });
  const saving = useSave({
    send: ({ name }: { name: string }, key) => store.mutateAsync({ key, name, ...view }),
    onSaved: () => {
      toast(m.list_view_saved());
      onClose();
    },
  });
  return (
    <Dialog title={m.list_view_save()} onClose={onClose}>
      <Form form={form} onSubmit={saving.save}>
        <TextLine {...form.field('name')} help={m.list_view_name_help()} />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} />
      </Form>
    </Dialog>
  );
}
