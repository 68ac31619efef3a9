import { emptyFacts, factsFrom, namesOf } from '@mim/domain/kernel';
import { canNameService, serviceFacts, serviceNamed, serviceNameProblemFields } from '@mim/domain/referral';
import { serviceSchema } from '@mim/domain/referral/schema';
import { useQuery } from '@tanstack/react-query';
import { ActionDialog } from '../action-dialog/action-dialog.js';
import { useChosenLocation } from '../clients/own-locations.js';
import { type Answers, api, apiClient } from '../clients/trpc.js';
import { Button } from '../components/button.js';
import { LocationChoice } from '../components/form/location-choice.js';
import { useForm } from '../components/form/use-form.js';
import { LinkButton } from '../components/link-button.js';
import { Notice } from '../components/notice.js';
import { FactFields } from '../facts/fact-fields.js';
import { factLabels } from '../facts/fact-words.js';
import { useLanguage } from '../language/language.js';
import { m } from '../paraglide/messages.js';

const names = namesOf(serviceFacts);
const afterName = names.filter((name) => name !== 'name');

type Service = Answers['services']['list'][number];

export interface ServiceSheetProps {
  /** The entry that is changed; null: a new one. */
  readonly service: Service | null;
  /** Whose directory a new one goes to; absent: it is asked. */
  readonly locationId?: string;
  readonly onClose: () => void;
  /** After a new one is stored: its id. */
  readonly onAdded?: (serviceId: string) => void;
}

/**
 * Adds an organisation to the local directory, or changes what is known of one. One that is there already in another spelling is
 * shown as it is there, with the way to it: it is chosen where one is asked for, and looked up elsewhere.
 */
export default function ServiceSheet({ service, locationId, onClose, onAdded }: ServiceSheetProps) {
  const { language } = useLanguage();
  const [chosen] = useChosenLocation();
  const theirs = locationId ?? service?.locationId ?? chosen;
  const directory = useQuery(api.services.list.queryOptions({}));
  const others = (directory.data ?? []).filter(
    ({ locationId: where, serviceId }) =>
      (theirs === undefined || where === theirs) && serviceId !== service?.serviceId,
  );
  const values = service === null ? emptyFacts(serviceFacts) : factsFrom(serviceFacts, service);
  const form = useForm({
    initial: values as Record<(typeof names)[number], unknown>,
    schema: serviceSchema,
    labels: factLabels(serviceFacts, language),
    check: ({ name }) => {
      const allowed = service?.name === name ? null : canNameService(name, others);
      return allowed === null || allowed.ok ? [] : [{ field: 'name', problem: allowed.problem }];
    },
  });
  const typed = form.values.name;
  const known = typeof typed === 'string' && typed !== service?.name ? serviceNamed(typed, others) : null;
  const asked = {
    table: serviceFacts,
    values: form.values,
    onChange: (name: (typeof names)[number], value: unknown) => form.change({ [name]: value }),
    errors: form.errors,
    words: 'label',
    isOptional: (name: (typeof names)[number]) =>
      !('isRequired' in serviceFacts[name]) && name !== 'isRetired',
  } as const;
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
      fieldOf={serviceNameProblemFields}
      done={m.services_saved()}
      words={m.form_save()}
      onClose={onClose}
      onStored={({ id }) => {
        if (service === null && id !== undefined) onAdded?.(id);
      }}
    >
      {service === null && locationId === undefined ? <LocationChoice /> : null}
      <FactFields {...asked} names={['name']} />
      {known === null ? null : (
        <KnownService
          service={known}
          onClose={onClose}
          {...(onAdded === undefined || known.isRetired ? {} : { onChoose: onAdded })}
        />
      )}
      <FactFields {...asked} names={afterName} />
    </ActionDialog>
  );
}

interface KnownServiceProps {
  readonly service: Service;
  readonly onClose: () => void;
  /** Takes it where one is asked for. */
  readonly onChoose?: (serviceId: string) => void;
}

/** The entry that has this name already, and the way to it. */
function KnownService({ service: { serviceId, name, isRetired }, onChoose, onClose }: KnownServiceProps) {
  const choose =
    onChoose === undefined ? (
      <LinkButton to="/sociale-kaart" search={{ organisatie: serviceId }} onClick={onClose}>
        {m.services_known_see({ name })}
      </LinkButton>
    ) : (
      <Button
        onPress={() => {
          onChoose(serviceId);
          onClose();
        }}
      >
        {m.services_known_choose({ name })}
      </Button>
    );
  return (
    <Notice title={m.services_known({ name })} action={choose}>
      {isRetired ? <p>{m.services_known_retired()}</p> : null}
    </Notice>
  );
}
