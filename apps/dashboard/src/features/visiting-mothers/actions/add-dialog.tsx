import { emptyFacts } from '@mim/domain/kernel';
import { type Person, personFacts } from '@mim/domain/person';
import { personSchema } from '@mim/domain/person/schema';
import { visitingMotherFacts } from '@mim/domain/supervision';
import { useNavigate } from '@tanstack/react-router';
import { ActionDialog } from '../../../action-dialog/action-dialog.js';
import { useChosenLocation } from '../../../clients/own-locations.js';
import { apiClient } from '../../../clients/trpc.js';
import { LocationChoice } from '../../../components/form/location-choice.js';
import { useForm } from '../../../components/form/use-form.js';
import { factLabels } from '../../../facts/fact-words.js';
import { PersonFields } from '../../../facts/person-fields.js';
import { KnownPeopleField } from '../../../known-people/known-people-field.js';
import { useKnownPeople } from '../../../known-people/use-known-people.js';
import { useLanguage } from '../../../language/language.js';
import { m } from '../../../paraglide/messages.js';

/** Adds a visiting mother by who she is and how she is reached; the rest follows on her page. */
export default function AddDialog({ onClose }: { readonly onClose: () => void }) {
  const { language } = useLanguage();
  const navigate = useNavigate();
  const [locationId] = useChosenLocation();
  const people = useKnownPeople();
  const form = useForm({
    initial: emptyFacts(personFacts) as Person,
    schema: personSchema,
    labels: factLabels(personFacts, language),
    toInput: (values) => values,
    draft: 'new-visiting-mother',
  });
  return (
    <ActionDialog
      isSheet
      title={m.visiting_mothers_add()}
      form={form}
      send={(person, key) =>
        people.send(person, (sameAs) =>
          apiClient.visitingMothers.save.mutate({
            key,
            locationId,
            person,
            facts: emptyFacts(visitingMotherFacts),
            sameAs,
          }),
        )
      }
      done={m.visiting_mothers_added()}
      words={m.visiting_mothers_add()}
      onClose={onClose}
      onStored={({ id }) => {
        form.reset();
        if (id !== undefined)
          void navigate({ to: '/bezoekmoeders/$visitingMotherId', params: { visitingMotherId: id } });
      }}
    >
      <LocationChoice />
      <PersonFields form={form} isWhole />
      <KnownPeopleField known={people} locationId={locationId} />
    </ActionDialog>
  );
}
