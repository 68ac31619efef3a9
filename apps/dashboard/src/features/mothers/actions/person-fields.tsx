import { namesOf } from '@mim/domain/kernel';
import {
  contactFactNames,
  nameFactNames,
  type Person,
  type PersonFact,
  personFacts,
} from '@mim/domain/person';
import type { FormState } from '../../../components/form/use-form.js';
import { FactFields } from '../../../facts/fact-fields.js';

export interface PersonFieldsProps {
  readonly form: FormState<Person, unknown>;
  /** Of the mother, languages, origin and education are asked; of a partner they are not. */
  readonly isWhole: boolean;
}

const isConsent = (name: PersonFact): boolean =>
  name === 'originConsentOn' || name === 'originConsentWording';

/** Who somebody is and how to reach them. */
export function PersonFields({ form, isWhole }: PersonFieldsProps) {
  const { origin } = form.values;
  const whole = namesOf(personFacts).filter((name) => origin !== null || !isConsent(name));
  return (
    <FactFields<PersonFact>
      table={personFacts}
      names={isWhole ? whole : [...nameFactNames, ...contactFactNames]}
      values={form.values}
      onChange={(name, value) => form.change({ [name]: value })}
      errors={form.errors}
      words="label"
      isOptional={(name) => !['givenName', 'familyName'].includes(name) && !isConsent(name)}
    />
  );
}
