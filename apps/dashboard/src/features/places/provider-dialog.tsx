import { providerSchema } from '@mim/domain/location/schema';
import { Dialog } from '../../components/dialog.js';
import { Form } from '../../components/form/form.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { TextLine } from '../../components/form/text-line.js';
import { useForm } from '../../components/form/use-form.js';
import { useSave } from '../../components/form/use-save.js';
import { toast } from '../../components/toast.js';
import { m } from '../../paraglide/messages.js';
import { type ListedProvider, refreshPlaces, saveProvider } from './requests/places.js';

export interface ProviderDialogProps {
  /** Null: a new one. */
  readonly provider: ListedProvider | null;
  readonly onClose: () => void;
}

/** Adds a provider, or renames one. */
export function ProviderDialog({ provider, onClose }: ProviderDialogProps) {
  const form = useForm({
    initial: { name: provider?.name ?? '' },
    schema: providerSchema,
    labels: { name: m.places_field_name() },
  });
  const saving = useSave({
    send: (facts: { readonly name: string }) =>
      saveProvider({
        seen: provider === null ? null : { code: provider.code, version: provider.version },
        facts,
      }),
    form,
    fieldOf: { 'place-name-taken': 'name' },
    onConflict: refreshPlaces,
    onSaved: async (_, { name }) => {
      await refreshPlaces();
      toast(provider === null ? m.places_added({ name }) : m.places_changed({ name }));
      onClose();
    },
  });
  const title = provider === null ? m.places_add_provider() : m.places_rename_provider();
  return (
    <Dialog title={title} {...(provider === null ? {} : { about: provider.name })} onClose={onClose}>
      <Form form={form} onSubmit={saving.save}>
        <TextLine {...form.field('name')} help={m.places_field_provider_name_help()} />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} words={title} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
