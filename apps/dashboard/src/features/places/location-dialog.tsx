import { locationFactsSchema } from '@mim/domain/location/schema';
import { Dialog } from '../../components/dialog.js';
import { DateField } from '../../components/form/date-field.js';
import { Form } from '../../components/form/form.js';
import { MultiCombobox } from '../../components/form/multi-combobox.js';
import { SaveBar } from '../../components/form/save-bar.js';
import { SaveNotice } from '../../components/form/save-notice.js';
import { SuggestedLine } from '../../components/form/suggested-line.js';
import { TextLine } from '../../components/form/text-line.js';
import { useForm } from '../../components/form/use-form.js';
import { useSave } from '../../components/form/use-save.js';
import { toast } from '../../components/toast.js';
import { m } from '../../paraglide/messages.js';
import { type ListedLocation, type Places, refreshPlaces, saveLocation } from './requests/places.js';

interface Values {
  readonly name: string;
  readonly municipality: string | null;
  readonly providerIds: readonly string[];
  readonly openedOn: string | null;
}

export interface LocationDialogProps {
  readonly found: Places;
  /** Null: a new one. */
  readonly location: ListedLocation | null;
  readonly onClose: () => void;
}

/** Adds a location, or changes what is known of one. */
export function LocationDialog({ found, location, onClose }: LocationDialogProps) {
  const [onlyProvider] = found.providers.length === 1 ? found.providers : [];
  const initial: Values = {
    name: location?.name ?? '',
    municipality: location?.municipality ?? null,
    providerIds: location?.providerIds ?? (onlyProvider === undefined ? [] : [onlyProvider.code]),
    openedOn: location?.openedOn ?? null,
  };
  const form = useForm({
    initial,
    schema: locationFactsSchema,
    labels: {
      name: m.places_field_name(),
      municipality: m.places_field_municipality(),
      providerIds: m.places_field_providers(),
      openedOn: m.places_field_opened(),
    },
  });
  const saving = useSave({
    send: (facts: typeof locationFactsSchema._output) =>
      saveLocation({
        seen: location === null ? null : { code: location.code, version: location.version },
        facts,
      }),
    form,
    fieldOf: {
      'place-name-taken': 'name',
      'implausible-day': 'openedOn',
      'opens-after-it-closes': 'openedOn',
    },
    onConflict: refreshPlaces,
    onSaved: async (_, { name }) => {
      await refreshPlaces();
      toast(location === null ? m.places_added({ name }) : m.places_changed({ name }));
      onClose();
    },
  });
  const title = location === null ? m.places_add_location() : m.places_change_location();
  const municipalities = [...new Set(found.locations.map(({ municipality }) => municipality))];
  return (
    <Dialog title={title} {...(location === null ? {} : { about: location.name })} isSheet onClose={onClose}>
      <Form form={form} onSubmit={saving.save}>
        <TextLine {...form.field('name')} help={m.places_field_location_name_help()} />
        <SuggestedLine
          {...form.field('municipality')}
          suggestions={municipalities}
          help={m.places_field_municipality_help()}
        />
        <MultiCombobox
          {...form.field('providerIds')}
          options={found.providers.map(({ code, name }) => ({ id: code, label: name }))}
          help={m.places_field_providers_help()}
        />
        <DateField {...form.field('openedOn')} help={m.places_field_opened_help()} />
        <SaveNotice saving={saving} />
        <SaveBar isSaving={saving.isSaving} words={title} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
