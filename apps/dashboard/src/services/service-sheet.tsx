import { emptyFacts, factsFrom, namesOf } from '@mim/domain/kernel';
import { serviceFacts } from '@mim/domain/referral';
import { serviceSchema } from '@mim/domain/referral/schema';
import { ActionDialog } from '../action-dialog/action-dialog.js';
import { useChosenLocation } from '../clients/own-locations.js';
import { type Answers, apiClient } from '../clients/trpc.js';
import { LocationChoice } from '../components/form/location-choice.js';
import { useForm } from '../components/form/use-form.js';
import { FactFields } from '../facts/fact-fields.js';
import { factLabels } from '../facts/fact-words.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';

const names = namesOf(serviceFacts);

export interface ServiceSheetProps {
  /** The entry that is changed; null: a new one. */
  readonly service: Answers['services']['list'][number] | null;
  /** Whose directory a new one goes to; absent: it is asked. */
  readonly locationId?: string;
  readonly onClose: () => void;
  /** After a new one is stored: its id. */
  readonly onAdded?: (serviceId: string) => void;
}

/** Adds an organisation to the local directory, or changes what is known of one. */
export default function ServiceSheet({ service, locationId, onClose, onAdded }: ServiceSheetProps) {
  const { language } = useLanguage();
  const [chosen] = useChosenLocation();
  const values = service === null ? emptyFacts(serviceFacts) : factsFrom(serviceFacts, service);
  const form = useForm({
    initial: values as Record<(typeof names)[number], unknown>,
    schema: serviceSchema,
    labels: factLabels(serviceFacts, language),
  });
  return (
    <ActionDialog
      isSheet
      title={service === null ? m.services_add() : m.services_change_of({ name: service.name })}
      form={form}
      {...(service === null ? {} : { record: { version: service.version, values } })}
      send={(given, key, version) =>
        service === null
          ? apiClient.services.add.mutate({ key, locationId: locationId ?? chosen, service: given })
          : apiClient.services.change.mutate({ key, serviceId: service.serviceId, version, service: given })
      }
      fieldOf={{ 'service-known': 'name' }}
      done={m.services_saved()}
      words={m.form_save()}
      onClose={onClose}
      onStored={({ id }) => {
        if (service === null && id !== undefined) onAdded?.(id);
      }}
    >
      {service === null && locationId === undefined ? <LocationChoice /> : null}
      <FactFields
        table={serviceFacts}
        names={names}
        values={form.values}
        onChange={(name, value) => form.change({ [name]: value })}
        errors={form.errors}
        words="label"
        isOptional={(name) => !('isRequired' in serviceFacts[name]) && name !== 'isRetired'}
      />
    </ActionDialog>
  );
}
